package org.dragoman.language.corenlp;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dragoman.rule.RuleException;
import org.dragoman.rule.Tsv;
import org.dragoman.rule.Tsv.Row;

/**
 * {@code rules/en/language/stand-ins.tsv}: words that the models take for something else ("a drone hit": a verb), and the words that
 * are shown to them instead.
 *
 * @param shown by the word as it stands in the text
 */
record StandIns(Map<String, String> shown) {
    private static final String FILE = "en/language/stand-ins.tsv";

    private static final StandIns ENGLISH = read();

    static StandIns english() {
        return ENGLISH;
    }

    private static StandIns read() {
        Map<String, String> shown = new HashMap<>();
        for (Row row : Tsv.read(FILE)) {
            String word = row.get("word");
            String other = row.get("shown");
            if (word.isEmpty() || other.isEmpty() || !word.equals(word.toLowerCase(Locale.ROOT))) {
                throw new RuleException(row.file(), String.valueOf(row.line()), "two words in lower case are wanted");
            }
            shown.put(word, other);
            shown.put(capital(word), capital(other));
        }
        return new StandIns(Map.copyOf(shown));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The words as the models see them; the same array where none is replaced. */
    String[] of(String[] words) {
        String[] seen = words;
        for (int i = 0; i < words.length; i++) {
            String other = shown.get(words[i]);
            if (other != null) {
                seen = seen == words ? words.clone() : seen;
                seen[i] = other;
            }
        }
        return seen;
    }
}
