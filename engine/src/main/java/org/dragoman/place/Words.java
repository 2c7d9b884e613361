package org.dragoman.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.rule.RuleException;
import org.dragoman.rule.Tsv;

/** The word lists of {@code rules/places/words.tsv}. */
final class Words {
    private static final String FILE = "places/words.tsv";

    private final Map<String, Set<String>> lists = new HashMap<>();

    static Words load() {
        Words words = new Words();
        for (Tsv.Row row : Tsv.read(FILE)) {
            words.lists.put(row.get("list"), Set.copyOf(new HashSet<>(row.all("words"))));
        }
        return words;
    }

    private Words() {}

    /** Whether the list has the word, whatever its capitals. */
    boolean has(String list, String word) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new RuleException("rules/" + FILE, list, "no such list");
        }
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
