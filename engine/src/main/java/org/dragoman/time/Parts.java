package org.dragoman.time;

import java.time.LocalDate;
import org.dragoman.time.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/** Parts of a time: "early 2021", "Tuesday night", "this morning", and the day before one, its eve. */
final class Parts {
    private Parts() {}

    @Nullable
    static Reading inner(Edge edge, Scene scene) {
        Edge point = edge.part("POINT");
        return point == null ? null : Meanings.read(point, scene);
    }

    @Nullable
    static Reading phase(Edge edge, Scene scene) {
        Reading inner = inner(edge, scene);
        return inner == null ? null : cutTo(inner, edge.value("PHASE"));
    }

    /** The part of an interval that "early", "mid", "late", "the end of" … name; the value stays that of the whole. */
    @Nullable
    static Reading cutTo(Reading whole, String phase) {
        LocalDate from = whole.from();
        LocalDate to = whole.to();
        Period period = whole.period();
        if (period != null) {
            from = period.first();
            to = period.last();
        }
        if (from == null || to == null) {
            return whole;
        }
        long days = to.toEpochDay() - from.toEpochDay() + 1;
        if (days < 3) {
            return whole;
        }
        return switch (phase) {
            case "early" -> whole.within(from, from.plusDays((days - 1) * 2 / 5));
            case "mid" -> whole.within(from.plusDays(days / 4), to.minusDays(days / 4));
            case "late" -> whole.within(to.minusDays((days - 1) / 3), to);
            case "start" -> whole.within(from, from.plusDays((days - 1) / 5));
            case "end" -> whole.within(to.minusDays((days - 1) / 5), to);
            case "first-half" -> whole.within(from, from.plusDays(days / 2 - 1));
            default -> whole.within(from.plusDays(days / 2), to);
        };
    }

    @Nullable
    static Reading earlierThis(Edge edge, Scene scene) {
        Reading inner = inner(edge, scene);
        LocalDate published = scene.published();
        Period period = inner == null ? null : inner.period();
        if (inner == null || published == null || period == null || !period.holds(published)) {
            return inner;
        }
        return edge.has("EARLIER") ? inner.within(period.first(), published) : inner.within(published, period.last());
    }

    @Nullable
    static Reading partOfDay(Edge edge, Scene scene) {
        Reading day = inner(edge, scene);
        if (day == null || day.period() != null && day.period().grain() != Grain.DAY || day.type() == Type.TIME) {
            return null;
        }
        if (edge.has("NOON")) {
            return day.valued(Type.TIME, day.value() + "T" + edge.value("NOON"));
        }
        return day.valued(Type.TIME, day.value() + "T" + edge.value("PART"));
    }

    @Nullable
    static Reading partOfThisDay(Edge edge, Scene scene) {
        Period anchor = scene.day();
        Reading day;
        if (edge.has("this")) {
            day = RelativeTimes.relativeDay(0, scene);
        } else if (anchor != null) {
            day = Reading.date(anchor);
        } else {
            day = Reading.open(Type.DATE, "XXXX-XX-XX");
        }
        return day.valued(Type.TIME, day.value() + "T" + (edge.has("NOON") ? edge.value("NOON") : edge.value("PART")));
    }

    @Nullable
    static Reading eve(Edge edge, Scene scene) {
        Reading inner = inner(edge, scene);
        LocalDate from = inner == null ? null : inner.from();
        return from == null ? null : Reading.day(from.minusDays(1));
    }
}
