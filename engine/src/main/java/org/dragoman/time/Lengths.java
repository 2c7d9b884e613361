package org.dragoman.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Counts with the values of durations. */
final class Lengths {
    private Lengths() {}

    /** The day that lies a length back, or null where the length is not told in whole days, weeks, months or years. */
    static @Nullable LocalDate back(LocalDate day, String value) {
        try {
            return value.startsWith("PT") ? null : day.minus(Period.parse(value));
        } catch (DateTimeException e) {
            return null; // "PXM": months, nobody says how many
        }
    }
}
