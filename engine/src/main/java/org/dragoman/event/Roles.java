package org.dragoman.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.event.Frame.Pattern;
import org.dragoman.language.Clause;
import org.dragoman.language.Clauses;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;

/** Which words of a sentence fill the functions that a pattern names: its own arguments, its noun's, its inner clauses'. */
final class Roles {
    /** Before a function of the clauses that complete this one. */
    static final String OF_CLAUSE = "clause-";

    private static final int[] NONE = {};

    /** Behind which phrases of its own a clause's party may stand, by the party's preposition. */
    private static final Map<String, List<String>> AROUND = Map.of(
            "with",
            List.of("for", "to", "on"),
            "to",
            List.of("for"),
            "by",
            List.of("of"),
            "against",
            List.of("in", "at", "for"));

    private Roles() {}

    /** The clauses inside, those only that open with what the pattern asks for. */
    static List<Clause> embedded(Clauses clauses, Clause clause, Pattern pattern) {
        List<Clause> found = new ArrayList<>();
        for (Clause inner : clauses.embedded(clause)) {
            if (pattern.inner() == null
                    || pattern.inner().markers().isEmpty()
                    || pattern.inner().markers().contains(opener(inner))) {
                found.add(inner);
            }
        }
        return found;
    }

    /** What opens the clause, or the one that it goes on with: "wants to meet him and talk". */
    private static String opener(Clause inner) {
        Clause at = inner;
        while (at.marker().isEmpty() && at.link() == Clause.Link.COORDINATED && at.parent() != null) {
            at = at.parent();
        }
        return at.marker();
    }

    /**
     * The heads of a function, of which some look into other clauses: {@code clause} the predicates of the clauses that
     * complete this one, {@code must} those of them told as an obligation, {@code coming} those told as what will or may be,
     * {@code condition} those of what these depend on, {@code clause-subject} who does what they say,
     * {@code clause-object} to what they say it is done, {@code clause-with} and the like what
     * stands behind that preposition there,
     * {@code refused} the predicate itself where it is what somebody will or would not do,
     * {@code purpose} the predicates of what this is done for; {@code object>clause} those of the clauses that complete
     * its object, {@code co-subject} the second and later of several subjects.
     */
    static int[] heads(Clauses clauses, Clause clause, String function) {
        return switch (function) {
            case "clause" -> predicates(clauses.embedded(clause).stream());
            case "must" ->
                predicates(clauses.embedded(clause).stream()
                        .filter(c -> c.reality().mood() == Clause.Mood.OBLIGED));
            case "coming" -> predicates(clauses.embedded(clause).stream().filter(Roles::isComing));
            case "condition" ->
                predicates(clauses.embedded(clause).stream().flatMap(c -> clauses.below(c, Clause.Link.CONDITION)));
            case "purpose" -> predicates(clauses.below(clause, Clause.Link.PURPOSE));
            case "object>clause" -> ofObject(clauses, clause);
            case "refused" -> isRefused(clause) ? new int[] {clause.predicate()} : NONE;
            case "clause-subject" -> ofEmbedded(clauses, clause, Clause::surfaceSubject);
            case "clause-object" -> ofEmbedded(clauses, clause, Clause::object);
            case "co-subject" ->
                Arrays.copyOfRange(clause.subject(), Math.min(1, clause.subject().length), clause.subject().length);
            default ->
                function.startsWith(OF_CLAUSE)
                        ? ofEmbedded(clauses, clause, c -> c.oblique(function.substring(OF_CLAUSE.length())))
                        : heads(clause, function);
        };
    }

    private static int[] predicates(Stream<Clause> clauses) {
        return clauses.mapToInt(Clause::predicate).toArray();
    }

    /** The predicates of the clauses that complete its object: "raise" of "shelved plans to raise the toll". */
    private static int[] ofObject(Clauses clauses, Clause clause) {
        return predicates(Arrays.stream(clause.object())
                .mapToObj(clauses::at)
                .filter(Objects::nonNull)
                .flatMap(noun -> clauses.embedded(noun).stream()));
    }

