package org.dragoman.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression means here.
 *
 * @param value TIMEX3
 * @param from first day, or null
 * @param to last day, or null
 * @param period what later words count from ("two days later"), null where it is no place on the calendar
 */
record Reading(
        TimeExpression.Type type,
        String value,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Period period) {

    static Reading date(Period period) {
        return new Reading(TimeExpression.Type.DATE, period.value(), period.first(), period.last(), period);
    }

    static Reading day(LocalDate day) {
        return date(new Period(Grain.DAY, day));
    }

    /** A time that cannot be put on the calendar. */
    static Reading open(TimeExpression.Type type, String value) {
        return new Reading(type, value, null, null, null);
    }

    Reading within(@Nullable LocalDate newFrom, @Nullable LocalDate newTo) {
        return new Reading(type, value, newFrom, newTo, period);
    }

    Reading valued(TimeExpression.Type newType, String newValue) {
        return new Reading(newType, newValue, from, to, period);
    }
}
