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
}
