package org.dragoman.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.event.Event.Evidence;
import org.dragoman.language.Sentence;
import org.dragoman.rule.Yaml;
import org.dragoman.text.Span;

/** PLOVER contexts by the words of the sentence, from {@code rules/en/contexts.yaml}: one look-up a word. */
public final class Contexts {
    private static final String FILE = "en/contexts.yaml";

    /** Words that name a context; {@code words} from the first one on. */
    private record Entry(String[] words, int context) {}

    private final List<String> names = new ArrayList<>();
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    /** PLOVER's contexts, in the order of the file. */
    public static List<String> all() {
        return List.copyOf(Yaml.readMap(FILE).keySet());
    }

    Contexts() {
        Yaml.readMap(FILE).forEach((context, list) -> {
            for (String string : Yaml.strings(list)) {
                String[] words = string.toLowerCase(Locale.ROOT).split(" ");
                byFirstWord.computeIfAbsent(words[0], w -> new ArrayList<>()).add(new Entry(words, names.size()));
            }
            names.add(context);
        });
    }

    /** The contexts of a sentence with the words that they rest on, in the order of the file, then of the text. */
    List<Evidence> of(Sentence s) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            String lemma = s.lowerLemma(i);
            String word = s.lower(i);
            add(s, i, lemma, found);
            if (!word.equals(lemma)) {
                add(s, i, word, found);
            }
        }
        found.sort(Comparator.comparingInt(Found::context)
                .thenComparingInt(f -> f.span().start()));
        return found.stream()
                .distinct()
                .map(f -> new Evidence(names.get(f.context()), f.span()))
                .toList();
    }

    private record Found(int context, Span span) {}

    private void add(Sentence s, int at, String first, List<Found> found) {
        for (Entry entry : byFirstWord.getOrDefault(first, List.of())) {
            if (Words.follows(s, at, entry.words())) {
                found.add(new Found(entry.context(), s.span(at, at + entry.words().length - 1)));
            }
        }
    }
}
