package org.dragoman.event;

import java.util.Arrays;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dragoman.language.Grammar;

/** The names of functions that frames may use: those of {@link Roles}, prepositions and particles, and two joined by {@code >}. */
final class Functions {
    private static final Set<String> NAMED = Set.of(
            "subject",
            "object",
            "indirect",
            "poss",
            "mod",
            "appos",
            "self",
            "bare",
            "time",
            "none",
            "clause",
            "must",
            "coming",
            "condition",
            "clause-subject",
            "clause-object",
            "co-subject",
            "purpose",
            "refused");

    private Functions() {}

    static boolean isKnown(String function) {
        return Arrays.stream(function.split(">", -1)).allMatch(step -> NAMED.contains(step) || isPreposition(step));
    }

    /** "against", "out of", "in favour of", "clause-with". */
    private static boolean isPreposition(String function) {
        String words = function.startsWith(Roles.OF_CLAUSE) ? function.substring(Roles.OF_CLAUSE.length()) : function;
        Grammar grammar = Grammar.english();
        return Arrays.stream(words.split(" ", -1))
                .allMatch(word -> grammar.is("preposition", word) || grammar.is("particle", word));
    }

    /** Those that are no preposition, for whoever misspelt one. */
    static SortedSet<String> named() {
        return new TreeSet<>(NAMED);
    }
}
