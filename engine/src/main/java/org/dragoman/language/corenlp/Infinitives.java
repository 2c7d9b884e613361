package org.dragoman.language.corenlp;

import java.util.Set;
import org.dragoman.language.Grammar;

/**
 * Whether a word behind "to" that was taken for a noun is an infinitive: an object follows it ("to ambush a patrol"), or a word
 * stands before that takes an infinitive and hardly a thing ("threatened to sanction officials"), or somebody stands before who is
 * told or made to do it ("ordered police to fire rockets").
 */
final class Infinitives {
    private static final Set<String> BARE_OBJECT = Set.of("NNS", "NNP", "NNPS", "CD", "$");
    private static final Set<String> AFTER = Set.of("IN", "RB", "CC", ",", ".", "TO", "RP", ":");
    /** What a phrase may consist of that tells who is told. */
    private static final Set<String> PHRASE =
            Set.of("DT", "PRP$", "PRP", "JJ", "NN", "NNS", "NNP", "NNPS", "CD", "POS", "IN", "CC", "TO");
    /** How many words such a phrase may have. */
    private static final int FAR = 12;

    private final Grammar grammar;

    Infinitives(Grammar grammar) {
        this.grammar = grammar;
    }

    /**
     * @param i where the word behind "to" stands
     * @param verb whether it is one that is a verb as well
     * @param object whether a determiner or pronoun follows
     */
    boolean isInfinitive(int i, boolean verb, boolean object, String[] lemmas, String[] tags) {
        if (verb && object) {
            return true;
        }
        boolean bare = BARE_OBJECT.contains(tags[i + 1]);
        return (object || bare || AFTER.contains(tags[i + 1]))
                && (isLed(i - 2, verb, object || bare, lemmas, tags) || verb && isBidden(i - 1, lemmas, tags));
    }

    /** Whether the word before "to" is followed by what is done. */
    private boolean isLed(int before, boolean verb, boolean object, String[] lemmas, String[] tags) {
        String lemma = lemmas[before];
        if (tags[before].startsWith("VB") && (grammar.is("resolving", lemma) || grammar.is("infinitive", lemma))) {
            return true;
        }
        return verb
                && (grammar.is("enterprise", lemma)
                        || object && (grammar.is("to_do", lemma) || grammar.is("bidding", lemma)));
    }

    /** Whether somebody stands before "to" who is told, forced or allowed: "ordered the army to". */
    private boolean isBidden(int to, String[] lemmas, String[] tags) {
        boolean somebody = tags[to - 1].startsWith("NN") || tags[to - 1].equals("PRP");
        return somebody && isBehind("made_to", to, lemmas, tags);
    }

    /** Whether nothing but a phrase stands between the word and a verb of the list: "accused the men of smuggling …". */
    boolean isBehind(String list, int word, String[] lemmas, String[] tags) {
        int at = word - 1;
        while (at > 0 && word - at <= FAR && PHRASE.contains(tags[at])) {
            at--;
        }
        return at >= 0 && tags[at].startsWith("VB") && grammar.is(list, lemmas[at]);
    }
}
