package org.dragoman.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.rule.Tsv;

/** Named word lists of {@code rules/en/article/words.tsv}, lower case. */
final class Words {
    private static final Map<String, Set<String>> LISTS = load();

    private Words() {}

    static Set<String> of(String list) {
        Set<String> words = LISTS.get(list);
        if (words == null) {
            throw new IllegalArgumentException("no list " + list + " in rules/en/article/words.tsv");
        }
        return words;
    }

    static boolean has(String list, String word) {
        return of(list).contains(word.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (Tsv.Row row : Tsv.read("en/article/words.tsv")) {
            lists.computeIfAbsent(row.get("list"), list -> new HashSet<>()).addAll(row.all("words"));
        }
        return lists;
    }
}
