package org.dragoman.time;

import java.util.Locale;
import org.dragoman.time.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/** Hours of the clock, with their day where one is told: "10 a.m. on Tuesday", "at 14:30". */
final class Clock {
    private Clock() {}

    @Nullable
    static Reading clock(Edge edge, Scene scene) {
        Edge time = edge.part("TIMEOFDAY");
        String clock = time == null ? null : clockOf(time, edge.has("PART") ? edge.value("PART") : "");
        if (clock == null) {
            return null;
        }
        Reading day;
        Period anchor = scene.day();
        if (edge.has("POINT")) {
            Reading inner = Parts.inner(edge, scene);
            if (inner == null || inner.period() == null && inner.from() != null) {
                return null;
            }
            Period period = inner.period();
            if (period != null && period.grain() != Grain.DAY) {
                return null;
            }
            String value = inner.value().indexOf('T') > 0
                    ? inner.value().substring(0, inner.value().indexOf('T'))
                    : inner.value();
            day = inner.valued(Type.DATE, value);
            if (inner.type() == Type.TIME
                    && edge.has("TIMEOFDAY")
                    && clock.compareTo("12:00") < 0
                    && inner.value().matches(".*T(AF|EV|NI)")) {
                clock = afternoon(clock);
            }
        } else {
            day = anchor == null ? Reading.open(Type.DATE, "XXXX-XX-XX") : Reading.date(anchor);
        }
        return day.valued(Type.TIME, day.value() + "T" + clock);
    }

    private static String afternoon(String clock) {
        int hour = Integer.parseInt(clock.substring(0, 2));
        return String.format(Locale.ROOT, "%02d%s", (hour + 12) % 24, clock.substring(2));
    }

    private static @Nullable String clockOf(Edge time, String part) {
        Edge named = time.part("HHMM");
        String half = time.value("AMPM");
        int hour;
        String minutes = "00";
        if (named != null) {
            hour = Integer.parseInt(named.value().substring(0, 2));
            minutes = named.value().substring(3);
        } else if (time.has("HHMMAMPM")) {
            String word = time.value("HHMMAMPM").toLowerCase(Locale.ROOT);
            half = word.substring(word.length() - 2);
            String digits = word.substring(0, word.length() - 2);
            int colon = digits.indexOf(':');
            hour = Integer.parseInt(colon < 0 ? digits : digits.substring(0, colon));
            minutes = colon < 0 ? "00" : digits.substring(colon + 1);
        } else {
            String number = time.value("NUM");
            if (number.isEmpty() || number.length() > 2 || !Character.isDigit(number.charAt(0))) {
                return null;
            }
            hour = Integer.parseInt(number);
        }
        if (hour > 24 || minutes.compareTo("59") > 0 || !half.isEmpty() && hour > 12) {
            return null;
        }
        boolean afternoon = half.equals("pm")
                || half.isEmpty() && (part.equals("AF") || part.equals("EV") || part.equals("NI") && hour > 5);
        if (afternoon && hour < 12) {
            hour += 12;
        } else if (half.equals("am") && hour == 12) {
            hour = 0;
        }
        return String.format(Locale.ROOT, "%02d:%s", hour, minutes);
    }
}
