package org.dragoman.language.lean;

import java.util.Arrays;

/**
 * Word clusters (Clark 2003): words that stand in like places share a class. Words are kept as sorted hashes.
 *
 * @param words hashes of the words, ascending
 * @param classes the class name's index of each word
 * @param names of the classes
 */
public record Clusters(long[] words, short[] classes, String[] names) {
    static final int NONE = -1;

    /** The index of the word's class, or {@link #NONE}. */
    int of(String word) {
        int at = Arrays.binarySearch(words, Piece.of(word).hash());
        return at < 0 ? NONE : classes[at];
    }
}
