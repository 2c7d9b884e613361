package org.dragoman.language.lean;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out about words, shared by threads without locks: a slot a word, the newcomer takes it. Bounded, and what
 * is lost is worked out again. {@code T} must be immutable with final fields, for it is handed over without a lock.
 */
final class WordCache<T> {
    private final @Nullable Entry<T>[] entries;

    private record Entry<T>(String word, T value) {}

    /** With {@code size} slots, a power of two. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    WordCache(int size) {
        entries = new Entry[size];
    }

    T get(String word, Function<? super String, ? extends T> make) {
        int h = word.hashCode() * 0x9E3779B9;
        int slot = (h ^ h >>> 15) & entries.length - 1;
        Entry<T> entry = entries[slot];
        if (entry != null && entry.word.equals(word)) {
            return entry.value;
        }
        T value = make.apply(word);
        entries[slot] = new Entry<>(word, value);
        return value;
    }
}
