package org.dragoman.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.rule.Tsv;

/** The words of {@code words.tsv} and {@code names.tsv}, and the look-up that makes them the first edges of a sentence. */
final class Lexicon {
    private static final Set<String> CAPITAL = Set.of("MONTH", "WEEKDAY", "WEEKDAYS", "HOLIDAY");

    private record Entry(List<String> words, String key, String value) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Map<String, List<List<String>>> names = new HashMap<>();

    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        for (Tsv.Row row : Tsv.read("en/times/words.tsv")) {
            List<String> words = Items.of(row.get("word"));
            lexicon.byFirst
                    .computeIfAbsent(words.get(0), w -> new ArrayList<>())
                    .add(new Entry(words, row.get("class"), row.get("value")));
        }
        for (Tsv.Row row : Tsv.read("en/times/names.tsv")) {
            List<String> words = Items.of(row.get("name"));
            lexicon.names.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(words);
        }
        return lexicon;
    }

    /** A lattice with the edges of all words that a rule of the grammar may ask for. */
    Lattice look(Sentence sentence, Grammar grammar) {
        List<Items.Item> items = Items.of(sentence);
        Lattice lattice = new Lattice(items);
        for (int i = 0; i < items.size(); i++) {
            Items.Item item = items.get(i);
            if (grammar.asks(item.low())) {
                lattice.add(Edge.word(item.low(), i, i, ""));
            }
            for (String[] shape : Shapes.of(item.word())) {
                lattice.add(Edge.word(shape[0], i, i, shape[1]));
            }
            for (Entry entry : byFirst.getOrDefault(item.low(), List.of())) {
                int last = i + entry.words.size() - 1;
                if (matches(items, i, entry.words) && allowed(sentence, items, i, entry)) {
                    lattice.add(Edge.word(entry.key, i, last, entry.value));
                }
            }
            for (List<String> name : names.getOrDefault(item.word(), List.of())) {
                if (matchesName(items, i, name)) {
                    lattice.add(Edge.word("NOTHING", i, i + name.size() - 1, ""));
                }
            }
        }
        return lattice;
    }

    private static boolean matches(List<Items.Item> items, int at, List<String> words) {
        for (int k = 0; k < words.size(); k++) {
            if (at + k >= items.size() || !items.get(at + k).low().equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matchesName(List<Items.Item> items, int at, List<String> words) {
        for (int k = 0; k < words.size(); k++) {
            if (at + k >= items.size() || !items.get(at + k).word().equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean allowed(Sentence sentence, List<Items.Item> items, int at, Entry entry) {
        Items.Item item = items.get(at);
        String tag = sentence.tag(item.token());
        if (CAPITAL.contains(entry.key) && !Character.isUpperCase(item.word().charAt(0))) {
            return false;
        }
        boolean nextToNumber = number(items, at + 1) || number(items, at - 1);
        switch (entry.key) {
            case "MONTH" -> {
                if (nextToNumber) {
                    return !tag.equals("MD") || number(items, at + 1);
                }
                boolean shortened = item.low().length() <= 4
                        && !item.low().endsWith(".")
                        && !Set.of("may", "june", "july").contains(item.low());
                return tag.startsWith("NN") && !sentence.ner(item.token()).equals("PERSON") && !shortened;
            }
            case "SEASON" -> {
                return tag.startsWith("NN");
            }
            case "UNIT" -> {
                return tag.startsWith("NN")
                        && (!entry.value.equals("SECOND")
                                || number(items, at - 1)
                                || low(items, at - 1).equals("one"));
            }
            case "UNITS" -> {
                return tag.startsWith("NN");
            }
            case "REL", "PAST" -> {
                return !tag.startsWith("VB");
            }
            case "REFERENCE" -> {
                return !item.low().equals("now") || tag.equals("RB");
            }
            default -> {
                return true;
            }
        }
    }

    private static boolean number(List<Items.Item> items, int at) {
        return at >= 0
                && at < items.size()
                && Character.isDigit(items.get(at).word().charAt(0));
    }

    private static String low(List<Items.Item> items, int at) {
        return at >= 0 && at < items.size() ? items.get(at).low().toLowerCase(Locale.ROOT) : "";
    }
}
