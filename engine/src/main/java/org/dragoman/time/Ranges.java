package org.dragoman.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.time.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/** From one time to another: "March 3 to 7", "between 2009 and 2011". */
final class Ranges {
    private Ranges() {}

    @Nullable
    static Reading daysOfMonth(Edge edge, Scene scene) {
        List<Integer> days = new ArrayList<>();
        for (Edge part : edge.parts()) {
            if (part.key().equals("DAY") || part.key().equals("ORD")) {
                days.add(Integer.parseInt(part.value()));
            }
        }
        if (days.size() != 2 || days.get(0) >= days.get(1)) {
            return null;
        }
        int month = edge.number("MONTH");
        LocalDate published = scene.published();
        LocalDate last;
        if (edge.has("YEAR")) {
            last = LocalDate.of(edge.number("YEAR"), month, days.get(1));
        } else if (published == null) {
            return Reading.open(
                    Type.DATE,
                    String.format(
                            Locale.ROOT, "XXXX-%02d-%02d/XXXX-%02d-%02d", month, days.get(0), month, days.get(1)));
        } else {
            last = NamedDays.nearest(published, month, days.get(1), scene);
        }
        LocalDate first = last.withDayOfMonth(days.get(0));
        return new Reading(Type.DATE, first + "/" + last, first, last, new Period(Grain.DAY, last));
    }

    @Nullable
    static Reading range(Edge edge, Scene scene) {
        Edge one = edge.part("POINT");
        Edge two = edge.lastPart("POINT");
        if (one == null || two == null) {
            return null;
        }
        Reading first = Meanings.read(one, scene);
        Reading last = Meanings.read(two, scene);
        if (first == null || last == null) {
            return null;
        }
        LocalDate from = first.from();
        LocalDate to = last.to();
        if (from == null || to == null) {
            return first.value().contains("X") && last.value().contains("X")
                    ? Reading.open(Type.DATE, first.value() + "/" + last.value())
                    : null;
        }
        Period a = first.period();
        Period b = last.period();
        if (a == null || b == null) {
            return null;
        }
        if (!one.has("YEAR") && !one.has("REL")) {
            // The later end tells where the earlier one lies: "from October to March 2021".
            if (a.grain() == Grain.MONTH || a.grain() == Grain.DAY && one.has("MONTH")) {
                int year = b.first().getYear();
                LocalDate moved = NamedDays.valid(
                        year, a.first().getMonthValue(), a.first().getDayOfMonth(), -1);
                a = new Period(
                        a.grain(),
                        moved.isAfter(b.first())
                                ? NamedDays.valid(
                                        year - 1,
                                        a.first().getMonthValue(),
                                        a.first().getDayOfMonth(),
                                        -1)
                                : moved);
            } else if (a.grain() == Grain.DAY && one.has("WEEKDAY") && a.first().isAfter(b.first())) {
                a = scene.ahead() ? a : a.plus(-7);
                b = scene.ahead() ? b.plus(7) : b;
            }
        }
        if (a.first().isAfter(b.last()) || a.grain() != b.grain()) {
            return null;
        }
        return new Reading(Type.DATE, a.value() + "/" + b.value(), a.first(), b.last(), b);
    }
}
