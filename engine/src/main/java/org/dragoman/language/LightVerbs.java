package org.dragoman.language;

import java.util.Map;
import org.dragoman.language.Clause.Kind;

/** Verbs that carry an event noun and lend it their subject ({@code light} and {@code inverse} in the word lists). */
record LightVerbs(Sentence s) {
    /** Whether a verb lends its subject to an event noun, and as what. */
    enum Carries {
        NOT,
        /** "launch an attack": the subject does it. */
        DOING,
        /** "come under attack": the subject suffers it. */
        SUFFERING
    }

    /** "Was under attack", "has been under sanctions": a predicate noun whose subject suffers it. */
    boolean isUnder(int noun) {
        int preposition = s.child(noun, "cop") < 0 ? -1 : s.child(noun, "case");
        return preposition >= 0 && Grammar.english().is("inverse", "be " + s.lower(preposition));
    }

    Carries carries(Clause verb, int noun) {
        if (verb.kind() != Kind.VERB || isMadeSo(verb.predicate())) {
            return Carries.NOT;
        }
        String phrasal = verb.phrasal();
        if (holds(verb.object(), noun) && Grammar.english().is("inverse", phrasal + " " + s.lowerLemma(noun))) {
            return Carries.SUFFERING; // "takes orders"
        }
        if (verb.endures(s.lowerLemma(noun))) {
            return Carries.NOT;
        }
        Carries found = holds(verb.object(), noun) ? carries(phrasal, verb.lemma()) : Carries.NOT;
        for (Map.Entry<String, int[]> oblique : verb.obliques().entrySet()) {
            if (found == Carries.NOT && holds(oblique.getValue(), noun)) {
                // "took part in drills": with the object that belongs to the verb
                String object = verb.object().length == 1 ? verb.lemma() + " " + s.lemma(verb.object()[0]) : phrasal;
                found = carries(phrasal + " " + oblique.getKey(), verb.lemma() + " " + oblique.getKey());
                found = found == Carries.NOT ? carries(object + " " + oblique.getKey(), "") : found;
            }
        }
        if (found == Carries.NOT && verb.passive() && holds(verb.subject(), noun)) {
            // "was hit by a strike"
            found = Grammar.english().is("inverse", verb.lemma() + " by") ? Carries.SUFFERING : Carries.NOT;
        }
        return found;
    }

    /** "the indictment was made public": nobody indicts by that. */
    boolean isMadeSo(int verb) {
        boolean make = s.lowerLemma(verb).equals("make");
        for (int c = s.firstChild(verb); c >= 0 && make; c = s.nextSibling(c)) {
            String relation = s.relation(c);
            if (c > verb && s.tag(c).equals("JJ") && (relation.equals("obj") || relation.equals("xcomp"))) {
                return true;
            }
        }
        return false;
    }

    private static Carries carries(String phrasal, String plain) {
        Grammar grammar = Grammar.english();
        if (grammar.is("inverse", phrasal) || grammar.is("inverse", plain)) {
            return Carries.SUFFERING;
        }
        return grammar.is("light", phrasal) || grammar.is("light", plain) ? Carries.DOING : Carries.NOT;
    }

    /** Whether the noun is among the heads, or behind one that only says how much ("a round of talks"). */
    private boolean holds(int[] heads, int noun) {
        for (int head : heads) {
            if (head == noun) {
                return true;
            }
            if (Grammar.english().is("transparent", s.lemma(head))
                    && s.head(noun) == head
                    && s.relation(noun).startsWith("nmod")) {
                return true;
            }
        }
        return false;
    }
}
