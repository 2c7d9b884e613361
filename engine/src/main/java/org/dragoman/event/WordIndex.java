package org.dragoman.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.language.Sentence;

/** Words and phrases by their first word, so that a sentence is searched for all of them in one pass. */
record WordIndex(Map<String, List<String[]>> byFirst, int longest) {

    /** Of words or phrases (lemmas or words as written, any case). */
    static WordIndex of(Collection<String> entries) {
        Map<String, List<String[]>> index = new HashMap<>();
        int longest = 0;
        for (String entry : entries) {
            String[] words = Words.tokens(entry.toLowerCase(Locale.ROOT));
            longest = Math.max(longest, words.length);
            index.computeIfAbsent(words[0], w -> new ArrayList<>()).add(words);
            if (entry.indexOf('-') > 0) {
                // some tokenizers leave "half-time" whole
                String whole = entry.toLowerCase(Locale.ROOT);
                index.computeIfAbsent(whole, w -> new ArrayList<>()).add(whole.split(" "));
            }
        }
        return new WordIndex(index, longest);
    }

    /** How many of them begin at one of the tokens. */
    int count(Sentence s, int[] tokens) {
        int count = 0;
        for (int token : tokens) {
            count += lengthAt(s, token) > 0 ? 1 : 0;
        }
        return count;
    }

    boolean isIn(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (lengthAt(s, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word, in lower case, is one of them or begins one. */
    boolean holds(String word) {
        return byFirst.containsKey(word);
    }

    /** Whether one of the tokens, or a phrase that ends with it, is one of them. */
    boolean heads(Sentence s, int[] heads) {
        for (int head : heads) {
            if (overlaps(s, head)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them covers the token. */
    boolean overlaps(Sentence s, int token) {
        for (int i = Math.max(0, token - longest + 1); i <= token; i++) {
            if (i + lengthAt(s, i) > token) {
                return true;
            }
        }
        return false;
    }

    /** Tokens of the longest one that starts here, or 0. */
    private int lengthAt(Sentence s, int at) {
        String word = s.lower(at);
        String lemma = s.lowerLemma(at);
        int best = longest(byFirst.getOrDefault(lemma, List.of()), s, at);
        return lemma.equals(word) ? best : Math.max(best, longest(byFirst.getOrDefault(word, List.of()), s, at));
    }

    private static int longest(List<String[]> phrases, Sentence s, int at) {
        int best = 0;
        for (String[] words : phrases) {
            if (words.length > best && Words.follows(s, at, words)) {
                best = words.length;
            }
        }
        return best;
    }
}
