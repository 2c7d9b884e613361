package org.dragoman.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of one or more words to what they mean; a look-up costs the same however many there are. */
final class PhraseIndex<T> {
    private final Map<String, List<T>> byKey = new HashMap<>();
    private final Map<String, Integer> longestFrom = new HashMap<>();

    /** What a stretch of words means; {@code end} is the index after its last word. */
    record Match<T>(int end, List<T> values) {}

    void add(Words words, T value) {
        if (words.size() == 0) {
            return;
        }
        byKey.merge(words.key(0, words.size()), List.of(value), PhraseIndex::joined);
        longestFrom.merge(words.at(0), words.size(), Math::max);
    }

    void remove(Words words) {
        byKey.remove(words.key(0, words.size()));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        if (some.contains(more.get(0))) {
            return some;
        }
        List<T> all = new java.util.ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** The meanings of exactly this key. */
    List<T> get(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** The longest phrase that begins at {@code from} and ends before {@code to}. */
    @Nullable
    Match<T> longest(Words words, int from, int to) {
        int most = longestFrom.getOrDefault(words.at(from), 0);
        for (int end = Math.min(to, from + most); end > from; end--) {
            List<T> values = byKey.get(words.key(from, end));
            if (values != null) {
                return new Match<>(end, values);
            }
        }
        return null;
    }

    int size() {
        return byKey.size();
    }
}
