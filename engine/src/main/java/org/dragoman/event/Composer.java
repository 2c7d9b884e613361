package org.dragoman.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.dragoman.event.Event.Status;
import org.dragoman.language.Clause;
import org.dragoman.language.Clause.Mood;
import org.dragoman.language.Clause.Tense;
import org.dragoman.language.Clauses;
import org.dragoman.language.Grammar;
import org.jspecify.annotations.Nullable;

/** Meaning composed: the type, modes and status that a match has once the clauses inside and above it are seen. */
final class Composer {
    private static final Set<String> FUTURE_AGREES = Set.of("CONSULT", "SUPPORT", "COOPERATE", "AID");
    private static final Set<String> DEEDS_APART = Set.of("ASSAULT", "COERCE", "REQUEST");
    private static final Set<String> ASKED_WORDS = Set.of("SUPPORT", "AGREE", "REQUEST");
    private static final Set<String> COOPERATIVE =
            Set.of("CONSULT", "SUPPORT", "COOPERATE", "AID", "AGREE", "CONCEDE", "RETREAT");

    private final Modes modes;

    Composer(Modes modes) {
        this.modes = modes;
    }

    /**
     * A match with its type, modes and status settled.
     *
     * @param embedded whether another act with a type of its own embeds this one
     * @param inside the act that this one embeds
     */
    record Composed(
            FrameMatch match,
            String type,
            List<String> modes,
            Status status,
            boolean embedded,
            @Nullable FrameMatch inside) {}

    /** All events of a sentence's matches; a frame of type NONE gives none of its own. */
    List<Composed> compose(Clauses clauses, List<FrameMatch> matches) {
        return compose(clauses, matches, (match, why) -> {});
    }

    /** @param unmade takes each match that gives none, with the reason */
    List<Composed> compose(Clauses clauses, List<FrameMatch> matches, BiConsumer<FrameMatch, String> unmade) {
        Map<Integer, FrameMatch> byPredicate = new TreeMap<>(); // in text order: the first that embeds decides
        for (FrameMatch match : matches) {
            byPredicate.put(match.clause().predicate(), match);
        }
        List<Composed> found = new ArrayList<>();
        for (FrameMatch match : matches) {
            boolean told = isWordOfPhrase(match, matches) || isOccasion(match, byPredicate);
            Composed composed = told ? null : compose(match, clauses, byPredicate);
            if (composed == null) {
                unmade.accept(match, told ? "told by the verb before it" : "gives no event of its own");
            } else if (isSaidAlready(composed, byPredicate)) {
                unmade.accept(match, "told by the act around it");
            } else {
                found.add(composed);
                match.frame().also().forEach(also -> found.add(also(composed, also)));
            }
        }
        return found;
    }

    /** @param code {@code TYPE} or {@code TYPE/mode} */
    private static Composed also(Composed act, String code) {
        String[] parts = code.split("/");
        return new Composed(
                act.match(),
                parts[0],
                parts.length > 1 ? List.of(parts[1]) : List.of(),
                act.status(),
                act.embedded(),
                act.inside());
    }

    private @Nullable Composed compose(FrameMatch match, Clauses clauses, Map<Integer, FrameMatch> byPredicate) {
        Frame.Inner inner = match.pattern().inner();
        String type = match.frame().type();
        List<String> found = new ArrayList<>(match.pattern().modes());
        FrameMatch embedded = inner == null ? null : embedded(match, byPredicate);
        if (inner != null && embedded != null) {
            boolean not = embedded.clause().reality().negated();
            String becoming = not ? unless(type, embedded.frame().type()) : byInner(inner.becomes(), embedded);
            type = becoming == null ? type : becoming;
            String mode = byInner(inner.modes(), embedded);
            if (mode != null && found.isEmpty() && Ontology.plover().isMode(type, mode)) {
                found.add(mode);
            }
        }
        if (type.equals("NONE")) {
            return null;
        }
        if (found.isEmpty()) {
            found.addAll(modes.of(type, match.clause()));
        }
        Status status = Truth.of(match.clause(), clauses, byPredicate);
        boolean under = isEmbedded(match, byPredicate);
        boolean future = status == Status.PLANNED && !under;
        if (future && FUTURE_AGREES.contains(type)) {
            return new Composed(match, "AGREE", List.of(), status, under, embedded);
        }
        if (future && type.equals("RETREAT")) {
            return new Composed(match, "CONCEDE", List.of(), status, under, embedded);
        }
        if (status == Status.NEGATED && !under && COOPERATIVE.contains(type) && unwilling(match.clause())) {
            return new Composed(match, "REJECT", List.of(), Status.ACTUAL, under, embedded);
        }
        return new Composed(match, type, List.copyOf(found), status, under, embedded);
    }

