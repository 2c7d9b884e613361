package org.dragoman.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.dragoman.actor.Actor;
import org.dragoman.language.Clause;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;

/**
 * Whom an act affects by other places of its clause than those that its pattern names: the second object, who is asked, whose the
 * thing or the home is, at whom one fires.
 */
final class Affected {
    private static final Set<String> OUTWARD = Set.of("AGREE", "THREATEN", "REJECT", "CONCEDE", "REQUEST", "SUPPORT");
    private static final Set<String> OWN = Set.of("its", "their");
    private static final List<String> AIMED = List.of("on", "at", "against", "with>on", "with>at");
    private static final int[] NONE = {};

    private final Sides sides;

    Affected(Sides sides) {
        this.sides = sides;
    }

    static boolean isOutward(String type) {
        return OUTWARD.contains(type);
    }

    /** Those who are there in the first of the places that names anybody else than who acts. */
    List<Actor> of(FrameMatch match, String type, List<Actor> actor) {
        Clause clause = match.clause();
        Sentence s = clause.sentence();
        List<Actor> found = others(actor, sides.of(s, clause.function("indirect")));
        if (found.isEmpty()) {
            found = others(actor, dwellers(s, match.recipient()));
        }
        if (found.isEmpty() && clause.kind() == Clause.Kind.VERB) {
            found = others(actor, sides.of(s, places(match, type)));
        }
        if (found.isEmpty() && isOutward(type) && clause.kind() == Clause.Kind.VERB) {
            found = others(actor, sides.of(s, owners(clause))).stream()
                    .filter(f -> !sides.sameSide(f.id(), actor))
                    .toList();
        }
        return found;
    }

    private static List<Actor> others(List<Actor> actor, List<Actor> found) {
        List<Actor> left = new ArrayList<>(found);
        left.removeAll(actor);
        return left;
    }

    /** Who is asked ("asked Chad for radar"), to whom something is given ("offered Ottawa help"), at whom one fires. */
    private int[] places(FrameMatch match, String type) {
        Clause clause = match.clause();
        Sentence s = clause.sentence();
        if (type.equals("ASSAULT") && match.recipient().length == 0) {
            return AIMED.stream()
                    .flatMapToInt(preposition -> Arrays.stream(Roles.heads(clause, preposition)))
                    .toArray();
        }
        IntPredicate named = head -> sides.isNamed(s, head);
        int[] objects = Arrays.stream(clause.object()).filter(named).toArray();
        if (type.equals("REQUEST") || objects.length > 0) {
            return type.equals("REQUEST") ? objects : NONE;
        }
        return !Grammar.english().is("ditransitive", clause.lemma())
                ? NONE
                : Stream.concat(
                                Arrays.stream(clause.object()).mapToObj(head -> s.child(head, "compound")),
                                Stream.of(smallSubject(s, clause.predicate())))
                        .filter(head -> head >= 0 && named.test(head))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /** "offered his rival a place": where the second object was taken for what the first one is; -1 where it was not. */
    private static int smallSubject(Sentence s, int verb) {
        int what = s.child(verb, "xcomp");
        return what >= 0 && s.tag(what).startsWith("N") ? s.child(what, "nsubj") : -1;
    }

    /** Whose the thing is that is turned down or backed: "vetoed the council's package"; "their" and "its" are one's own. */
    private static int[] owners(Clause clause) {
        Sentence s = clause.sentence();
        return Arrays.stream(clause.object())
                .map(head -> s.child(head, "nmod:poss"))
                .filter(owner -> owner >= 0 && !OWN.contains(s.lower(owner)))
                .toArray();
    }

    /** "to return their ambassadors", "to close its border": what is one's own is no other side. */
    static int[] notOwn(Sentence s, int[] heads) {
        return Arrays.stream(heads)
                .filter(head -> {
                    int owner = s.child(head, "nmod:poss");
                    return owner < 0 || !OWN.contains(s.lower(owner));
                })
                .toArray();
    }

    /**
     * Whose a home or village is that is no recipient itself: "the migrants' homes", "the homes of four activists", "Ukrainian
     * towns"; the name of a state says only where it is.
     */
    private List<Actor> dwellers(Sentence s, int[] heads) {
        List<Actor> found = new ArrayList<>();
        for (int head : heads) {
            if (!Grammar.english().is("settlement", s.lemma(head))) {
                continue;
            }
            for (int c = s.firstChild(head); c >= 0; c = s.nextSibling(c)) {
                boolean adjective = s.relation(c).equals("amod");
                int preposition = s.child(c, "case");
                boolean of = s.relation(c).equals("nmod")
                        && preposition >= 0
                        && s.lemma(preposition).equals("of");
                if (adjective || of || s.relation(c).equals("nmod:poss")) {
                    sides.of(s, new int[] {c}).stream()
                            .filter(a -> adjective == (a.kind() == Actor.Kind.STATE))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }
}
