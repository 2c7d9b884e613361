package org.dragoman.app.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which coded attribution answers which gold one: those whose cues share letters, and of several the one whose content
 * shares most. Each is used once.
 */
final class AttributionPairs {
    /** Indexes of a gold and a coded attribution. */
    record Pair(int gold, int coded) {}

    private record Candidate(Pair pair, int cue, int content) {}

    private AttributionPairs() {}

    static List<Pair> of(List<Attribution> gold, List<Attribution> coded) {
        List<Candidate> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int c = 0; c < coded.size(); c++) {
                Attribution one = gold.get(g);
                Attribution other = coded.get(c);
                int cue = Attribution.shared(one.cue(), other.cue());
                int content = Attribution.shared(one.content(), other.content());
                boolean bare = one.cue().isEmpty() && other.cue().isEmpty() && content > 0;
                if (cue > 0 || bare) {
                    candidates.add(new Candidate(new Pair(g, c), cue, content));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::content)
                .thenComparingInt(Candidate::cue)
                .reversed()
                .thenComparingInt(c -> c.pair().gold())
                .thenComparingInt(c -> c.pair().coded()));
        Set<Integer> goldTaken = new HashSet<>();
        Set<Integer> codedTaken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Pair pair = candidate.pair();
            if (!goldTaken.contains(pair.gold()) && codedTaken.add(pair.coded())) {
                goldTaken.add(pair.gold());
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
