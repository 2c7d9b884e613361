package org.dragoman.article;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Calendar dates as bylines, datelines and page headers print them, with the time of day where one stands beside. */
final class Dates {
    /**
     * A date found.
     *
     * @param iso {@code 2024-03-05} or {@code 2024-03-05T16:05}; the year is missing ({@code --03-05}) where none is printed
     * @param span the words of date and time together
     */
    record Found(String iso, Span span) {
        boolean hasYear() {
            return !iso.startsWith("-");
        }

        /** With the year of another date where this one has none: the nearest such day not after it by more than a week. */
        String inYearOf(@Nullable String other) {
            if (hasYear() || other == null) {
                return iso;
            }
            int year = Integer.parseInt(other.substring(0, 4));
            if (iso.startsWith("--02-29") && !Year.isLeap(year)) {
                return iso;
            }
            String same = year + iso.substring(1);
            LocalDate limit = LocalDate.parse(other.substring(0, 10)).plusDays(7);
            boolean future = same.substring(0, 10).compareTo(limit.toString()) > 0;
            return future ? (year - 1) + iso.substring(1) : same;
        }
    }

    /** A month by its name, whole or short; captures it. */
    static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";

    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)(?:T(\\d{2}):(\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?\\d{4,6})?(?!\\d)");
    /** Digits that are all of a line. */
    private static final Pattern COMPACT_ALONE = Pattern.compile("^((?:19|20)\\d{2})(\\d{2})(\\d{2})$");

    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?i)(?<!\\p{L})" + MONTH + "[ -]{0,2}(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? {0,2}(\\d{4})(?!\\d))?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?i)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of)?[ -]{0,2}" + MONTH + "(?:,?[ -]{0,2}(\\d{4})(?!\\d))?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?i)(?<!\\d)((?:19|20)\\d{2}),? " + MONTH + " (\\d{1,2})(?!\\d)");
    /** Nothing but these: where another number stands beside them, it may be a day in a notation that is not read. */
    private static final Pattern MONTH_YEAR = Pattern.compile("(?i)^\\D*(?<!\\p{L})" + MONTH + ",? (\\d{4})\\D*$");

    private static final Pattern TIME = Pattern.compile(
            "(?i)(?<![\\d.:])([01]?\\d|2[0-3])(?:[:.h]([0-5]\\d)(?::[0-5]\\d)?)? ?([ap]\\.?m\\b\\.?)|(?<![\\d.:])([01]?\\d|2[0-3])[:.h]([0-5]\\d)(?::[0-5]\\d)?(?![\\d./:])|(?<!\\d)([01]\\d|2[0-3])([0-5]\\d)(?= ?(?:GMT|UTC|hrs)\\b)");
    private static final Pattern US = Pattern.compile("\\b(?:[ECMP][SD]?T|[AaPp]\\.?[Mm])\\b");
    private static final Pattern WEEKDAY = Pattern.compile("(?i)\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final int LONGEST = 400;

    private Dates() {}

    /** All dates of a line, in order; a line longer than any header is looked at only where it begins. */
    static List<Found> find(String line) {
        String text = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        List<Found> found = new ArrayList<>();
        each(ISO, text, found, m -> iso(number(m, 1), number(m, 2), number(m, 3), m.group(4), m.group(5)));
        each(COMPACT_ALONE, text, found, m -> iso(number(m, 1), number(m, 2), number(m, 3), null, null));
        each(NUMERIC, text, found, m -> numeric(m, text));
        each(YEAR_FIRST, text, found, m -> named(m.group(1), m.group(2), number(m, 3)));
        each(MONTH_FIRST, text, found, m -> named(m.group(3), m.group(1), number(m, 2)));
        each(DAY_FIRST, text, found, m -> named(m.group(3), m.group(2), number(m, 1)));
        found.sort(Comparator.comparing(Found::span));
        return withTimes(text, found);
    }

    /** The first date with a year. */
    static Optional<Found> first(String line) {
        return find(line).stream().filter(Found::hasYear).findFirst();
    }

    /** The value of a meta tag or JSON-LD field: ISO in most, anything in some. */
    static Optional<String> value(String value) {
        Optional<Found> found = first(value);
        if (found.isPresent()) {
            return Optional.of(found.get().iso());
        }
        Matcher compact = COMPACT.matcher(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
        if (compact.find()) {
            return Optional.ofNullable(iso(number(compact, 1), number(compact, 2), number(compact, 3), null, null));
        }
        Matcher month = MONTH_YEAR.matcher(value);
        return month.find() ? Optional.ofNullable(named(month.group(2), month.group(1), 1)) : Optional.empty();
    }

    /** Where a time of day stands in the line, if one does. */
    static Optional<Span> time(String line) {
        Matcher matcher = TIME.matcher(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
        return matcher.find() ? Optional.of(new Span(matcher.start(), matcher.end())) : Optional.empty();
    }

    private interface Reader {
        @Nullable
        String read(Matcher matcher);
    }

    private static void each(Pattern pattern, String text, List<Found> found, Reader reader) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            String iso = reader.read(matcher);
            if (iso != null && found.stream().noneMatch(f -> f.span().overlaps(span))) {
                found.add(new Found(iso, span));
            }
        }
    }

    /** A time belongs to the date that it stands nearest to. */
    private static List<Found> withTimes(String text, List<Found> dates) {
        List<Found> result = new ArrayList<>(dates);
        Matcher matcher = TIME.matcher(text);
        while (matcher.find() && !dates.isEmpty()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (dates.stream().anyMatch(f -> f.span().overlaps(span))) {
                continue;
            }
            int nearest = -1;
            int least = 16;
            for (int i = 0; i < dates.size(); i++) {
                Span date = dates.get(i).span();
                int gap = span.start() >= date.end() ? span.start() - date.end() : date.start() - span.end();
                if (gap < least) {
                    least = gap;
                    nearest = i;
                }
            }
            if (nearest >= 0 && !result.get(nearest).iso().contains("T")) {
                Found date = result.get(nearest);
                Span both = new Span(
                        Math.min(span.start(), date.span().start()),
                        Math.max(span.end(), date.span().end()));
                result.set(nearest, new Found(date.iso() + clock(matcher), both));
            }
        }
        return result;
    }

    private static String clock(Matcher matcher) {
        int hour;
        String minute;
        if (matcher.group(3) != null) {
            hour = number(matcher, 1) % 12
                    + (matcher.group(3).toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
            minute = matcher.group(2) == null ? "00" : matcher.group(2);
        } else {
            hour = number(matcher, matcher.group(4) != null ? 4 : 6);
            minute = matcher.group(matcher.group(5) != null ? 5 : 7);
        }
        return String.format(Locale.ROOT, "T%02d:%s", hour, minute);
    }

    /** 25.01.2024 is day first; otherwise what cannot be a month or the weekday decides, then slashes for America. */
    private static @Nullable String numeric(Matcher matcher, String text) {
        int a = number(matcher, 1);
        int b = number(matcher, 3);
        int year = number(matcher, 4);
        String dayFirst = iso(year, b, a, null, null);
        String monthFirst = iso(year, a, b, null, null);
        if (dayFirst == null || monthFirst == null || matcher.group(2).equals(".")) {
            return dayFirst == null ? monthFirst : dayFirst;
        }
        Matcher weekday = WEEKDAY.matcher(text);
        if (weekday.find()) {
            DayOfWeek day = DayOfWeek.valueOf(weekday.group().toUpperCase(Locale.ROOT));
            return LocalDate.parse(monthFirst).getDayOfWeek() == day ? monthFirst : dayFirst;
        }
        boolean slashes = matcher.group(2).equals("/");
        return slashes || US.matcher(text).find() ? monthFirst : dayFirst;
    }

    private static @Nullable String named(@Nullable String year, String month, int day) {
        int number = MONTHS.getOrDefault(month.toLowerCase(Locale.ROOT).substring(0, 3), 0);
        if (year == null) {
            String leap = iso(2024, number, day, null, null);
            return leap == null ? null : "-" + leap.substring(4);
        }
        return iso(Integer.parseInt(year), number, day, null, null);
    }

    /** The day, with the time of day where there is such a time. */
    private static @Nullable String iso(int year, int month, int day, @Nullable String hour, @Nullable String minute) {
        if (year < 1800 || year > 2100) {
            return null;
        }
        try {
            String date = LocalDate.of(year, month, day).format(DateTimeFormatter.ISO_LOCAL_DATE);
            boolean timed = hour != null && minute != null && isTime(Integer.parseInt(hour), Integer.parseInt(minute));
            return timed ? date + "T" + hour + ":" + minute : date;
        } catch (DateTimeException e) {
            return null; // 31.02. is no date
        }
    }

    private static boolean isTime(int hour, int minute) {
        return hour < 24 && minute < 60;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
