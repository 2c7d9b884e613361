package org.dragoman.actor;

import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;

/**
 * Whose a deed is for which somebody is blamed, punished or thanked: "criticised Turkey for its silence" tells of Turkey's; and
 * whose a thing is that is taken.
 */
final class Reproaches {
    private Reproaches() {}

    /**
     * @param pronoun a possessive pronoun
     * @return the head of the phrase of whoever is blamed for what the pronoun is said of, or -1 where nobody is
     */
    static int blamed(Sentence s, int pronoun) {
        int deed = s.relation(pronoun).equals("nmod:poss") ? s.head(pronoun) : -1;
        int preposition = deed < 0 ? -1 : s.child(deed, "case");
        if (deed >= 0 && preposition < 0) {
            return taken(s, deed);
        }
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

    /** "outlawed the group and froze its assets": what is taken or broken belongs to whom the verb before was done to. */
    private static int taken(Sentence s, int thing) {
        int verb = s.relation(thing).equals("obj") ? s.head(thing) : -1;
        boolean joined = verb >= 0
                && s.relation(verb).equals("conj")
                && s.child(verb, "nsubj") < 0
                && Grammar.english().is("taking_from", s.lowerLemma(verb));
        int object = joined ? s.child(s.head(verb), "obj") : -1;
        return object < verb ? object : -1;
    }

    /**
     * @param pronoun the subject of a denial
     * @return the head of the phrase of whoever is accused in the clause before: "charged the mayor with fraud; he denies it"; -1
     *     where nobody is
     */
    static int accused(Sentence s, int pronoun) {
        int denial = s.relation(pronoun).equals("nsubj") ? s.head(pronoun) : -1;
        boolean beside = denial >= 0
                && (s.relation(denial).equals("parataxis") || s.relation(denial).equals("conj"))
                && Grammar.english().is("denying", s.lowerLemma(denial));
        int charge = beside ? s.head(denial) : -1;
        boolean charged = charge >= 0
                && charge < pronoun
                && (Grammar.english().is("arraigning", s.lowerLemma(charge))
                        || Grammar.english().is("reproaching", s.lowerLemma(charge)));
        int object = charged ? s.child(charge, "obj") : -1;
        return object < pronoun ? object : -1;
    }

    private static boolean isReason(Sentence s, int preposition) {
        String word = s.lower(preposition);
        return Grammar.english().is("reason", word)
                || Grammar.english().is("behind_reason", word)
                        && Grammar.english().is("reason_noun", s.lower(preposition - 1));
    }

    /** Whom sanctions are imposed on, or ties cut with. */
    private static int against(Sentence s, int verb, int object, int until) {
        for (int i = object + 1; i < until; i++) {
            int preposition = s.child(i, "case");
            if ((s.head(i) == verb || s.head(i) == object)
                    && preposition >= 0
                    && Grammar.english().is("against", s.lower(preposition))) {
                return i;
            }
        }
        return -1;
    }
}
