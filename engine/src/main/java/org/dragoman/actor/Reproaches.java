package org.dragoman.actor;

import java.util.Set;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;

/** Whose a deed is for which somebody is blamed, punished or thanked: "criticised Turkey for its silence" tells of Turkey's. */
final class Reproaches {
    private static final Set<String> FOR = Set.of("for", "over", "after", "due", "because");

    private static final Set<String> BEHIND = Set.of("at", "to", "of");

    /** Before these the deed stands for which it is done: "in response to its raid". */
    private static final Set<String> BECAUSE =
            Set.of("response", "reaction", "retaliation", "protest", "because", "punishment");

    private static final Set<String> AGAINST = Set.of("on", "against", "with", "from", "of", "to");

    private Reproaches() {}

    /**
     * @param pronoun a possessive pronoun
     * @return the head of the phrase of whoever is blamed for what the pronoun is said of, or -1 where nobody is
     */
    static int blamed(Sentence s, int pronoun) {
        int deed = s.relation(pronoun).equals("nmod:poss") ? s.head(pronoun) : -1;
        int preposition = deed < 0 ? -1 : s.child(deed, "case");
        if (preposition < 1 || preposition > pronoun || !isReason(s, preposition)) {
            return -1;
        }
        int verb = deed;
        while (verb >= 0 && !s.tag(verb).startsWith("VB")) {
            verb = s.head(verb);
        }
        if (verb < 0 || verb > preposition) {
            return -1;
        }
        int object = s.child(verb, "obj");
        if (object < 0 || object > preposition) {
            return -1;
        }
        Grammar grammar = Grammar.english();
        if (grammar.is("inverse", s.lowerLemma(verb))) {
            return -1; // "faces criticism from the union over its silence"
        }
        if (grammar.is("reproaching", s.lowerLemma(verb))) {
            return object;
        }
        return grammar.is("penalty", s.lowerLemma(object)) ? against(s, verb, object, preposition) : -1;
    }

    private static boolean isReason(Sentence s, int preposition) {
        String word = s.lower(preposition);
        return FOR.contains(word) || BEHIND.contains(word) && BECAUSE.contains(s.lower(preposition - 1));
    }

    /** Whom sanctions are imposed on, or ties cut with. */
    private static int against(Sentence s, int verb, int object, int until) {
        for (int i = object + 1; i < until; i++) {
            int preposition = s.child(i, "case");
            if ((s.head(i) == verb || s.head(i) == object)
                    && preposition >= 0
                    && AGAINST.contains(s.lower(preposition))) {
                return i;
            }
        }
        return -1;
    }
}
