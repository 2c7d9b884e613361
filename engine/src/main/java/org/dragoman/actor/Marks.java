package org.dragoman.actor;

import java.util.HashMap;
import java.util.Map;
import org.dragoman.rule.Yaml;
import org.jspecify.annotations.Nullable;

/** Small words that say something of the phrase that they stand in: former, acting, both, the, a ({@code rules/en/language/marks.yaml}). */
final class Marks {
    private static final Map<String, String> MARKS = read();

    private Marks() {}

    /** What the word says of its phrase, for instance {@code former}, or null. */
    static @Nullable String of(String word) {
        return MARKS.get(word);
    }

    private static Map<String, String> read() {
        Map<String, String> marks = new HashMap<>();
        Yaml.readMap("en/language/marks.yaml")
                .forEach((mark, words) -> Yaml.strings(words).forEach(word -> marks.put(word, mark)));
        return Map.copyOf(marks);
    }
}
