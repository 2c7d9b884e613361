package org.dragoman.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.rule.Tsv;
import org.jspecify.annotations.Nullable;

/**
 * The language of a text, by its commonest short words ({@code rules/article/languages.tsv}) and its script. Made to tell
 * English from the rest at no cost of loading; the name it gives to the rest is a good guess.
 */
final class Language {
    private static final Map<String, List<String>> LANGUAGES_OF_WORD = load();
    private static final int ENOUGH = 20_000;
    /** English that shares its short words with another language counts nearly as many of both. */
    private static final double DOUBT = 0.75;

    private static final double LEAST_SHARE = 0.08;

    /** In a text of fewer words, what its words show is doubtful. */
    private static final int FEW = 40;

    /** In a text of few words another language must show by so many words more, those that English does not spell among them. */
    private static final int LEAD = 3;

    private Language() {}

    /**
     * ISO 639-1 of the text, {@code und} where nothing is recognised.
     *
     * @param declared what the page says of itself; decides only where the words do not
     */
    static String of(String text, @Nullable String declared) {
        Map<String, Integer> hits = new HashMap<>();
        int words = 0;
        int foreign = 0;
        int accented = 0;
        int start = -1;
        int length = Math.min(text.length(), ENOUGH);
        for (int i = 0; i <= length; i++) {
            boolean letter = i < length && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '\'');
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words++;
                accented += isAccented(text, start, i) ? 1 : 0;
                foreign += text.charAt(start) > 0x24F ? 1 : 0;
                for (String language :
                        LANGUAGES_OF_WORD.getOrDefault(text.substring(start, i).toLowerCase(Locale.ROOT), List.of())) {
                    hits.merge(language, 1, Integer::sum);
                }
                start = -1;
            }
        }
        String otherwise =
                declared == null ? "en" : declared.toLowerCase(Locale.ROOT).split("[-_]")[0];
        if (words < 8) {
            return foreign * 2 > words ? script(text) : otherwise;
        }
        String best = "und";
        int most = 0;
        for (String language : hits.keySet().stream().sorted().toList()) {
            int count = hits.getOrDefault(language, 0);
            if (count > most) {
                best = language;
                most = count;
            }
        }
        if (hits.getOrDefault("en", 0) >= DOUBT * most) {
            best = "en";
        }
        if (words < FEW && most - hits.getOrDefault(otherwise, 0) + accented < LEAD) {
            best = otherwise;
        }
        if (most >= LEAST_SHARE * words) {
            return best;
        }
        return foreign * 2 > words ? script(text) : words < FEW ? otherwise : "und";
    }

    /** A word that is no name and has a letter beyond a to z: of English one in a long article, of most others one in ten words. */
    private static boolean isAccented(String text, int start, int end) {
        return Character.isLowerCase(text.charAt(start))
                && text.substring(start, end).chars().anyMatch(c -> c > 0x7F && Character.isLetter(c));
    }

    private static String script(String text) {
        Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
        text.codePoints()
                .limit(ENOUGH)
                .filter(Character::isLetter)
                .forEach(c -> counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        boolean kana = counts.containsKey(Character.UnicodeScript.HIRAGANA);
        return counts.entrySet().stream()
                .max(Map.Entry.<Character.UnicodeScript, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey))
                .map(most -> switch (most.getKey()) {
                    case CYRILLIC -> "ru";
                    case ARABIC -> "ar";
                    case HEBREW -> "he";
                    case GREEK -> "el";
                    case DEVANAGARI -> "hi";
                    case BENGALI -> "bn";
                    case THAI -> "th";
                    case HANGUL -> "ko";
                    case GEORGIAN -> "ka";
                    case ARMENIAN -> "hy";
                    case ETHIOPIC -> "am";
                    case TAMIL -> "ta";
                    case HIRAGANA, KATAKANA -> "ja";
                    case HAN -> kana ? "ja" : "zh";
                    default -> "und";
                })
                .orElse("und");
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> languages = new HashMap<>();
        for (Tsv.Row row : Tsv.read("article/languages.tsv")) {
            for (String word : row.get("words").split(" ")) {
                languages.computeIfAbsent(word, w -> new ArrayList<>()).add(row.get("language"));
            }
        }
        return languages;
    }
}
