package org.dragoman.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Counts with TIMEX3 values of days and durations. */
final class Lengths {
    private Lengths() {}

    /** The day that a length lies back, or null where it is not told in whole days, weeks, months or years. */
    static @Nullable LocalDate back(LocalDate day, String value) {
        java.time.Period period = length(value);
        return period == null ? null : day.minus(period);
    }

    /** First and last day of a value: of a day, with or without its hour, a month or a year; null of any other. */
    static LocalDate @Nullable [] days(String value) {
        try {
            String day = value.length() > 10 && value.charAt(10) == 'T' ? value.substring(0, 10) : value;
            switch (day.length()) {
                case 10 -> {
                    LocalDate date = LocalDate.parse(day);
                    return new LocalDate[] {date, date};
                }
                case 7 -> {
                    LocalDate first = LocalDate.parse(day + "-01");
                    return new LocalDate[] {first, first.plusMonths(1).minusDays(1)};
                }
                case 4 -> {
                    return new LocalDate[] {LocalDate.parse(day + "-01-01"), LocalDate.parse(day + "-12-31")};
                }
                default -> {
                    return null;
                }
            }
        } catch (DateTimeException e) {
            return null; // a week, a season, something that lies on no calendar
        }
    }

    /**
     * First and last day of what lies a length from these days: the very day for days and weeks, the month or year for those,
     * the same days for hours, a stretch where the number is not told; null where the value is no such length.
     */
    static LocalDate @Nullable [] shift(LocalDate from, LocalDate to, String value, int sign) {
        if (value.startsWith("PT")) {
            return new LocalDate[] {from, to};
        }
        Units unit = unit(value);
        if (unit == null) {
            return null;
        }
        if (value.startsWith("PX")) {
            LocalDate near = unit.from(sign < 0 ? to : from, sign);
            LocalDate far = unit.from(sign < 0 ? from : to, sign * unit.few());
            return sign < 0 ? new LocalDate[] {far, near} : new LocalDate[] {near, far};
        }
        java.time.Period period = length(value);
        if (period == null) {
            return null;
        }
        LocalDate first = sign < 0 ? from.minus(period) : from.plus(period);
        LocalDate last = sign < 0 ? to.minus(period) : to.plus(period);
        if (unit == Units.MONTH || unit == Units.YEAR) {
            Grain grain = unit.grain;
            return new LocalDate[] {
                Period.of(grain, first).first(), Period.of(grain, last).last()
            };
        }
        return new LocalDate[] {first, last};
    }

    private static @Nullable Units unit(String value) {
        return switch (value.charAt(value.length() - 1)) {
            case 'D' -> Units.DAY;
            case 'W' -> Units.WEEK;
            case 'M' -> Units.MONTH;
            case 'Y' -> Units.YEAR;
            default -> null;
        };
    }

    private static java.time.@Nullable Period length(String value) {
        try {
            return value.startsWith("PT") ? null : java.time.Period.parse(value);
        } catch (DateTimeException e) {
            return null; // "PXM": months, nobody says how many
        }
    }
}
