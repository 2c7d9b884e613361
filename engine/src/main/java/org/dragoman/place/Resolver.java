package org.dragoman.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides which place each name means: how prominent a candidate is, whether the name before or after it holds it
 * ("Springfield, Illinois"), whether the article speaks of its country and province. A name has one meaning in an article.
 */
final class Resolver {
    private static final double HELD = 6;
    private static final double COUNTRY = 2.5;
    private static final double PROVINCE = 1.5;
    private static final double PROMINENT = 7.5;
    private static final double NEAR = 60;

    /** A candidate and what speaks for it. */
    record Scored(Candidate candidate, double prominence, double held, double country, double province) {
        double score() {
            return prominence + held + country + province;
        }
    }

    /** The candidates of each name, the best first; empty where the name is unknown. */
    List<List<Scored>> resolve(List<Toponym> toponyms, String text) {
        List<List<Scored>> first = scored(toponyms, text, null);
        return scored(toponyms, text, first);
    }

    private List<List<Scored>> scored(List<Toponym> toponyms, String text, @Nullable List<List<Scored>> before) {
        Map<String, Map<Candidate, Double>> held = held(toponyms, text);
        List<List<Scored>> all = new ArrayList<>();
        for (Toponym toponym : toponyms) {
            Evidence evidence = Evidence.of(toponyms, before, Fold.of(toponym.name()));
            Map<Candidate, Double> holders = held.getOrDefault(Fold.of(toponym.name()), Map.of());
            all.add(toponym.candidates().stream()
                    .map(c -> new Scored(
                            c,
                            c.prominence(),
                            HELD * holders.getOrDefault(c, 0.0),
                            COUNTRY * evidence.country(c),
                            PROVINCE * evidence.province(c)))
                    .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(s -> s.candidate()
                            .toString()))
                    .toList());
        }
        return all;
    }

    /** For each name the candidates that the name after it holds, anywhere in the article. */
    private static Map<String, Map<Candidate, Double>> held(List<Toponym> toponyms, String text) {
        Map<String, Map<Candidate, Double>> held = new HashMap<>();
        for (int i = 0; i + 1 < toponyms.size(); i++) {
            Toponym inner = toponyms.get(i);
            Toponym outer = toponyms.get(i + 1);
            if (inner.sentence() != outer.sentence() || !joined(text, inner, outer)) {
                continue;
            }
            int rank = rank(inner);
            for (Candidate in : inner.candidates()) {
                if (outer.candidates().stream().anyMatch(out -> rank < rank(out) && holds(out, in))) {
                    held.computeIfAbsent(Fold.of(inner.name()), k -> new HashMap<>())
                            .put(in, 1.0);
                }
            }
        }
        return held;
    }

    /** How large a thing the name can stand for: a country in a list of countries is held by none of them. */
    private static int rank(Toponym toponym) {
        return toponym.candidates().stream()
                .filter(c -> !c.foreign() && c.prominence() >= PROMINENT)
                .mapToInt(Resolver::rank)
                .max()
                .orElse(0);
    }

    private static int rank(Candidate c) {
        return switch (c.precision()) {
            case COUNTRY -> 4;
            case REGION, PROVINCE -> 3;
            case DISTRICT -> 2;
            case CITY -> 1;
            case PLACE -> 0;
        };
    }

    private static boolean joined(String text, Toponym inner, Toponym outer) {
        int gap = outer.span().start() - inner.span().end();
        if (gap < 0 || gap > 12) {
            return false;
        }
        String between =
                text.substring(inner.span().end(), outer.span().start()).strip();
        return between.equals(",")
                || between.equals("(")
                || between.equals("in")
                || between.equals(", in")
                || between.equals("in the")
                || between.equals(", in the")
                || between.isEmpty();
    }

    /** Whether the outer one is an area in which the inner one lies. */
    static boolean holds(Candidate outer, Candidate inner) {
        return switch (outer.precision()) {
            case COUNTRY ->
                inner.precision() != Place.Precision.COUNTRY
                        && outer.country() != null
                        && outer.country().equals(inner.country());
            case PROVINCE ->
                outer.province().isEmpty()
                        ? outer.country() != null
                                && outer.country().equals(inner.country())
                                && outer.distance(inner) < 5 * NEAR
                        : outer.province().equals(inner.province())
                                && !outer.equals(inner)
                                && inner.precision() != Place.Precision.PROVINCE;
            case DISTRICT, CITY ->
                outer.country() != null
                        && outer.country().equals(inner.country())
                        && !outer.equals(inner)
                        && outer.distance(inner) < NEAR;
            case REGION -> outer.country() != null && outer.country().equals(inner.country());
            case PLACE -> false;
        };
    }

    /** Of which countries and provinces the other names of the article speak; the strongest has 1. */
    private record Evidence(Map<String, Double> countries, Map<String, Double> provinces) {
        static Evidence of(List<Toponym> toponyms, @Nullable List<List<Scored>> before, String except) {
            Map<String, Double> countries = new HashMap<>();
            Map<String, Double> provinces = new HashMap<>();
            for (int i = 0; i < toponyms.size(); i++) {
                List<Candidate> candidates = toponyms.get(i).candidates();
                if (candidates.isEmpty() || Fold.of(toponyms.get(i).name()).equals(except)) {
                    continue;
                }
                Candidate best = before != null && !before.get(i).isEmpty()
                        ? before.get(i).get(0).candidate()
                        : candidates.stream()
                                .max(Comparator.comparingDouble(Candidate::prominence))
                                .orElseThrow();
                double weight = candidates.size() == 1 || best.precision() == Place.Precision.COUNTRY ? 1 : 0.5;
                if (best.country() != null) {
                    countries.merge(best.country(), weight, Double::sum);
                }
                if (!best.province().isEmpty()) {
                    provinces.merge(best.province(), weight, Double::sum);
                }
            }
            return new Evidence(countries, provinces);
        }

        double country(Candidate c) {
            return c.country() == null || c.precision() == Place.Precision.COUNTRY ? 0 : share(countries, c.country());
        }

        double province(Candidate c) {
            return share(provinces, c.province());
        }

        private static double share(Map<String, Double> counts, String key) {
            double count = counts.getOrDefault(key, 0.0);
            double most = counts.values().stream().mapToDouble(d -> d).max().orElse(1);
            return count == 0 ? 0 : Math.sqrt(count / most);
        }
    }
}
