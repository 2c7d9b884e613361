package org.dragoman.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.event.Frame.Pattern;
import org.dragoman.language.Sentence;
import org.dragoman.text.Span;

/**
 * What the words of a sentence say about its act, from the frames' own vocabulary: a word votes for the frames that it evokes,
 * and for less for those that name it in a condition; the fewer they are, the more each gets. Words on the path through the tree
 * between the pair count most, then those that hang on it, then those between the two, then the rest.
 */
final class WordVotes {
    private static final double CONDITION = 0.4;

    /** Functions whose words tell what is done; those of the others tell who, where and to whom. */
    private static final Set<String> TELLING = Set.of("object", "self", "clause", "purpose", "mod");

    private final Map<String, Map<Frame, Double>> byLemma = new HashMap<>();

    WordVotes(List<Frame> frames) {
        Map<String, Map<Frame, Double>> holders = new HashMap<>();
        for (Frame frame : frames) {
            if (frame.type().equals("NONE")) {
                continue;
            }
            for (Pattern pattern : frame.patterns()) {
                for (String word : pattern.words()) {
                    hold(holders, word.split(" ")[0], frame, 1);
                }
                pattern.where().forEach((function, condition) -> {
                    if (TELLING.contains(function)) {
                        condition.single().forEach(word -> hold(holders, word, frame, CONDITION));
                    }
                });
            }
        }
        holders.forEach((word, held) -> {
            Set<String> types = new HashSet<>();
            held.keySet().forEach(frame -> types.add(frame.type()));
            double share = 1.0 / types.size() / types.size();
            Map<Frame, Double> votes = new HashMap<>();
            held.forEach((frame, weight) -> votes.put(frame, weight * share));
            byLemma.put(word, votes);
        });
    }

    private static void hold(Map<String, Map<Frame, Double>> holders, String word, Frame frame, double weight) {
        holders.computeIfAbsent(word, w -> new HashMap<>()).merge(frame, weight, Math::max);
    }

    /** Votes by frame; empty where no word is known. */
    Map<Frame, Double> of(List<Sentence> sentences, MarkedPair pair) {
        Map<Frame, Double> votes = new HashMap<>();
        for (Sentence s : sentences) {
            Set<Integer> path = path(s, pair);
            for (int i = 0; i < s.size(); i++) {
                if (pair.marks(s, i)) {
                    continue;
                }
                double near = near(s, i, path, pair);
                byLemma.getOrDefault(s.lowerLemma(i), Map.of())
                        .forEach((frame, weight) -> votes.merge(frame, near * weight, Double::sum));
            }
        }
        return votes;
    }

    private static double near(Sentence s, int token, Set<Integer> path, MarkedPair pair) {
        if (path.contains(token)) {
            return 1;
        }
        if (path.contains(s.head(token))) {
            return 0.6;
        }
        int from = Math.min(pair.source().start(), pair.target().start());
        int to = Math.max(pair.source().end(), pair.target().end());
        return s.start(token) >= from && s.start(token) < to ? 0.4 : 0.1;
    }

    /** The tokens from one side up to what the two have in common and down to the other; of a single side all above it. */
    private static Set<Integer> path(Sentence s, MarkedPair pair) {
        Set<Integer> one = above(s, pair.source());
        Set<Integer> other = above(s, pair.target());
        Set<Integer> common = new HashSet<>(one);
        common.retainAll(other);
        Set<Integer> path = new HashSet<>(one);
        path.addAll(other);
        if (!one.isEmpty() && !other.isEmpty()) {
            // of those in common only the lowest, which has no other of them below it
            Set<Integer> higher = new HashSet<>();
            common.forEach(token -> higher.add(s.head(token)));
            path.removeAll(higher);
        }
        return path;
    }

    private static Set<Integer> above(Sentence s, Span side) {
        Set<Integer> above = new HashSet<>();
        for (int i = 0; i < s.size(); i++) {
            boolean head =
                    side.overlaps(s.span(i, i)) && (s.head(i) < 0 || !side.overlaps(s.span(s.head(i), s.head(i))));
            for (int at = head ? s.head(i) : -1; at >= 0; at = s.head(at)) {
                above.add(at);
            }
        }
        return above;
    }
}
