package org.dragoman.language;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.rule.Yaml;

/** The word lists of {@code rules/en/language}: which verbs carry event nouns, whose object is in control, and the like. */
public final class Grammar {
    private static final Grammar ENGLISH = read("en/language/verbs.yaml");
    private static final Grammar NAMES = read("en/language/names.yaml");

    private final Map<String, Set<String>> lists;

    private Grammar(Map<String, Set<String>> lists) {
        this.lists = lists;
    }

    public static Grammar english() {
        return ENGLISH;
    }

    /** The lists that tell persons from places. */
    static Grammar names() {
        return NAMES;
    }

    private static Grammar read(String path) {
        Map<String, Set<String>> lists = new java.util.HashMap<>();
        for (Map.Entry<String, Object> entry : Yaml.readMap(path).entrySet()) {
            lists.put(entry.getKey(), new HashSet<>(Yaml.strings(entry.getValue())));
        }
        return new Grammar(lists);
    }

    /** Whether the lemma stands in the list; an unknown list is an error. */
    public boolean is(String list, String lemma) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException("no list " + list + " among " + List.copyOf(lists.keySet()));
        }
        return words.contains(lemma);
    }

    /** Whether who reaches somebody so does what the infinitive says: "called him to congratulate him". Both lemmas. */
    public boolean reachesTo(String verb, String infinitive) {
        return is("contact", verb) && is("uttering", infinitive);
    }
}
