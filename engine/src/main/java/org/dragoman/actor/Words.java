package org.dragoman.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.language.Sentence;

/**
 * Words to look up, each with the token it came from: folded to lower-case ASCII where accents allow, without full stops,
 * parted at hyphens and apostrophes, so that "Guinea-Bissau" and "Guinea - Bissau", "U.S." and "US" are one key.
 */
final class Words {
    private final List<String> folded = new ArrayList<>();
    private final List<String> raw = new ArrayList<>();
    private final List<Integer> tokens = new ArrayList<>();

    private Words() {}

    static Words of(Sentence sentence) {
        Words words = new Words();
        for (int i = 0; i < sentence.size(); i++) {
            words.add(sentence.word(i), i);
        }
        return words;
    }

    /** A phrase without tokens of its own: each of its words counts as one. */
    static Words of(String phrase) {
        Words words = new Words();
        int from = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            char c = i == phrase.length() ? ' ' : phrase.charAt(i);
            boolean mark = c == ',' || c == '(' || c == ')';
            if (mark || Character.isWhitespace(c)) {
                if (i > from) {
                    words.add(phrase.substring(from, i), -1);
                }
                if (mark) {
                    words.put(String.valueOf(c), -1);
                }
                from = i + 1;
            }
        }
        return words;
    }

    private void add(String word, int token) {
        String plain = word.replace('’', '\'').replace('‘', '\'').replace('–', '-');
        if (plain.equals("'s") || plain.equals("'")) {
            put(plain, token);
            return;
        }
        if (plain.endsWith("'s")) {
            parts(plain.substring(0, plain.length() - 2), token);
            put("'s", token);
        } else if (plain.endsWith("'") && plain.length() > 1) {
            parts(plain.substring(0, plain.length() - 1), token);
            put("'", token);
        } else {
            parts(plain, token);
        }
    }

    private void parts(String word, int token) {
        int from = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || word.charAt(i) == '-' || word.charAt(i) == '\'') {
                if (i > from) {
                    put(word.substring(from, i), token);
                }
                from = i + 1;
            }
        }
    }

    private void put(String part, int token) {
        raw.add(part);
        folded.add(fold(part));
        tokens.add(token < 0 ? tokens.size() : token);
    }

    static String fold(String word) {
        String plain = word;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
                break;
            }
        }
        plain = plain.toLowerCase(Locale.ROOT);
        return plain.length() > 1 ? plain.replace(".", "") : plain;
    }

    int size() {
        return folded.size();
    }

    /** The key of a word. */
    String at(int i) {
        return folded.get(i);
    }

    String raw(int i) {
        return raw.get(i);
    }

    int token(int i) {
        return tokens.get(i);
    }

    /** The key of those from one token to another, both included. */
    String keyOf(int first, int last) {
        int from = tokens.indexOf(first);
        int to = tokens.lastIndexOf(last);
        return key(from, to + 1);
    }

    String key(int from, int to) {
        return to - from == 1 ? folded.get(from) : String.join(" ", folded.subList(from, to));
    }
}
