package org.dragoman.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dragoman.rule.Tsv;

/** The words of {@code cues.tsv}, which tell how a time near them is to be read. */
final class Cues {
    private final Map<String, Set<String>> words = new HashMap<>();

    static Cues load() {
        Cues cues = new Cues();
        for (Tsv.Row row : Tsv.read("en/times/cues.tsv")) {
            cues.words.computeIfAbsent(row.get("kind"), kind -> new HashSet<>()).add(row.get("word"));
        }
        return cues;
    }

    /**
     * Whether a word is of a kind.
     *
     * @throws IllegalArgumentException if no word is of that kind
     */
    boolean is(String word, String kind) {
        Set<String> ofKind = words.get(kind);
        if (ofKind == null) {
            throw new IllegalArgumentException("rules/en/times/cues.tsv: no word of kind " + kind);
        }
        return ofKind.contains(word);
    }
}
