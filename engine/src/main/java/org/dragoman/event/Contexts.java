package org.dragoman.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.language.Sentence;
import org.dragoman.rule.RuleFiles;
import org.dragoman.rule.Yaml;

/** PLOVER contexts by the words of the sentence, from {@code rules/en/contexts.yaml}: one look-up a word. */
final class Contexts {
    private static final String FILE = "en/contexts.yaml";

    /** Words that name a context; {@code words} from the first one on. */
    private record Entry(String[] words, int context) {}

    private final List<String> names = new ArrayList<>();
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    Contexts() {
        Yaml.map("rules/" + FILE, RuleFiles.read(FILE)).forEach((context, list) -> {
            for (String string : Yaml.strings(list)) {
                String[] words = string.toLowerCase(Locale.ROOT).split(" ");
                byFirstWord.computeIfAbsent(words[0], w -> new ArrayList<>()).add(new Entry(words, names.size()));
            }
            names.add(context);
        });
    }

    /** The contexts of a sentence, in the order of the file. */
    List<String> of(Sentence s) {
        BitSet found = new BitSet(names.size());
        for (int i = 0; i < s.size(); i++) {
            String lemma = s.lemma(i).toLowerCase(Locale.ROOT);
            String word = s.word(i).toLowerCase(Locale.ROOT);
            add(s, i, lemma, found);
            if (!word.equals(lemma)) {
                add(s, i, word, found);
            }
        }
        return found.stream().mapToObj(names::get).toList();
    }

    private void add(Sentence s, int at, String first, BitSet found) {
        for (Entry entry : byFirstWord.getOrDefault(first, List.of())) {
            if (Words.follows(s, at, entry.words())) {
                found.set(entry.context());
            }
        }
    }
}
