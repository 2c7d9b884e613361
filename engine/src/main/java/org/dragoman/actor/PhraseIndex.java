package org.dragoman.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.rule.PackedTable;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words to what they mean; a look-up costs the same however many there are. What the build made ready
 * lies beneath, what was added here above it.
 */
final class PhraseIndex<T> {
    private final Map<String, List<T>> byKey = new LinkedHashMap<>();
    private final Map<String, Integer> longestFrom = new LinkedHashMap<>();
    private final @Nullable PackedTable<T> ready;
    private final @Nullable PackedTable<Integer> readyLongest;

    PhraseIndex() {
        ready = null;
        readyLongest = null;
    }

    /** Over tables made of {@link #added} and {@link #longestAdded}. */
    PhraseIndex(PackedTable<T> ready, PackedTable<Integer> readyLongest) {
        this.ready = ready;
        this.readyLongest = readyLongest;
    }

    /** What a stretch of words means; {@code end} is the index after its last word. */
    record Match<T>(int end, List<T> values) {}

    void add(Words words, T value) {
        if (words.size() > 0) {
            add(words.key(0, words.size()), value);
            for (int begin = 1; begin <= Math.min(2, words.size()); begin++) {
                String key = words.key(0, begin);
                longestFrom.put(key, Math.max(words.size(), most(key)));
            }
        }
    }

    /** Adds a meaning of a key that is asked for as a whole only. */
    void add(String key, T value) {
        List<T> some = get(key);
        if (!some.contains(value)) {
            List<T> all = new ArrayList<>(some);
            all.add(value);
            byKey.put(key, List.copyOf(all));
        }
    }

    void remove(Words words) {
        byKey.put(words.key(0, words.size()), List.of());
    }

    /** The meanings of exactly this key. */
    List<T> get(String key) {
        List<T> values = byKey.get(key);
        return values != null ? values : ready != null ? ready.get(key) : List.of();
    }

    /** The meaning that was added last, or null. */
    @Nullable
    T last(String key) {
        List<T> values = get(key);
        return values.isEmpty() ? null : values.get(values.size() - 1);
    }

    /** The longest phrase that begins at {@code from} and ends before {@code to}. */
    @Nullable
    Match<T> longest(Words words, int from, int to) {
        int most = Math.min(to - from, most(words.at(from)));
        if (most > 2) {
            // many phrases begin with "the", few with "the" and the word behind it
            most = Math.min(most, Math.max(1, most(words.key(from, from + 2))));
        }
        for (int end = from + most; end > from; end--) {
            List<T> values = get(words.key(from, end));
            if (!values.isEmpty()) {
                return new Match<>(end, values);
            }
        }
        return null;
    }

    /** How many words the longest phrase has that begins with this word, or with these two. */
    int most(String first) {
        Integer most = longestFrom.get(first);
        if (most != null || readyLongest == null) {
            return most == null ? 0 : most;
        }
        List<Integer> beneath = readyLongest.get(first);
        return beneath.isEmpty() ? 0 : beneath.get(0);
    }

    /** What was added, by its keys. */
    Map<String, List<T>> added() {
        return Collections.unmodifiableMap(byKey);
    }

    /** By a first word, and by the first two, how many words the longest phrase has that begins with them. */
    Map<String, Integer> longestAdded() {
        return Collections.unmodifiableMap(longestFrom);
    }
}
