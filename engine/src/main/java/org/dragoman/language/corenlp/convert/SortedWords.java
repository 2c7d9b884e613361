package org.dragoman.language.corenlp.convert;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dragoman.language.lean.Clusters;
import org.dragoman.language.lean.Piece;

/** Words in the order of their hashes. */
final class SortedWords {
    private SortedWords() {}

    static List<String> byHash(Collection<String> words) {
        List<String> sorted = words.stream()
                .sorted(Comparator.comparingLong(word -> Piece.of(word).hash()))
                .toList();
        long[] hashes = hashes(sorted);
        for (int i = 1; i < hashes.length; i++) {
            if (hashes[i - 1] == hashes[i]) {
                throw new IllegalStateException("one hash: " + sorted.get(i - 1) + " and " + sorted.get(i));
            }
        }
        return sorted;
    }

    static long[] hashes(List<String> words) {
        return words.stream().mapToLong(word -> Piece.of(word).hash()).toArray();
    }

    static Clusters clusters(Map<String, String> lexicon) {
        String[] names = new TreeSet<>(lexicon.values()).toArray(new String[0]);
        List<String> words = byHash(lexicon.keySet());
        short[] classes = new short[words.size()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = (short) Arrays.binarySearch(names, lexicon.get(words.get(i)));
        }
        return new Clusters(hashes(words), classes, names);
    }
}
