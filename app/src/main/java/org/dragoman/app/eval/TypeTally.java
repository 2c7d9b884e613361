package org.dragoman.app.eval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was right and wrong, by type. */
final class TypeTally {
    private final Map<String, Counts> byType = new TreeMap<>();

    private static final class Counts {
        private int right;
        private int wronglyGiven;
        private int missed;

        double f1() {
            return Tally.f1(right, right + wronglyGiven, right + missed);
        }
    }

    /** @param given what was given instead; counts as wrongly given where it is not the wanted type */
    void add(String wanted, String given) {
        if (wanted.equals(given)) {
            of(wanted).right++;
        } else {
            of(wanted).missed++;
            of(given).wronglyGiven++;
        }
    }

    private Counts of(String type) {
        return byType.computeIfAbsent(type, t -> new Counts());
    }

    /** The mean of the types' F1. */
    double macroF1() {
        return byType.values().stream().mapToDouble(Counts::f1).average().orElse(0);
    }

    /** A line a type. */
    String text() {
        StringBuilder text = new StringBuilder();
        byType.forEach((type, c) -> text.append(String.format(
                Locale.ROOT,
                "  %-10s right %3d  wrongly given %3d  missed %3d  F1 %.3f\n",
                type,
                c.right,
                c.wronglyGiven,
                c.missed,
                c.f1())));
        return text.toString();
    }

    void addTo(ObjectNode json) {
        byType.forEach((type, c) -> json.putObject(type)
                .put("right", c.right)
                .put("wrongly_given", c.wronglyGiven)
                .put("missed", c.missed)
                .put("f1", c.f1()));
    }
}
