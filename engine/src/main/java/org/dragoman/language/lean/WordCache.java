package org.dragoman.language.lean;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was worked out about words, shared by all threads. Bounded: when full it starts anew, which costs little. */
final class WordCache<T> {
    private final int most;
    private final Map<String, T> known = new ConcurrentHashMap<>();

    WordCache(int most) {
        this.most = most;
    }

    T get(String word, Function<? super String, ? extends T> make) {
        T value = known.get(word);
        if (value == null) {
            value = make.apply(word);
            if (known.size() >= most) {
                known.clear();
            }
            known.put(word, value);
        }
        return value;
    }
}
