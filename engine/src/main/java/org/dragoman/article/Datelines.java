package org.dragoman.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Place, date and agency before the first sentence: "ANKARA, March 5 (Agency) — ". */
final class Datelines {
    /**
     * A dateline.
     *
     * @param end where the sentence after it begins
     * @param date the date in it, if any
     * @param agency the agency in it, if any
     */
    record Dateline(
            int end, Dates.@Nullable Found date, @Nullable String agency) {}

    private static final int LONGEST = 120;
    private static final int SENTENCE = 40;
    private static final Pattern BARE = Pattern.compile(
            "(\\p{Lu}[\\p{L}'’.-]+(?:,? \\p{Lu}[\\p{L}'’.-]+){0,3})\\s[-–—―]{1,2}\\s(?=[\\p{Lu}\\d\"“‘])");
    private static final Pattern END = Pattern.compile(
            "\\s*[—–―]{1,2}\\s*|\\.?\\s*[.,]?\\s?-{1,2}\\s+|(?<=[)/\\]])\\s*[.:]?\\s+|(?<=\\p{Lu}{2}|\\d|[)\\]]):\\s+|\\s[|]\\s");
    private static final Pattern AGENCY = Pattern.compile("[(\\[/]([\\p{L}][\\p{L}\\p{N} .&'’-]{0,40})[)\\]/]");
    private static final Pattern FILLER = Pattern.compile(
            "(?i)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:GMT|UTC|local time|updated|published)\\b");

    private Datelines() {}

    /**
     * The dateline at the start of a paragraph.
     *
     * @param first whether the paragraph is the first of the body, where a bare "TBILISI – " is enough
     */
    static Optional<Dateline> of(String paragraph, boolean first) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
        Matcher end = END.matcher(head);
        while (end.find()) {
            Optional<Dateline> dateline = of(head.substring(0, end.start()), end.group(), first);
            if (dateline.isPresent() && end.end() < paragraph.length() && opens(paragraph.charAt(end.end()))) {
                Dateline found = dateline.get();
                return Optional.of(new Dateline(end.end(), found.date(), found.agency()));
            }
        }
        return Optional.empty();
    }

    /** Where the first sentence of a body begins behind "Tarsa - ": a name that a dash between spaces sets off from a whole sentence; 0 without. */
    static int bare(String paragraph) {
        Matcher name = BARE.matcher(paragraph);
        boolean found = name.lookingAt()
                && !Words.has("kicker", name.group(1))
                && paragraph.length() - name.end() > SENTENCE
                && ".!?\"”’".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
        return found ? name.end() : 0;
    }

    private static boolean opens(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || "\"“‘'«$€£".indexOf(c) >= 0;
    }

    private static Optional<Dateline> of(String prefix, String mark, boolean first) {
        Matcher agencies = AGENCY.matcher(prefix);
        String agency = null;
        while (agencies.find()) {
            agency = agencies.group(1).strip();
        }
        String rest = AGENCY.matcher(prefix).replaceAll("").strip();
        if (rest.startsWith("(") && rest.endsWith(")")) {
            rest = rest.substring(1, rest.length() - 1); // "(Kampala, October 9, 2024) – "
        }
        List<Dates.Found> dates = Dates.find(rest);
        Dates.Found date = dates.isEmpty() ? null : dates.get(0);
        if (date != null) {
            rest = rest.substring(0, date.span().start())
                    + rest.substring(date.span().end());
        }
        rest = FILLER.matcher(rest).replaceAll("").replaceAll("[.\\s,:]+$", "");
        boolean sure = agency != null || date != null;
        if (rest.isBlank()) {
            return sure && (agency == null || mark.matches(".*[—–―:-].*"))
                    ? Optional.of(new Dateline(0, date, agency))
                    : Optional.empty();
        }
        boolean dash = mark.matches("\\s*(?:[—–―]|\\.?\\s*-|:).*");
        if (!isPlace(rest, sure) || (!sure && !(first && dash)) || (sure && !dash && agency == null)) {
            return Optional.empty();
        }
        return Optional.of(new Dateline(0, date, agency));
    }

    /** Up to four names between commas or slashes; the first in capitals unless date or agency vouch for it. */
    private static boolean isPlace(String text, boolean sure) {
        String[] parts = text.strip().split("\\s*[,/;]\\s*|\\.\\s+(?=\\p{Lu})");
        if (parts.length > 5 || Words.has("kicker", text.strip())) {
            return false; // "LIVE: voters choose"
        }
        for (int i = 0; i < parts.length; i++) {
            String[] words = parts[i].strip().split("\\s+");
            if (words.length > 5 || !isName(words) || (i == 0 && !sure && !isUpper(parts[i]))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(String[] words) {
        for (String word : words) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            if (!capital
                    && !Words.has("particle", word)
                    && !word.matches("(?:al|el|an|ad|as|ash)-\\p{Lu}.*|of|the|and|\\[.*")) {
                return false;
            }
        }
        return Character.isUpperCase(words[0].codePointAt(0));
    }

    private static boolean isUpper(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long lower = text.chars().filter(Character::isLowerCase).count();
        return letters >= 3 && lower <= letters / 6;
    }
}
