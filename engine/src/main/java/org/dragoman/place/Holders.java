package org.dragoman.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which candidates are held by the area that is named right behind them somewhere in the article: "Springfield, Illinois".
 *
 * @param held by the key of the name
 * @param holding by the key of the area's name, which of its candidates holds the best known town of the name before it
 * @param misfits names behind which an area is named that holds none of their candidates
 */
record Holders(Map<String, Set<Candidate>> held, Map<String, Set<Candidate>> holding, Set<String> misfits) {
    private static final int GAP = 24;
    private static final Pattern JOINT =
            Pattern.compile(" ?,? ?\\(?(?:in )?(?:the )?(?:(?:north|south|east|west|central)(?:ern|-\\w{4,7})? )?");
    private static final double PROMINENT = 7.5;
    private static final double KNOWN = 6;
    private static final double NEAR = 60;

    static Holders of(List<Toponym> toponyms, String text) {
        Map<String, Set<Candidate>> held = new HashMap<>();
        Map<String, Set<Candidate>> holding = new HashMap<>();
        Set<String> misfits = new HashSet<>();
        for (int i = 0; i + 1 < toponyms.size(); i++) {
            Toponym inner = toponyms.get(i);
            Toponym outer = toponyms.get(i + 1);
            if (inner.sentence() != outer.sentence() || !joined(text, inner, outer)) {
                continue;
            }
            int rank = rank(inner);
            boolean area = false;
            boolean fits = false;
            for (Candidate out : likely(outer)) {
                if (rank < rank(out) || namesakeOfCountry(text, inner, outer, out)) {
                    area |= out.precision() == Place.Precision.COUNTRY || out.precision() == Place.Precision.PROVINCE;
                    for (Candidate in : inner.candidates()) {
                        if (holds(out, in)) {
                            fits = true;
                            held.computeIfAbsent(Resolver.key(inner), k -> new HashSet<>())
                                    .add(in);
                            if (in.equals(best(inner)) && out.precision() == Place.Precision.PROVINCE) {
                                holding.computeIfAbsent(Resolver.key(outer), k -> new HashSet<>())
                                        .add(out);
                            }
                        }
                    }
                }
            }
            if (area && !fits) {
                misfits.add(Resolver.key(inner));
            }
        }
        return new Holders(held, holding, misfits);
    }

    /** "Sydney in Paris": a town that shares its name with a far better known one holds nothing. */
    private static List<Candidate> likely(Toponym outer) {
        double best = outer.candidates().stream()
                .mapToDouble(Candidate::prominence)
                .max()
                .orElse(0);
        return outer.candidates().stream()
                .filter(c -> c.precision() != Place.Precision.CITY || best < KNOWN || c.prominence() > best - 1)
                .toList();
    }

    /** "Lebanon, Pennsylvania": a town that is called like a country, where a province alone stands behind a comma. */
    private static boolean namesakeOfCountry(String text, Toponym inner, Toponym outer, Candidate province) {
        boolean alone = text.substring(inner.span().end(), outer.span().start()).equals(", ")
                && province.precision() == Place.Precision.PROVINCE
                && province.prominence() >= PROMINENT;
        return alone
                && inner.candidates().stream()
                        .noneMatch(c -> c.precision() == Place.Precision.PROVINCE
                                && Objects.equals(c.country(), province.country()))
                && inner.candidates().stream()
                        .anyMatch(c -> c.precision() == Place.Precision.CITY && holds(province, c));
    }

    boolean hold(String key, Candidate candidate) {
        return held.getOrDefault(key, Set.of()).contains(candidate);
    }

    /** Whether the candidate is the area behind a well-known town: "Seattle, Washington" is of the state. */
    boolean holds(String key, Candidate candidate) {
        return holding.getOrDefault(key, Set.of()).contains(candidate);
    }

    private static @Nullable Candidate best(Toponym toponym) {
        return toponym.candidates().stream()
                .max(Comparator.comparingDouble(Candidate::prominence))
                .orElse(null);
    }

    boolean misfit(String key) {
        return misfits.contains(key) && !held.containsKey(key);
    }

    /** How large a thing the name can stand for: a country in a list of countries is held by none of them. */
    private static int rank(Toponym toponym) {
        return toponym.candidates().stream()
                .filter(c -> !c.foreign() && c.prominence() >= PROMINENT)
                .mapToInt(Holders::rank)
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
        if (gap < 0 || gap > GAP) {
            return false;
        }
        String between = text.substring(inner.span().end(), outer.span().start());
        return JOINT.matcher(between).matches();
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
}
