package org.dragoman.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** One day, week, month … of the calendar, by its first day. */
record Period(Grain grain, LocalDate first) {
    private static final String[] SEASONS = {"WI", "SP", "SU", "FA"};

    /** The period of this grain that holds the day; a weekend is that of the day's week. */
    static Period of(Grain grain, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int year = day.getYear();
        LocalDate first =
                switch (grain) {
                    case DAY -> day;
                    case WEEK -> monday;
                    case WEEKEND -> monday.plusDays(5);
                    case MONTH -> day.withDayOfMonth(1);
                    case QUARTER -> LocalDate.of(year, (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
                    case HALF -> LocalDate.of(year, day.getMonthValue() <= 6 ? 1 : 7, 1);
                    case SEASON -> day.minusMonths(day.getMonthValue() % 3).withDayOfMonth(1);
                    case YEAR -> LocalDate.of(year, 1, 1);
                    case DECADE -> LocalDate.of(Math.floorDiv(year, 10) * 10, 1, 1);
                    case CENTURY -> LocalDate.of(Math.floorDiv(year - 1, 100) * 100 + 1, 1, 1);
                };
        return new Period(grain, first);
    }

    LocalDate last() {
        return grain == Grain.WEEKEND ? first.plusDays(1) : plus(1).first.minusDays(1);
    }

    /** The period this many further on; a season goes by years, as in "last summer". */
    Period plus(long n) {
        LocalDate moved =
                switch (grain) {
                    case DAY -> first.plusDays(n);
                    case WEEK, WEEKEND -> first.plusWeeks(n);
                    case MONTH -> first.plusMonths(n);
                    case QUARTER -> first.plusMonths(3 * n);
                    case SEASON -> first.plusMonths(3 * n);
                    case HALF -> first.plusMonths(6 * n);
                    case YEAR -> first.plusYears(n);
                    case DECADE -> first.plusYears(10 * n);
                    case CENTURY -> first.plusYears(100 * n);
                };
        return new Period(grain, moved);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last());
    }

    /** The TIMEX3 value. */
    String value() {
        int number = first.getYear();
        String year = number >= 1000 ? String.valueOf(number) : String.format(Locale.ROOT, "%04d", number);
        return switch (grain) {
            case DAY -> first.toString();
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> first.toString().substring(0, 7);
            case QUARTER -> year + "-Q" + (first.getMonthValue() + 2) / 3;
            case HALF -> year + "-H" + (first.getMonthValue() < 7 ? 1 : 2);
            case SEASON -> year + "-" + SEASONS[first.getMonthValue() % 12 / 3];
            case YEAR -> year;
            case DECADE -> year.substring(0, 3);
            case CENTURY -> year.substring(0, 2);
        };
    }

    private String week() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                first.get(IsoFields.WEEK_BASED_YEAR),
                first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