    /** What these heads are in each of the clauses that complete this one, each once. */
    private static int[] ofEmbedded(Clauses clauses, Clause clause, Function<Clause, int[]> heads) {
        return clauses.embedded(clause).stream()
                .flatMapToInt(c -> Arrays.stream(heads.apply(c)))
                .distinct()
                .toArray();
    }

    /** "will strike", "would strike", "may strike". */
    private static boolean isComing(Clause clause) {
        Clause.Reality reality = clause.reality();
        return !reality.negated()
                && (reality.tense() == Clause.Tense.FUTURE
                        || reality.mood() == Clause.Mood.WOULD
                        || reality.mood() == Clause.Mood.POSSIBLE);
    }

    /** "will not resign", "would not pay". */
    private static boolean isRefused(Clause clause) {
        Clause.Reality reality = clause.reality();
        return reality.negated() && (reality.tense() == Clause.Tense.FUTURE || reality.mood() == Clause.Mood.WOULD);
    }

    /**
     * The heads of a function; a noun also asks the light verb that carries it, a verb the phrase of its object, since "cut ties
     * with Chad" may hang Chad on either.
     */
    static int[] heads(Clause clause, String function) {
        int step = function.indexOf('>');
        if (step > 0) {
            return inside(clause, function, step);
        }
        int[] heads = clause.function(function);
        if ((heads.length > 0 && !areDates(clause, heads))
                || function.equals("subject")
                || function.equals("object")
                || function.equals("indirect")) {
            return heads;
        }
        int[] found = around(clause, function);
        return found.length > 0 ? found : heads;
    }

    /** "imposed sanctions on Chad on Monday": the day stands behind the same preposition as Chad, and nearer to the verb. */
    private static boolean areDates(Clause clause, int[] heads) {
        return Arrays.stream(heads).allMatch(clause.sentence()::isDate);
    }

    private static int[] withoutDates(Clause clause, int[] heads) {
        Sentence s = clause.sentence();
        return Arrays.stream(heads).anyMatch(s::isDate)
                ? Arrays.stream(heads).filter(head -> !s.isDate(head)).toArray()
                : heads;
    }

    /** Where what is not the predicate's own may hang. */
    private static int[] around(Clause clause, String function) {
        if (function.equals("self")) {
            return new int[] {clause.predicate()};
        }
        if (clause.support() != null) {
            return clause.support().function(function);
        }
        if (clause.kind() != Clause.Kind.VERB) {
            return inPhrases(clause, function);
        }
        int[] found = inObject(clause, function);
        return found.length > 0 ? found : inPhrases(clause, function);
    }

    /** Behind another phrase of its own: "arrived for talks with Chad", "appealed for help to Niger", "the arrest of monks by Chad". */
    private static int[] inPhrases(Clause clause, String preposition) {
        for (String around : AROUND.getOrDefault(preposition, List.of())) {
            for (int head : clause.oblique(around)) {
                int found = behind(clause.sentence(), head, preposition, 0);
                if (found >= 0) {
                    return withConjuncts(clause.sentence(), found);
                }
            }
        }
        return NONE;
    }

    /** Behind the object, or where there is none behind the subject: "talks between A and B collapsed". */
    private static int[] inObject(Clause clause, String preposition) {
        for (int object : clause.object().length > 0 ? clause.object() : clause.subject()) {
            if (preposition.equals("of") && (hasMaker(clause.sentence(), object) || isAgainstDoers(clause, object))) {
                continue;
            }
            int found = behind(clause.sentence(), object, preposition, 0);
            if (found >= 0) {
                return withConjuncts(clause.sentence(), found);
            }
        }
        return NONE;
    }

    /** "condemned the killing of a priest": nothing against the priest, nor for him where it is praised. */
    private static boolean isAgainstDoers(Clause clause, int object) {
        return Grammar.english().is("suffering", clause.sentence().lemma(object))
                && Grammar.english().is("countering", clause.lemma());
    }

