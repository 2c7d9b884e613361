package org.dragoman.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Days of holidays, from their values in words.tsv: {@code fixed 12-25}, {@code easter -2}, {@code nth 11 4 4}. */
final class Holidays {
    private Holidays() {}

    static LocalDate in(String rule, int year) {
        String[] parts = rule.split(" ");
        return switch (parts[0]) {
            case "fixed" -> LocalDate.parse(year + "-" + parts[1]);
            case "easter" -> easter(year).plusDays(Integer.parseInt(parts[1]));
            case "nth" ->
                LocalDate.of(year, Integer.parseInt(parts[1]), 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(
                                Integer.parseInt(parts[3]), DayOfWeek.of(Integer.parseInt(parts[2]))));
            default -> throw new IllegalArgumentException("no such kind of holiday: " + rule);
        };
    }

    /** Western Easter, by the anonymous Gregorian computus. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
