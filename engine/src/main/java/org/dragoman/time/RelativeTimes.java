package org.dragoman.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.dragoman.time.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/** Times told from the day of publication or the last time told: "yesterday", "last month", "the weekend", "the past year". */
final class RelativeTimes {
    private RelativeTimes() {}

    static Reading relativeDay(int days, Scene scene) {
        LocalDate published = scene.published();
        return published == null ? Reading.open(Type.DATE, "XXXX-XX-XX") : Reading.day(published.plusDays(days));
    }

    static Reading night(Reading day, boolean fromDayBefore) {
        LocalDate from = day.from();
        Reading night = day.valued(Type.TIME, day.value() + "TNI");
        return fromDayBefore && from != null ? night.within(from.minusDays(1), day.to()) : night;
    }

    @Nullable
    static Reading overnight(Edge edge, Scene scene) {
        Edge weekday = edge.lastPart("WEEKDAY");
        if (weekday == null) {
            return night(relativeDay(0, scene), true);
        }
        LocalDate published = scene.published();
        if (published == null) {
            return Reading.open(Type.TIME, "XXXX-WXX-" + weekday.value() + "TNI");
        }
        DayOfWeek named = DayOfWeek.of(Integer.parseInt(weekday.value()));
        LocalDate day = published.with(
                scene.ahead() ? TemporalAdjusters.nextOrSame(named) : TemporalAdjusters.previousOrSame(named));
        boolean into = edge.has("into") || edge.has("to");
        return night(Reading.day(day), into);
    }

    @Nullable
    static Reading unit(Edge edge, Scene scene) {
        Units unit = Units.of(edge);
        Edge relative = edge.part("REL");
        Edge anchored = edge.part("ANCHORED");
        if (unit.ofClock()) {
            return null;
        }
        if (relative != null && unit == Units.NIGHT) {
            return null;
        }
        if (anchored != null || edge.has("before") || edge.has("after")) {
            int shift = anchored != null ? Integer.parseInt(anchored.value()) : edge.has("before") ? -1 : 1;
            return Distances.anchored(unit, shift, false, scene);
        }
        LocalDate published = scene.published();
        int shift = edge.has("past")
                ? -1
                : relative == null ? edge.has("coming") ? 1 : 0 : Integer.parseInt(relative.value());
        if (published == null) {
            return Reading.open(Type.DATE, unit.grain.mask());
        }
        if (unit == Units.DAY && shift == 0) {
            return null; // "this day" is no day of publication
        }
        boolean sunday = unit == Units.WEEK && published.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (sunday && shift == 0 && scene.ahead()) {
            shift = 1; // what is to come "this week", told on a Sunday
        }
        return scene.cut(Reading.date(Period.of(unit.grain, published).plus(shift)));
    }

    static Reading sameDay(Scene scene) {
        Period anchor = scene.anchor(Grain.DAY, false);
        return anchor == null ? Reading.open(Type.DATE, "XXXX-XX-XX") : Reading.date(anchor);
    }

    @Nullable
    static Reading weekend(Edge edge, Scene scene) {
        LocalDate published = scene.published();
        Edge anchored = edge.part("ANCHORED");
        if (anchored != null) {
            return Distances.anchored(Units.WEEKEND, Integer.parseInt(anchored.value()), false, scene);
        }
        if (published == null) {
            return Reading.open(Type.DATE, "XXXX-WXX-WE");
        }
        Period week = Period.of(Grain.WEEKEND, published);
        Edge relative = edge.part("REL");
        boolean begun = !published.isBefore(week.first());
        int shift;
        if (relative != null && !relative.value().equals("0")) {
            shift = relative.value().equals("-1")
                    ? -1
                    : begun || relative.value().equals("+1") ? 1 : 0;
        } else if (edge.has("past")) {
            shift = begun ? 0 : -1;
        } else {
            boolean back = relative == null ? !scene.ahead() : scene.told().way() == Direction.Way.PAST;
            boolean over = published.getDayOfWeek() == DayOfWeek.SUNDAY;
            shift = back && !over ? -1 : 0;
        }
        return scene.cut(Reading.date(week.plus(shift)));
    }

    /** The year of "the end of the year": that of publication. */
    @Nullable
    static Reading unitAtHand(Edge edge, Scene scene) {
        LocalDate published = scene.published();
        return published == null
                ? Reading.open(Type.DATE, Units.of(edge).grain.mask())
                : Reading.date(Period.of(Units.of(edge).grain, published));
    }

    /** "In recent weeks": up to publication, from a handful of units before. */
    static Reading recent(Edge edge, Scene scene) {
        LocalDate published = scene.published();
        Units unit = Units.of(edge);
        return published == null || unit.ofClock()
                ? Reading.open(Type.DATE, "PAST_REF")
                : new Reading(Type.DATE, "PAST_REF", unit.from(published, -unit.few()), published, null);
    }

    static Reading span(Edge edge, int sign, Scene scene) {
        Units unit = Units.of(edge);
        String number =
                edge.has("QTY") ? Quantities.number(edge) : edge.has("UNIT") ? edge.has("half") ? "1.5" : "1" : "X";
        LocalDate published = scene.published();
        Reading length = Reading.open(Type.DURATION, unit.duration(number));
        if (published == null || unit.ofClock() && number.equals("X")) {
            return length;
        }
        if (sign > 0 && scene.told().way() == Direction.Way.PAST) {
            // "over the next four years they deported": from the time told before
            Period anchor = scene.anchor(unit.grain, false);
            LocalDate from = anchor == null ? null : anchor.first();
            LocalDate to = anchor == null
                    ? null
                    : unit.from(anchor.last(), number.equals("X") ? unit.few() : Double.parseDouble(number));
            return from == null || to == null || to.isAfter(published) ? length : length.within(from, to);
        }
        LocalDate far = unit.from(published, sign * (number.equals("X") ? unit.few() : Double.parseDouble(number)));
        return sign < 0 ? length.within(far, published) : length.within(published, far);
    }
}
