package org.dragoman.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of words with a name: a class of the lexicon, a shape, or what a rule made of smaller edges.
 *
 * @param key {@code MONTH}, {@code QTY}, or the word itself in small letters
 * @param first first item
 * @param last last item, included
 * @param value of a word: {@code 3} for March; empty for what a rule made
 * @param rule the rule that made it, null for words
 * @param parts the edges that the rule matched, context included
 */
record Edge(
        String key,
        int first,
        int last,
        String value,
        @Nullable Rule rule,
        List<Edge> parts) {
    static Edge word(String key, int first, int last, String value) {
        return new Edge(key, first, last, value, null, List.of());
    }

    /** The first part with this key, or null. */
    @Nullable
    Edge part(String name) {
        for (Edge part : parts) {
            if (part.key.equals(name)) {
                return part;
            }
        }
        return null;
    }

    /** The last part with this key, or null. */
    @Nullable
    Edge lastPart(String name) {
        Edge found = null;
        for (Edge part : parts) {
            if (part.key.equals(name)) {
                found = part;
            }
        }
        return found;
    }

    boolean has(String name) {
        return part(name) != null;
    }

    /** The value of the first part with this key; empty where there is none. */
    String value(String name) {
        Edge part = part(name);
        return part == null ? "" : part.value;
    }

    int number(String name) {
        Edge part = part(name);
        return part == null ? 0 : Integer.parseInt(part.value);
    }
}
