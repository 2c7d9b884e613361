package org.dragoman.actor;

import java.util.Map;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads base noun phrases: what is known by name, titles, marks, numbers, and words of a name. */
final class PhraseReader {
    private static final Set<String> MODIFIERS = Set.of("JJ", "JJR", "JJS", "NN", "VBN", "VBG");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("both", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("neither", 2),
            Map.entry("either", 2));
    private final Sentence sentence;
    private final @Nullable Item[] itemAt;

    /** @param itemAt for each token what is known of it, or null */
    PhraseReader(Sentence sentence, @Nullable Item[] itemAt) {
        this.sentence = sentence;
        this.itemAt = itemAt;
    }

    /** The number that the word names, up to ten; 0 where it names none. */
    static int number(String word) {
        return NUMBERS.getOrDefault(word, 0);
    }

    /** What the tokens of one base noun phrase say of somebody. */
    Reading read(int first, int last) {
        Reading.Builder reading = new Reading.Builder();
        int lastPlain = last;
        while (lastPlain > first && isNameWord(lastPlain)) {
            lastPlain--;
        }
        for (int i = first; i <= last; i++) {
            Item item = itemAt[i];
            String word = sentence.lower(i);
            String mark = Marks.of(word);
            if (mark != null) {
                reading.mark(mark);
            }
            if (NUMBERS.containsKey(word)) {
                reading.count(NUMBERS.get(word));
            } else if (sentence.tag(i).equals("CD") && !word.equals("1")) {
                reading.count(99);
            }
            if (sentence.tag(i).equals("NNS") && i == last && item == null) {
                reading.mark("plural");
            }
            boolean partOfName = item != null && item.person() && item.last() < last && isNameWord(item.last() + 1);
            if (partOfName) {
                for (; i < item.last(); i++) {
                    reading.name(sentence.word(i));
                }
                reading.name(sentence.word(i));
                reading.person();
            } else if (item != null) {
                boolean atEnd = item.last() >= last;
                reading.item(item, atEnd);
                i = item.last();
            } else if (isNameWord(i) || reading.named() && sentence.ner(i).equals("PERSON")) {
                reading.name(sentence.word(i));
                if (sentence.ner(i).equals("PERSON")) {
                    reading.person();
                }
            } else if (i == last && !sentence.tag(i).equals("CD")) {
                reading.mark("noun:" + sentence.lowerLemma(i));
            } else if (i < last && MODIFIERS.contains(sentence.tag(i))) {
                reading.mark("mod:" + word);
            }
        }
        return reading.build();
    }

    /** Whether the token is part of a name that the knowledge does not have. */
    boolean isNameWord(int i) {
        return itemAt[i] == null
                && (sentence.tag(i).startsWith("NNP")
                        || sentence.ner(i).equals("PERSON")
                        || sentence.ner(i).equals("ORGANIZATION")
                                && Character.isUpperCase(sentence.word(i).charAt(0)));
    }
}
