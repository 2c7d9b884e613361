package org.dragoman.app.desk.html;

import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and numbers as they are written in English where the reader lives. Immutable. */
public final class Local {
    private static final Locale DEFAULT = Locale.UK;

    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    private Local(Locale locale) {
        this.locale = locale;
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        month = DateTimeFormatter.ofPattern("MMM uuuu", locale);
    }

    /** After the header {@code Accept-Language}: the region of the first language that names one. */
    public static Local of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 500) {
            return new Local(DEFAULT);
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            for (Locale.LanguageRange range : ranges) {
                String region = Locale.forLanguageTag(range.getRange()).getCountry();
                if (!region.isEmpty()) {
                    return new Local(new Locale.Builder()
                            .setLanguage("en")
                            .setRegion(region)
                            .build());
                }
            }
        } catch (IllegalArgumentException e) {
            return new Local(DEFAULT);
        }
        return new Local(DEFAULT);
    }

    public Locale locale() {
        return locale;
    }

    /** For the attribute {@code lang}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** The word for one or for many. */
    public static String word(long number, String one, String many) {
        return number == 1 ? one : many;
    }

    /** A score with its sign and one decimal, a true minus. */
    public String score(double score) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        String digits = format.format(Math.abs(score));
        return score > 0.05 ? "+" + digits : score < -0.05 ? "−" + digits : digits;
    }

    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    public String day(@Nullable LocalDate date) {
        return date == null ? "" : day.format(date);
    }

    public String month(LocalDate date) {
        return month.format(date);
    }

    public String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return days(from == null ? null : from.toString(), to == null ? null : to.toString());
    }

    /** An ISO day, or what stands there where it is none. */
    public String day(@Nullable String iso) {
        if (iso == null || iso.isEmpty()) {
            return "";
        }
        try {
            return day.format(LocalDate.parse(iso.substring(0, Math.min(10, iso.length()))));
        } catch (DateTimeException e) {
            return iso;
        }
    }

    /** An interval of days, both included: a day, a month, a year, from–to, or open. */
    public String days(@Nullable String from, @Nullable String to) {
        if (from == null && to == null) {
            return "";
        }
        if (from == null) {
            return "until " + day(to);
        }
        if (to == null) {
            return "since " + day(from);
        }
        if (from.equals(to)) {
            return day(from);
        }
        try {
            LocalDate first = LocalDate.parse(from);
            LocalDate last = LocalDate.parse(to);
            if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
                return String.valueOf(first.getYear());
            }
            if (first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1))) {
                return month.format(YearMonth.from(first));
            }
        } catch (DateTimeException e) {
            return from + " – " + to;
        }
        return day(from) + " – " + day(to);
    }
}
