package org.dragoman.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of authors as bylines give them: "A. B. Doe in Paris, C. Roe and D. Moe, markets editor". */
final class Names {
    private static final Pattern SEPARATOR =
            Pattern.compile("(?i)\\s*(?:[,;&/]|\\band\\b|(?<=[\\p{L}.] )with\\b|\\|)\\s*");
    private static final Pattern PLACE = Pattern.compile("(?i)\\s+(?:in|at|for|from|on|of)\\s.*$|\\s*[(\\[].*$");
    private static final Pattern OPENER = Pattern.compile(
            "(?i)^\\W*(?:by|author|authors|writer|written by|story by|words by|reported by|reporting by)\\b:?\\s*");
    private static final Pattern CREDENTIAL = Pattern.compile(
            "(?:Ph\\.?D|M\\.?D|M\\.?A|M\\.?Sc|R\\.?D|R\\.?N|M\\.?P\\.?H|M\\.?S|MBA|CPA|Jr|Sr|Esq|DO|DDS|LCSW|CFP)\\.?");

    private Names() {}

    /** The people named; agencies, offices and places are left out. */
    static List<String> of(String byline) {
        List<String> names = new ArrayList<>();
        for (String part : SEPARATOR.split(CleanText.line(byline))) {
            String name = PLACE.matcher(OPENER.matcher(part).replaceFirst("")).replaceFirst("");
            name = name.replaceAll("(?:^[^\\p{L}]+|[^\\p{L}.)]+$)", "");
            if (CREDENTIAL.matcher(name).matches() && !names.isEmpty()) {
                int last = names.size() - 1;
                names.set(last, names.get(last) + ", " + name);
            } else if (isPerson(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Whether the words could be a person's name: two to five, capitalised, none of them an office or an agency. */
    static boolean isPerson(String name) {
        return words(name).length >= 2 && mayBeName(name);
    }

    /** The same, a single word allowed. */
    static boolean mayBeName(String name) {
        String[] words = words(name);
        if (name.isBlank() || words.length > 6 || words[0].equalsIgnoreCase("the") || isAgency(name)) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (Words.has("office", lower.replaceAll("['’]s$", ""))
                    || !word.chars().noneMatch(Character::isDigit)) {
                return false;
            }
            int first = word.codePointAt(0);
            boolean particle = Words.has("particle", lower) || lower.matches("(?:al|el|bin|ibn|d|l|o)[-'’].+");
            if (!Character.isLetter(first) || (!particle && Character.isLowerCase(first))) {
                return false;
            }
            capitals += Character.isUpperCase(first) || Character.isTitleCase(first) || !particle ? 1 : 0;
        }
        return capitals > 0;
    }

    /** None of them empty: where a control character was taken out, two spaces may follow one another. */
    private static String[] words(String name) {
        return name.strip().split(" +");
    }

    /** Whether a news agency or outlet is named. */
    static boolean isAgency(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").strip();
        if (Words.has("agency", lower)) {
            return true;
        }
        String last = lower.substring(lower.lastIndexOf(' ') + 1);
        return Words.has("agency-ending", last);
    }

    /** Whether the words are an office ("markets editor", "Staff reporters"), not a name. */
    static boolean isOffice(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf(' ') + 1);
        return words.length() < 60 && (Words.has("office", last) || Words.has("office", words(lower)[0]));
    }
}
