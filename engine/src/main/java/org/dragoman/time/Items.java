package org.dragoman.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.language.Sentence;

/** The words of a sentence as the grammar sees them: tokens, with hyphenated ones taken apart ("mid-March", "2019-2021"). */
final class Items {
    /**
     * @param word as written
     * @param low in small letters
     * @param token index of the token that it is, or is part of
     */
    record Item(String word, String low, int token) {}

    private Items() {}

    static List<Item> of(Sentence sentence) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            split(sentence.word(i), i, items);
        }
        return items;
    }

    /** The items of words with spaces between them. */
    static List<String> of(String words) {
        List<Item> items = new ArrayList<>();
        for (String word : words.split(" ")) {
            split(word, 0, items);
        }
        List<String> split = new ArrayList<>();
        for (Item item : items) {
            split.add(item.word());
        }
        return split;
    }

    private static void split(String word, int token, List<Item> items) {
        if (word.length() > 3 && !Shapes.isDate(word)) {
            int from = 0;
            for (int i = 1; i < word.length() - 1; i++) {
                char c = word.charAt(i);
                if (c == '-' || c == '–' || c == '—') {
                    if (i > from) {
                        items.add(item(word.substring(from, i), token));
                    }
                    items.add(item(String.valueOf(c), token));
                    from = i + 1;
                }
            }
            items.add(item(word.substring(from), token));
        } else {
            items.add(item(word, token));
        }
    }

    private static Item item(String word, int token) {
        return new Item(word, word.toLowerCase(Locale.ROOT), token);
    }
}
