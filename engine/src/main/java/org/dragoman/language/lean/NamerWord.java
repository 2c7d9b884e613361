package org.dragoman.language.lean;

/**
 * What the namer knows of a word wherever it stands.
 *
 * @param length of the word in UTF-16 units
 * @param word its (American) spelling as a piece of names
 * @param shape its shape as a piece of names
 * @param cluster its class as a piece of names
 * @param own weights of what it says of its own label
 * @param rowsBefore rows of what it says of the label after it
 * @param rowsAfter rows of what it says of the label before it
 * @param near row of it standing before by up to four
 * @param far row of it standing after by up to four
 * @param edge rows of what it says of the pair (label before, own label)
 * @param edgeBefore rows of what it says of the pair (own label, label after)
 * @param edgeAfter row of what it says of the pair of labels before it
 */
record NamerWord(
        int length,
        Piece word,
        Piece shape,
        Piece cluster,
        double[] own,
        int[] rowsBefore,
        int[] rowsAfter,
        int near,
        int far,
        int[] edge,
        int[] edgeBefore,
        int edgeAfter,
        boolean nameCase,
        boolean noUpper,
        boolean hasLetter) {}
