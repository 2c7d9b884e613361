package org.dragoman.app.desk.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of articles and codes of the ontology, made fit to stand in a line. */
public final class Words {
    private static final int LINE = 120;
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+");

    private Words() {}

    /** In one line and no longer than one; what turns the reading direction or hides is taken out. */
    public static String line(@Nullable String words) {
        return line(words, LINE);
    }

    public static String line(@Nullable String words, int most) {
        if (words == null) {
            return "";
        }
        String head = words.length() > 4 * most ? words.substring(0, 4 * most) : words;
        String clean = INVISIBLE.matcher(head).replaceAll(" ").strip();
        int length = clean.codePointCount(0, clean.length());
        return length <= most ? clean : clean.substring(0, clean.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** The end of the words before something, with the space between; no longer than so many. */
    public static String before(String words, int most) {
        String clean = INVISIBLE.matcher(words).replaceAll(" ");
        int length = clean.codePointCount(0, clean.length());
        return length <= most ? clean : "…" + clean.substring(clean.offsetByCodePoints(0, length - most));
    }

    /** The beginning of the words after something, with the space between; no longer than so many. */
    public static String after(String words, int most) {
        String clean = INVISIBLE.matcher(words).replaceAll(" ");
        int length = clean.codePointCount(0, clean.length());
        return length <= most ? clean : clean.substring(0, clean.offsetByCodePoints(0, most)) + "…";
    }

    /** A code as a word: {@code VERBAL COOPERATION} to {@code Verbal cooperation}, {@code armed_group} to {@code Armed group}. */
    public static String label(String code) {
        if (code.isEmpty()) {
            return code;
        }
        String lower = code.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    /** In small letters, whatever language the machine speaks: in Turkish a small I has no dot. */
    public static String small(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /** The class of a score for style sheets: {@code conflict}, {@code cooperation} or {@code neutral}. */
    public static String side(double score) {
        return score < 0 ? "conflict" : score > 0 ? "cooperation" : "neutral";
    }
}
