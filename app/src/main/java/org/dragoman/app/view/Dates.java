package org.dragoman.app.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An interval of days in few letters. */
final class Dates {
    private Dates() {}

    /** {@code 2023-12-07}, {@code 2023-12}, {@code 2023}, {@code 2023-12-07 – 2023-12-09}, {@code since 2023-04-01}. */
    static String show(@Nullable String from, @Nullable String to) {
        if (from == null && to == null) {
            return "";
        }
        if (from == null) {
            return "until " + to;
        }
        if (to == null) {
            return "since " + from;
        }
        if (from.equals(to)) {
            return from;
        }
        try {
            LocalDate first = LocalDate.parse(from.substring(0, Math.min(10, from.length())));
            LocalDate last = LocalDate.parse(to.substring(0, Math.min(10, to.length())));
            if (first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1))) {
                return from.substring(0, 7);
            }
            if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
                return from.substring(0, 4);
            }
        } catch (DateTimeException e) {
            return from + " – " + to;
        }
        return from + " – " + to;
    }
}
