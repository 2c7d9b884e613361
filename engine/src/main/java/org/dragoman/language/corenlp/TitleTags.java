package org.dragoman.language.corenlp;

import org.dragoman.language.Grammar;

/**
 * Titles whose last word the tagger took for an adjective: in "the UN secretary-general" the word behind the hyphen is the noun, or
 * the parser finds none.
 */
final class TitleTags {
    private final Grammar grammar;

    TitleTags(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The tags as they should be: the same array where nothing is to be put right. */
    String[] put(String[] words, String[] tags) {
        String[] right = tags;
        for (int i = 2; i < words.length; i++) {
            if (words[i - 1].equals("-")
                    && tags[i].equals("JJ")
                    && tags[i - 2].startsWith("NN")
                    && grammar.is("title_adjective", words[i])) {
                right = right == tags ? tags.clone() : right;
                right[i] = "NN";
            }
        }
        return right;
    }
}
