package org.dragoman.time;

import java.util.Locale;
import org.dragoman.time.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/** Lengths of time ("two years") and times that come again ("every Tuesday", "twice a week"). */
final class LengthsAndSets {
    private LengthsAndSets() {}

    @Nullable
    static Reading duration(Edge edge) {
        Units unit = Units.of(edge);
        String number = edge.has("half") ? "0.5" : Quantities.number(edge);
        if (unit == Units.QUARTER && !edge.has("straight") && !edge.has("consecutive")) {
            return null; // "three quarters of voters"
        }
        return Reading.open(Type.DURATION, unit.duration(number));
    }

    @Nullable
    static Reading someDuration(Edge edge) {
        Units unit = Units.of(edge);
        return unit == Units.QUARTER ? null : Reading.open(Type.DURATION, unit.duration("X"));
    }

    static Reading every(Edge edge) {
        if (edge.has("WEEKDAY")) {
            String part = edge.has("PART") ? "T" + edge.value("PART") : "";
            return Reading.open(Type.SET, "XXXX-WXX-" + edge.number("WEEKDAY") + part);
        }
        if (edge.has("MONTH")) {
            return Reading.open(Type.SET, String.format(Locale.ROOT, "XXXX-%02d", edge.number("MONTH")));
        }
        if (edge.has("SEASON")) {
            return Reading.open(Type.SET, "XXXX-" + edge.value("SEASON"));
        }
        if (edge.has("PART")) {
            return Reading.open(Type.SET, "XXXX-XX-XXT" + edge.value("PART"));
        }
        if (edge.has("HOLIDAY")) {
            return Reading.open(Type.SET, "P1Y");
        }
        if (edge.has("weekend")) {
            return Reading.open(Type.SET, "XXXX-WXX-WE");
        }
        boolean second =
                edge.has("other") || edge.has("second") || edge.value("EACH").equals("2");
        String number = second ? "2" : edge.has("QTY") ? Quantities.number(edge) : "1";
        return Reading.open(Type.SET, Units.of(edge).duration(number));
    }

    static Reading frequency(Edge edge) {
        Edge word = edge.part("FREQUENCY");
        return Reading.open(
                Type.SET, word != null ? word.value() : Units.of(edge).duration("1"));
    }
}
