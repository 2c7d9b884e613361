package org.dragoman.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides which place each name means: how prominent a candidate is, whether the name before or after it holds it
 * ("Springfield, Illinois"), whether the article speaks of its country and province. A name has one meaning in an article.
 */
final class Resolver {
    private static final double HELD = 6;
    private static final double HOLDING = 2;
    private static final double COUNTRY = 2.5;
    private static final double PROVINCE = 1.5;
    private static final int PASSES = 2;
    private static final double PEERS = 1.5;
    private static final double UNLIKELY = 4;
    private static final double UNLIKELY_ELSEWHERE = 6;

    /** What a name means in an article: its candidates, the best first, and the one that won, null where none is likely. */
    record Resolution(List<Weighed> candidates, @Nullable Candidate won) {}

    /**
     * The meaning of each name, in order.
     *
     * @param adjectives how often the article has a word like "Kenyan", by country
     */
    List<Resolution> resolve(List<Toponym> toponyms, String text, Map<String, Double> adjectives) {
        Map<String, Toponym> names = new LinkedHashMap<>();
        toponyms.forEach(t -> names.putIfAbsent(key(t), t));
        Holders holders = Holders.of(toponyms, text);
        Map<String, Resolution> meanings = Map.of();
        for (int pass = 0; pass < PASSES; pass++) {
            Evidence evidence = Evidence.of(toponyms, meanings, adjectives);
            Map<String, Resolution> better = new HashMap<>();
            names.forEach((key, toponym) -> better.put(key, resolution(key, toponym, holders, evidence)));
            meanings = better;
        }
        Map<String, Resolution> last = meanings;
        return toponyms.stream()
                .map(t -> Objects.requireNonNull(last.get(key(t))))
                .toList();
    }

    /** A name has one meaning in the body of an article; in the dateline it is a town. */
    static String key(Toponym toponym) {
        return (toponym.sentence() < 0 ? "dateline " : "") + Fold.of(toponym.name());
    }

    private static Resolution resolution(String key, Toponym toponym, Holders holders, Evidence evidence) {
        List<Weighed> weighed = toponym.candidates().stream()
                .map(c -> new Weighed(
                        c,
                        c.prominence(),
                        holders.hold(key, c) ? HELD : holders.holds(key, c) ? HOLDING : 0,
                        COUNTRY * evidence.country(c, key),
                        PROVINCE * evidence.province(c, key),
                        evidence.peers(c, key) ? PEERS : 0))
                .sorted(Comparator.comparingDouble(Weighed::score).reversed().thenComparing(w -> w.candidate()
                        .toString()))
                .toList();
        return new Resolution(weighed, weighed.isEmpty() ? null : likely(weighed.get(0), holders.misfit(key)));
    }

    /** Not a village at the other end of the world, nor a small town that the area named behind it does not hold. */
    private static @Nullable Candidate likely(Weighed best, boolean misfit) {
        double least = misfit ? UNLIKELY_ELSEWHERE : UNLIKELY;
        boolean supported = best.held() > 0 || (best.country() > 0 && !misfit);
        return supported || best.prominence() >= least ? best.candidate() : null;
    }
}
