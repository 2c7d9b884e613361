package org.dragoman.time;

import java.time.LocalDate;
import org.dragoman.time.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/** Times told by a dated event: "since the invasion", "early in the war", "two months after the coup". */
final class EventTimes {
    /** "Weeks before the coup": at most so many. */
    private static final int FEW = 6;

    private EventTimes() {}

    @Nullable
    static Reading event(Edge edge) {
        DatedEvent dated = DatedEvent.of(edge);
        if (dated == null) {
            return null;
        }
        Reading day = Reading.date(dated.period());
        return day.within(dated.from(), dated.to());
    }

    @Nullable
    static Reading eventPhase(Edge edge, Scene scene) {
        DatedEvent dated = DatedEvent.of(edge);
        if (dated == null) {
            return null;
        }
        String phase = edge.value("PHASE");
        LocalDate from = dated.from();
        LocalDate to = dated.to();
        if (to != null && to.isAfter(from.plusDays(3))) {
            return Parts.cutTo(
                    new Reading(Type.DATE, Period.of(Grain.YEAR, from).value(), from, to, null), phase);
        }
        Reading month = Reading.date(Period.of(Grain.MONTH, from));
        return switch (phase) {
            case "early" ->
                new Reading(
                        Type.DATE, Period.of(Grain.YEAR, from).value(), from, sofar(from.plusMonths(6), scene), null);
            case "start" -> month.within(from, from);
            default -> null;
        };
    }

    /** "The first week of the war", "the first two months of the fighting", up to publication. */
    @Nullable
    static Reading eventSpan(Edge edge, Scene scene) {
        DatedEvent dated = DatedEvent.of(edge);
        Units unit = Units.of(edge);
        if (dated == null || unit.days == 0) {
            return null;
        }
        boolean single = edge.has("UNIT");
        int before = single ? edge.number("ORD") - 1 : 0;
        int count = single ? 1 : edge.has("NUM") ? edge.number("NUM") : FEW;
        if (!single && edge.number("ORD") != 1) {
            return null;
        }
        LocalDate from = unit.from(dated.from(), before);
        LocalDate last = unit.from(from, count).minusDays(1);
        return Reading.date(Period.of(unit.grain, from)).within(from, sofar(last, scene));
    }

    private static LocalDate sofar(LocalDate day, Scene scene) {
        LocalDate published = scene.published();
        return published != null && published.isBefore(day) ? published : day;
    }

    @Nullable
    static Reading distanceFromEvent(Edge edge) {
        DatedEvent dated = DatedEvent.of(edge);
        if (dated == null) {
            return null;
        }
        if (edge.has("eve")) {
            return Reading.day(dated.from().minusDays(1));
        }
        int sign = edge.has("before") ? -1 : edge.has("of") ? 0 : 1;
        Period base = new Period(Grain.DAY, dated.from());
        Reading reading = Distances.counted(edge, base, sign);
        if (reading != null && reading.period() == null && reading.from() != null && sign < 0) {
            return reading.within(
                    Units.of(edge).from(dated.from(), -FEW), dated.from().minusDays(1));
        }
        return reading;
    }
}
