package org.dragoman.language.lean;

/**
 * What the tagger knows of a word wherever it stands.
 *
 * @param tags it may have
 * @param rare whether it has the features of rare words
 * @param own its own weight for each tag, raised
 * @param first rows that weigh too where it opens the sentence, if rare
 * @param later rows that weigh too elsewhere, if rare
 * @param before the row for the word after this one
 * @param after the row for the word before this one
 * @param rareBefore rows for the word after this one, if that is rare
 * @param rareAfter rows for the word before this one, if that is rare
 * @param cluster its class as a piece of a name
 */
record TaggerWord(
        int[] tags,
        boolean rare,
        double[] own,
        int[] first,
        int[] later,
        int before,
        int after,
        int[] rareBefore,
        int[] rareAfter,
        Piece cluster,
        boolean capitalised,
        boolean endsCompany) {}
