package org.dragoman.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Of which countries and provinces the article speaks, counted once; a name is no evidence for itself. */
final class Evidence {
    private static final double ADJECTIVE = 0.5;
    private static final double AMBIGUOUS = 0.5;
    private static final double ALIKE = 1;

    private final Map<String, Double> counts = new HashMap<>();
    private final Map<String, Map<String, Double>> byName = new HashMap<>();
    private double mostOfCountry;
    private double mostOfProvince;

    private Evidence() {}

    /**
     * @param before what the names mean by now, by key; empty at first
     * @param adjectives how often the article has "Kenyan", by country
     */
    static Evidence of(
            List<Toponym> toponyms, Map<String, Resolver.Resolution> before, Map<String, Double> adjectives) {
        Evidence evidence = new Evidence();
        adjectives.forEach((country, count) -> evidence.add("", country, ADJECTIVE * count));
        for (Toponym toponym : toponyms) {
            String key = Resolver.key(toponym);
            Candidate best = best(toponym, before.get(key));
            if (best == null) {
                continue;
            }
            boolean sure = toponym.candidates().size() == 1 || best.precision() == Place.Precision.COUNTRY;
            double weight = sure ? 1 : AMBIGUOUS;
            if (best.country() != null) {
                evidence.add(key, best.country(), weight);
                if (!isTownToo(best, toponym)) {
                    evidence.add(key, best.country() + best.feature(), weight);
                }
            }
            if (!best.province().isEmpty()) {
                evidence.add(key, best.province(), weight);
            }
        }
        evidence.counts.forEach((what, count) -> {
            if (what.contains(".")) {
                evidence.mostOfProvince = Math.max(evidence.mostOfProvince, count);
            } else {
                evidence.mostOfCountry = Math.max(evidence.mostOfCountry, count);
            }
        });
        return evidence;
    }

    /** A province with a town of its name that is spoken of about as much: no sign that its neighbours are provinces. */
    private static boolean isTownToo(Candidate province, Toponym toponym) {
        return province.precision() == Place.Precision.PROVINCE
                && toponym.candidates().stream()
                        .anyMatch(c -> c.precision() == Place.Precision.CITY
                                && c.province().equals(province.province())
                                && c.prominence() > province.prominence() - ALIKE);
    }

    private static @Nullable Candidate best(Toponym toponym, Resolver.@Nullable Resolution before) {
        return before != null
                ? before.won()
                : toponym.candidates().stream()
                        .max(Comparator.comparingDouble(Candidate::prominence))
                        .orElse(null);
    }

    private void add(String name, String what, double weight) {
        counts.merge(what, weight, Double::sum);
        byName.computeIfAbsent(name, k -> new HashMap<>()).merge(what, weight, Double::sum);
    }

    /** From 0 to 1: how much the rest of the article speaks of the candidate's country. */
    double country(Candidate c, String name) {
        return c.country() == null ? 0 : share(count(c.country(), name), mostOfCountry);
    }

    /** From 0 to 1: how much the rest of the article speaks of the candidate's province. */
    double province(Candidate c, String name) {
        return share(count(c.province(), name), mostOfProvince);
    }

    /** Whether the rest of the article has other provinces of the candidate's country, where it is a province. */
    boolean peers(Candidate c, String name) {
        return c.precision() == Place.Precision.PROVINCE
                && c.country() != null
                && count(c.country() + c.feature(), name) > 0;
    }

    private double count(String what, String name) {
        return counts.getOrDefault(what, 0.0)
                - byName.getOrDefault(name, Map.of()).getOrDefault(what, 0.0);
    }

    private static double share(double count, double most) {
        return count <= 0 ? 0 : Math.sqrt(count / most);
    }
}
