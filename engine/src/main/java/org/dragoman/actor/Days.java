package org.dragoman.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.dragoman.rule.Tsv;
import org.jspecify.annotations.Nullable;

/** Days as knowledge files write them: an ISO date, or a month or year for its first day. */
final class Days {
    private Days() {}

    /** The day, or null where the text is empty. */
    static @Nullable LocalDate of(Tsv.Row row, String column, String text) {
        try {
            return switch (text.length()) {
                case 0 -> null;
                case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
                case 7 -> YearMonth.parse(text).atDay(1);
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw row.wrong(column, "no date: " + text);
        }
    }

    /** The day after a term, or null where it is open: a month stands for its end, since the term ended within it. */
    static @Nullable LocalDate end(Tsv.Row row, String column) {
        LocalDate day = of(row, column, row.get(column));
        return day != null && row.get(column).length() == 7 ? day.plusMonths(1) : day;
    }
}