    /** "Chad's offer of troops", "an offer of troops from Chad": what is offered is no side of it. */
    private static boolean hasMaker(Sentence s, int noun) {
        boolean made = s.child(noun, "nmod:poss") >= 0;
        for (int c = s.firstChild(noun); c >= 0 && !made; c = s.nextSibling(c)) {
            int preposition = s.child(c, "case");
            made = s.relation(c).equals("amod")
                            && Character.isUpperCase(s.word(c).charAt(0)) // "a Danish proposal"
                    || s.relation(c).startsWith("nmod")
                            && preposition >= 0
                            && Grammar.english().is("maker", s.lemma(preposition));
        }
        return made && Grammar.english().is("offering", s.lemma(noun));
    }

    /** "between Chad and Niger": the noun and those that are coordinated with it. */
    private static int[] withConjuncts(Sentence s, int noun) {
        IntStream.Builder all = IntStream.builder().add(noun);
        for (int c = s.firstChild(noun); c >= 0; c = s.nextSibling(c)) {
            if (s.relation(c).equals("conj") && s.tag(c).startsWith("N")) {
                all.add(c);
            }
        }
        return all.build().toArray();
    }

    /**
     * What a phrase's noun leads to: {@code to>of} is "Chad" in "came to the defence of Chad". What stands behind an object may
     * hang on the verb as well: "financed nets for Chad".
     */
    private static int[] inside(Clause clause, String function, int step) {
        String outer = function.substring(0, step);
        String preposition = function.substring(step + 1);
        for (int head : heads(clause, outer)) {
            int found = behind(clause.sentence(), head, preposition, 0);
            int owner = clause.sentence().child(head, "nmod:poss");
            if (found >= 0 || owner >= 0) {
                return new int[] {found >= 0 ? found : owner};
            }
        }
        return outer.equals("object") && clause.object().length > 0 ? clause.oblique(preposition) : NONE;
    }

    /** What stands behind the preposition in the phrase of the first of these heads: "the seizing of a ship by Chad". */
    static int[] behind(Sentence s, int[] heads, String preposition) {
        int found = behind(s, heads[0], preposition, 0);
        return found < 0 ? NONE : withConjuncts(s, found);
    }

    private static int behind(Sentence s, int head, String preposition, int depth) {
        int deeper = -1;
        for (int c = s.firstChild(head); c >= 0 && depth < 3; c = s.nextSibling(c)) {
            int own = s.child(c, "case");
            if (s.relation(c).startsWith("nmod") && c > head && own >= 0 && !isOnJourney(s, c)) {
                if (s.word(own).equalsIgnoreCase(preposition)) {
                    return c;
                }
                deeper = deeper < 0 ? behind(s, c, preposition, depth + 1) : deeper;
            }
        }
        return deeper;
    }

    /** Whether the noun stands behind one of the prepositions of the clause. */
    static boolean isBehind(Clause clause, List<String> prepositions, int noun) {
        return prepositions.stream()
                .flatMapToInt(preposition -> Arrays.stream(clause.oblique(preposition)))
                .anyMatch(head -> head == noun);
    }

    /** "the president, on a visit to Oman": when, not to whom. */
    static boolean isOnJourney(Sentence s, int noun) {
        int preposition = s.child(noun, "case");
        return preposition >= 0
                && s.lemma(preposition).equals("on")
                && Grammar.english().is("journey", s.lemma(noun));
    }

    /** Who stands behind a deed or paper that is said to act: in "issued a letter urging …" whoever issued it. */
    static int[] behind(Clauses clauses, int[] actor, Fillers fillers) {
        Clause deed = actor.length == 1 ? clauses.at(actor[0]) : null;
        if (deed == null
                || deed.kind() != Clause.Kind.NOUN
                || deed.support() == null
                || fillers.isActor(deed.sentence(), actor[0])) {
            return actor;
        }
        return deed.support().subject();
    }

    /** The first function that names somebody; else the first that is there at all. A day is nobody. */
    static int[] filler(Clause clause, List<String> functions, Function<String, int[]> headsOf, Fillers fillers) {
        int[] fallback = NONE;
        for (String function : functions) {
            int[] heads = withoutDates(clause, headsOf.apply(function));
            for (int head : heads) {
                if (fillers.isActor(clause.sentence(), head)) {
                    return heads;
                }
            }
            if (fallback.length == 0 && clause.kind() == Clause.Kind.VERB) {
                fallback = heads;
            }
        }
        return fallback;
    }
}
