package org.dragoman.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.language.Clause;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;
import org.dragoman.speech.Statement;

/** Deeds told by a noun: who does them, and whom they befall. */
final class Deeds {
    private static final List<String> CHARGED_WITH = List.of("of", "with", "for", "over");
    private static final Set<String> AIMED = Set.of("on", "upon", "against", "at");

    private Deeds() {}

    /** A deed that those behind "of" suffer and do not do: "the killing of a priest". */
    static boolean isSuffered(Sentence s, int noun) {
        return Grammar.english().is("suffering", s.lemma(noun))
                || s.tag(noun).equals("VBG") && Grammar.english().is("suffering", s.lower(noun));
    }

    /** Whether a deed before it is done to whom the phrase names: nobody condemns him who condemns his murder, or an attack on him. */
    static boolean isVictim(Sentence s, int head) {
        int deed = s.head(head);
        int preposition = s.child(head, "case");
        if (deed < 0 || deed > head || preposition < 0 || !s.relation(head).startsWith("nmod")) {
            return false;
        }
        return isSuffered(s, deed)
                ? Sides.isOf(s, head) || AIMED.contains(s.lemma(preposition))
                : AIMED.contains(s.lemma(preposition)) && isAimed(s, deed);
    }

    /** "Strikes on", "sanctions against". */
    private static boolean isAimed(Sentence s, int deed) {
        return Grammar.english().is("onslaught", s.lowerLemma(deed))
                || Grammar.english().is("imposed", s.lowerLemma(deed));
    }

    /** Who is named behind "by" as having done it, wherever in its phrase: "the shelling of a village in the east by the army"; or -1. */
    static int doer(Sentence s, int deed) {
        return behind(s, deed, "by", 3);
    }

    /** The first phrase behind the noun with the preposition, at most so many phrases deep; or -1. */
    private static int behind(Sentence s, int noun, String preposition, int depth) {
        for (int c = s.firstChild(noun); c >= 0 && depth > 0; c = s.nextSibling(c)) {
            int own = s.child(c, "case");
            if (!s.relation(c).startsWith("nmod") || c < noun || own < 0) {
                continue;
            }
            int found = s.lemma(own).equals(preposition) ? c : behind(s, c, preposition, depth - 1);
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    /** "The rebels claimed the bombing", "claimed responsibility for it": whoever takes a deed upon himself did it. */
    static List<Actor> owners(FrameMatch match, Sides sides, Attributions attributions) {
        Clause parent = match.clause().parent();
        if (parent != null && match.frame().type().equals("ASSAULT") && claims(parent, match.clause())) {
            return sides.of(parent.sentence(), parent.subject());
        }
        Statement admission = match.clause().reality().negated()
                ? null
                : attributions.admission(match.clause().sentence().span(match.first(), match.last()));
        return admission == null || admission.speaker() == null ? List.of() : List.of(sides.get(admission.speaker()));
    }

    private static boolean claims(Clause verb, Clause deed) {
        return verb.lemma().equals("claim")
                && !verb.reality().negated()
                && Arrays.stream(verb.object()).anyMatch(head -> head == deed.predicate());
    }

    /** "charged two men with the murder of a priest": whom the verb before the deed lays it to. */
    static int[] charged(Clause verb, int deed) {
        boolean laid = verb.kind() == Clause.Kind.VERB
                && Grammar.english().is("charging", verb.lemma())
                && Roles.isBehind(verb, CHARGED_WITH, deed);
        return !laid ? new int[0] : verb.object().length > 0 ? verb.object() : verb.subject();
    }

    /**
     * Whose strikes people died in: "killed in Russian strikes", "in an attack by rebels", "in clashes with rebels"; "in a Pakistani
     * bombing" says only where.
     */
    static List<Actor> strikers(Sides sides, Sentence s, int[] deeds) {
        for (int deed : deeds) {
            int foe = Grammar.english().is("combat", s.lowerLemma(deed)) ? behind(s, deed, "with", 1) : -1;
            if (foe >= 0) {
                return sides.of(s, foe);
            }
            if (!Grammar.english().is("onslaught", s.lowerLemma(deed))) {
                continue;
            }
            int doer = doer(s, deed);
            List<Actor> found = new ArrayList<>(doer < 0 ? List.of() : sides.of(s, new int[] {doer}));
            for (int c = s.firstChild(deed); c >= 0 && c < deed && found.isEmpty(); c = s.nextSibling(c)) {
                found.addAll(holders(sides, s, deed, c));
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Actor> holders(Sides sides, Sentence s, int deed, int word) {
        String relation = s.relation(word);
        if (!relation.equals("amod") && !relation.equals("compound") && !relation.equals("nmod:poss")) {
            return List.of();
        }
        boolean states = !relation.equals("compound") && Grammar.english().is("force_of_state", s.lowerLemma(deed));
        return sides.of(s, new int[] {word}).stream()
                .filter(a -> states && a.kind() == Actor.Kind.STATE
                        || a.kind() == Actor.Kind.ARMED_GROUP
                        || Actor.isArmed(a))
                .toList();
    }
}
