package org.dragoman.time;

import java.time.LocalDate;
import org.dragoman.time.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/** Times told by how far they lie from another: "two days ago", "a week later", "three months before May 2021". */
final class Distances {
    private Distances() {}

    /** So many units from the last time told; where that is told more roughly than the unit, the whole of it is moved. */
    @Nullable
    static Reading anchored(Units unit, double shift, boolean orPublished, Scene scene) {
        Period anchor = scene.anchor(unit.grain, orPublished);
        if (anchor == null) {
            return Reading.open(Type.DATE, unit.grain.mask());
        }
        if (anchor.grain().compareTo(unit.grain) > 0 && unit.grain != Grain.SEASON) {
            return new Reading(
                    Type.DATE,
                    unit.grain.mask(),
                    unit.from(anchor.first(), shift),
                    unit.from(anchor.last(), shift),
                    null);
        }
        LocalDate moved = unit.from(anchor.first(), shift);
        return Reading.date(Period.of(unit.grain == Grain.DECADE ? Grain.YEAR : unit.grain, moved));
    }

    @Nullable
    static Reading ago(Edge edge, Scene scene) {
        return shifted(edge, scene.publishedDay(), edge.has("FROMNOW") ? 1 : -1);
    }

    @Nullable
    static Reading earlierLater(Edge edge, Scene scene) {
        boolean back = edge.has("BACK") || edge.has("EARLIER") || edge.has("before") || edge.has("earlier");
        Units unit = Units.of(edge);
        boolean orPublished = back || scene.ahead();
        return shifted(edge, scene.anchor(unit.grain, orPublished), back ? -1 : 1);
    }

    @Nullable
    static Reading distance(Edge edge, Scene scene) {
        Edge point = edge.lastPart("POINT");
        Reading base = point == null ? null : Meanings.read(point, scene);
        Period period = base == null ? null : base.period();
        return period == null ? null : counted(edge, period, edge.has("before") ? -1 : 1);
    }

    @Nullable
    static Reading counted(Edge edge, Period period, int sign) {
        if (!edge.has("QTY") && !edge.has("ONE") && !edge.has("UNIT")) {
            Units unit = Units.of(edge);
            return unit.ofClock() ? shifted(edge, period, sign) : roughly(unit, period, sign);
        }
        return shifted(edge, period, sign);
    }

    @Nullable
    static Reading shifted(Edge edge, @Nullable Period base, int sign) {
        Units unit = Units.of(edge);
        String number = Quantities.number(edge);
        if (base == null) {
            return unit.ofClock()
                    ? Reading.open(Type.TIME, "XXXX-XX-XXTXX")
                    : Reading.open(Type.DATE, unit.grain.mask());
        }
        if (unit.ofClock()) {
            return base.grain() == Grain.DAY
                    ? hours(unit, number, base, sign)
                    : Reading.open(Type.TIME, "XXXX-XX-XXTXX");
        }
        if (number.equals("X")) {
            return roughly(unit, base, sign);
        }
        double n = Double.parseDouble(number) * sign;
        if (n != Math.rint(n) && unit != Units.YEAR && unit != Units.DECADE) {
            return roughly(unit, base, sign);
        }
        if (base.grain().compareTo(unit.grain) > 0) {
            return new Reading(
                    Type.DATE, unit.grain.mask(), unit.from(base.first(), n), unit.from(base.last(), n), null);
        }
        Grain grain = n != Math.rint(n) ? Grain.MONTH : unit.grain.compareTo(Grain.YEAR) > 0 ? Grain.YEAR : unit.grain;
        LocalDate moved = unit.from(base.first(), n);
        Reading reading = Reading.date(Period.of(grain, moved));
        // "two weeks ago" is about that day, whatever day its week begins with
        return grain == Grain.WEEK && base.grain() == Grain.DAY
                ? reading.within(moved.minusDays(3), moved.plusDays(3))
                : reading;
    }

    private static Reading hours(Units unit, String number, Period base, int sign) {
        if (number.equals("X") || Double.parseDouble(number) < 12) {
            return Reading.date(base).valued(Type.TIME, base.value() + "TXX");
        }
        LocalDate moved = unit.from(base.first(), Double.parseDouble(number) * sign);
        Reading day = Reading.date(new Period(Grain.DAY, moved));
        return day.valued(Type.TIME, day.value() + "TXX");
    }

    /** "Several months ago": somewhere between one and a few. */
    private static Reading roughly(Units unit, Period base, int sign) {
        LocalDate near = unit.from(sign < 0 ? base.last() : base.first(), sign);
        LocalDate far = unit.from(sign < 0 ? base.first() : base.last(), sign * unit.few());
        String value = sign < 0 ? "PAST_REF" : "FUTURE_REF";
        return new Reading(Type.DATE, value, sign < 0 ? far : near, sign < 0 ? near : far, null);
    }
}
