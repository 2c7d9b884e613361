package org.dragoman.time;

import java.time.LocalDate;
import java.util.Locale;

/** The units that lengths are told in, as words.tsv values them. */
enum Units {
    SECOND("S", true, Grain.DAY, 0),
    MINUTE("M", true, Grain.DAY, 0),
    HOUR("H", true, Grain.DAY, 0),
    DAY("D", false, Grain.DAY, 1),
    NIGHT("D", false, Grain.DAY, 1),
    WEEK("W", false, Grain.WEEK, 7),
    WEEKEND("WE", false, Grain.WEEKEND, 7),
    FORTNIGHT("W", false, Grain.WEEK, 14),
    MONTH("M", false, Grain.MONTH, 30),
    QUARTER("M", false, Grain.QUARTER, 91),
    YEAR("Y", false, Grain.YEAR, 365),
    DECADE("Y", false, Grain.DECADE, 3652),
    CENTURY("Y", false, Grain.CENTURY, 36525);

    private final String letter;
    private final boolean ofClock;
    final Grain grain;
    /** Days, about; 0 for parts of a day. */
    final int days;

    Units(String letter, boolean ofClock, Grain grain, int days) {
        this.letter = letter;
        this.ofClock = ofClock;
        this.grain = grain;
        this.days = days;
    }

    /** The unit that an expression names; days where it names none. */
    static Units of(Edge edge) {
        Edge named = edge.part("UNIT") == null ? edge.part("UNITS") : edge.part("UNIT");
        if (named != null) {
            return valueOf(named.value());
        }
        for (Units unit : values()) {
            if (edge.has(unit.name().toLowerCase(Locale.ROOT))) {
                return unit;
            }
        }
        return DAY;
    }

    boolean ofClock() {
        return ofClock;
    }

    /** ISO 8601 duration; {@code PXM} where the number is not told. */
    String duration(String number) {
        String n = number;
        if (!number.equals("X")) {
            double value = Double.parseDouble(number) * times();
            if (this == DAY && value == 0.5) {
                return "PT12H";
            }
            if (this == HOUR && value == 0.5) {
                return "PT30M";
            }
            if (this == YEAR && value == 0.5) {
                return "P6M";
            }
            n = value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%s", value);
        } else if (this == DECADE) {
            return "PXDE";
        } else if (this == CENTURY) {
            return "PXCE";
        }
        return (ofClock ? "PT" : "P") + n + letter;
    }

    /** How many of them "several", "recent" or no number may mean at most. */
    int few() {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> 24;
            case DAY, NIGHT -> 7;
            case WEEK, WEEKEND, FORTNIGHT, QUARTER, CENTURY -> 8;
            case MONTH, YEAR, DECADE -> 10;
        };
    }

    private int times() {
        return switch (this) {
            case FORTNIGHT -> 2;
            case QUARTER -> 3;
            case DECADE -> 10;
            case CENTURY -> 100;
            case SECOND, MINUTE, HOUR, DAY, NIGHT, WEEK, WEEKEND, MONTH, YEAR -> 1;
        };
    }

    /** The day so many units on; parts of a unit count in days or months. */
    LocalDate from(LocalDate day, double number) {
        double n = number * times();
        return switch (this) {
            case SECOND, MINUTE, HOUR -> day.plusDays((long) (this == HOUR ? n / 24 : 0));
            case DAY, NIGHT -> day.plusDays((long) n);
            case WEEK, WEEKEND, FORTNIGHT -> day.plusDays(Math.round(n * 7));
            case MONTH, QUARTER -> day.plusMonths((long) n);
            case YEAR, DECADE, CENTURY -> day.plusMonths(Math.round(n * 12));
        };
    }
}