    /** "went on strike against the bank": the noun of a phrase that evokes a frame tells nothing of its own. */
    private static boolean isWordOfPhrase(FrameMatch noun, List<FrameMatch> matches) {
        int predicate = noun.clause().predicate();
        if (noun.clause().kind() != Clause.Kind.NOUN || noun.clause().support() != null) {
            return false;
        }
        for (FrameMatch match : matches) {
            boolean inside = match.clause().kind() == Clause.Kind.VERB
                    && match.clause().predicate() < predicate
                    && predicate <= match.last()
                    && !match.frame().type().equals("NONE")
                    && !match.used().contains(predicate);
            if (inside && Arrays.stream(match.recipient()).noneMatch(head -> head == predicate)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "killed nine in an attack on a village": one of the two names who did it, and both are one deed; "killed in clashes with
     * rebels" likewise, "arrested in dawn raids" and "discussed the dispute at a summit of their community".
     */
    private static boolean isOccasion(FrameMatch noun, Map<Integer, FrameMatch> byPredicate) {
        Clause parent = noun.clause().parent();
        FrameMatch verb = parent == null ? null : byPredicate.get(parent.predicate());
        if (verb == null
                || noun.clause().kind() != Clause.Kind.NOUN
                || noun.clause().support() != null
                || verb.clause().kind() != Clause.Kind.VERB
                || !verb.frame().type().equals(noun.frame().type())
                || !Roles.isBehind(
                        verb.clause(),
                        List.of("in", "during", "at"),
                        noun.clause().predicate())) {
            return false;
        }
        boolean done = verb.actor().length > 0;
        return switch (noun.frame().type()) {
            case "ASSAULT" ->
                noun.pattern().reciprocal()
                        ? !done
                                && verb.clause().passive()
                                && Grammar.english().is("combat", noun.clause().lemma())
                        : (noun.actor().length > 0) != done;
            case "COERCE" -> done && noun.actor().length == 0;
            case "CONSULT" -> done && noun.recipient().length == 0;
            default -> false;
        };
    }

    /** To promise not to help, free or meet is to refuse it. */
    private static String unless(String type, String innerType) {
        return type.equals("AGREE") && COOPERATIVE.contains(innerType) ? "REJECT" : type;
    }

    /**
     * What another event of the sentence tells already: the demand of a protest (PLOVER: no second event), an inner act of the
     * outer one's type ("sent soldiers to help", "gave money to support them"), what somebody
     * is sent for unless it is force or a demand ("sent a ship to train with them"), and words that are asked for ("urged them to back it").
     */
    private boolean isSaidAlready(Composed composed, Map<Integer, FrameMatch> byPredicate) {
        Clause clause = composed.match().clause();
        Clause parent = clause.parent();
        FrameMatch above = parent == null ? null : byPredicate.get(parent.predicate());
        if (above != null && isGestureOf(composed, above)) {
            return true;
        }
        boolean aim = clause.link() == Clause.Link.PURPOSE
                || clause.link() == Clause.Link.ADVERBIAL
                || clause.link() == Clause.Link.CONTROLLED;
        if (above == null || !aim) {
            return false;
        }
        String outer = above.frame().type();
        boolean words = composed.type().equals("REQUEST") || composed.type().equals("ACCUSE");
        boolean protest = outer.equals("PROTEST") && words
                || outer.equals("ACCUSE") && composed.type().equals("PROTEST");
        boolean same = outer.equals(composed.match().frame().type())
                && (above.embedded().contains(clause)
                        || outer.equals("PROTEST") && clause.link() != Clause.Link.ADVERBIAL);
        boolean helps = outer.equals("AID") && composed.match().frame().type().equals("SUPPORT");
        boolean asked = outer.equals("REQUEST") && ASKED_WORDS.contains(composed.type()) && composed.embedded();
        boolean sent = clause.isSentFor() && !DEEDS_APART.contains(composed.type());
        return protest || same || helps || asked || sent;
    }

    /** "took to the streets, waving flags and banging pots": one protest. */
    private boolean isGestureOf(Composed composed, FrameMatch above) {
        Clause clause = composed.match().clause();
        boolean beside = clause.link() == Clause.Link.ADVERBIAL
                || clause.link() == Clause.Link.COORDINATED && above.clause().link() == Clause.Link.ADVERBIAL;
        return beside
                && clause.sentence().tag(clause.predicate()).equals("VBG")
                && composed.type().equals("PROTEST")
                && above.frame().type().equals("PROTEST")
                && composed.modes()
                        .equals(
                                above.pattern().modes().isEmpty()
                                        ? modes.of("PROTEST", above.clause())
                                        : above.pattern().modes());
    }

    /**
     * "will not meet", "would not accept", "could not agree", "is not willing to talk": no event that failed to happen but a
     * refusal.
     */
    private static boolean unwilling(Clause clause) {
        Clause parent = clause.parent();
        if (isUnready(clause) || parent != null && clause.link() == Clause.Link.CONTROLLED && isUnready(parent)) {
            return true;
        }
        boolean unable = clause.lemma().equals("agree") && clause.reality().mood() == Mood.POSSIBLE;
        return clause.reality().negated()
                && (unable
                        || clause.reality().tense() == Tense.FUTURE
                        || clause.reality().mood() == Mood.WOULD);
    }

    private static boolean isUnready(Clause clause) {
        return clause.reality().negated() && Grammar.english().is("willing", clause.lemma());
    }

    /** What a map by {@code TYPE} or {@code TYPE/mode} says of the embedded act, its mode first. */
    private static @Nullable String byInner(Map<String, String> map, FrameMatch embedded) {
        for (String mode : embedded.pattern().modes()) {
            String exact = map.get(embedded.frame().type() + "/" + mode);
            if (exact != null) {
                return exact;
            }
        }
        return map.get(embedded.frame().type());
    }

    /** The first event inside an embedding frame, which a noun may tell: "vowed to launch an offensive". */
    static @Nullable FrameMatch embedded(FrameMatch outer, Map<Integer, FrameMatch> byPredicate) {
        for (Clause clause : outer.embedded()) {
            FrameMatch match = byPredicate.get(clause.predicate());
            if (match != null && !match.frame().type().equals("NONE")) {
                return match;
            }
            for (FrameMatch noun : byPredicate.values()) {
                if (noun != outer
                        && noun.clause().support() == clause
                        && !noun.frame().type().equals("NONE")) {
                    return noun;
                }
            }
        }
        for (int noun : outer.nouns()) {
            FrameMatch match = byPredicate.get(noun);
            if (match != null && !match.frame().type().equals("NONE") && match != outer) {
                return match;
            }
        }
        return null;
    }

    /** Whether a frame with a type of its own embeds the match: then the outer act is told, and this is what it is about. */
    private static boolean isEmbedded(FrameMatch match, Map<Integer, FrameMatch> byPredicate) {
        for (FrameMatch outer : byPredicate.values()) {
            if (outer != match
                    && outer.pattern().inner() != null
                    && !outer.frame().type().equals("NONE")
                    && outer.embeds(match.clause())) {
                return true;
            }
        }
        return false;
    }
}
