package org.dragoman.app.desk.charts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Days along the width of a drawing. */
final class TimeScale {
    private static final int ROOM_FOR_A_LABEL = 70;

    private final LocalDate from;
    private final LocalDate to;
    private final double left;
    private final double right;

    /** @param to the day after the last */
    TimeScale(LocalDate from, LocalDate to, double left, double right) {
        this.from = from;
        this.to = to;
        this.left = left;
        this.right = right;
    }

    /** A mark on the axis. */
    record Tick(double x, String label) {}

    double x(LocalDate day) {
        long days = Math.max(1, ChronoUnit.DAYS.between(from, to));
        return left + (right - left) * ChronoUnit.DAYS.between(from, day) / days;
    }

    /** As many ticks as there is room for, at beginnings of years, months or days. */
    List<Tick> ticks(Locale locale) {
        long days = Math.max(1, ChronoUnit.DAYS.between(from, to));
        long room = Math.max(2, (long) ((right - left) / ROOM_FOR_A_LABEL));
        List<Tick> ticks = new ArrayList<>();
        if (days / 365 > 2) {
            long step = Math.max(1, (days / 365 + room - 1) / room);
            for (LocalDate day = from.withDayOfYear(1); day.isBefore(to); day = day.plusYears(step)) {
                tick(ticks, day, DateTimeFormatter.ofPattern("uuuu", locale));
            }
        } else if (days > 62) {
            long step = Math.max(1, (days / 30 + room - 1) / room);
            for (LocalDate day = from.withDayOfMonth(1); day.isBefore(to); day = day.plusMonths(step)) {
                tick(ticks, day, DateTimeFormatter.ofPattern("MMM uuuu", locale));
            }
        } else {
            long step = Math.max(1, (days + room - 1) / room);
            for (LocalDate day = from; day.isBefore(to); day = day.plusDays(step)) {
                tick(ticks, day, DateTimeFormatter.ofPattern("d MMM", locale));
            }
        }
        return ticks;
    }

    private void tick(List<Tick> ticks, LocalDate day, DateTimeFormatter format) {
        if (!day.isBefore(from) && x(day) <= right - ROOM_FOR_A_LABEL / 2.0) {
            ticks.add(new Tick(x(day), format.format(day)));
        }
    }
}
