package org.dragoman.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Sentence;

/** The frame whose words a text shares most, rare words counting more: the last resort where no frame fits. */
final class Nearest {
    private final Map<String, Map<Frame, Double>> weights = new HashMap<>();
    private final Frame first;

    Nearest(Frames frames) {
        Map<String, Set<Frame>> holders = new HashMap<>();
        Frame any = null;
        for (Frame frame : frames.all()) {
            if (frame.type().equals("NONE")) {
                continue;
            }
            any = any == null ? frame : any;
            for (Frame.Pattern pattern : frame.patterns()) {
                for (String word : pattern.words()) {
                    holders.computeIfAbsent(word.split(" ")[0], w -> new HashSet<>())
                            .add(frame);
                }
                for (Words condition : pattern.where().values()) {
                    for (String word : condition.single()) {
                        holders.computeIfAbsent(word, w -> new HashSet<>()).add(frame);
                    }
                }
            }
        }
        if (any == null) {
            throw new IllegalArgumentException("no frames");
        }
        first = any;
        holders.forEach((word, of) -> {
            double weight = 1.0 / of.size();
            for (Frame frame : of) {
                weights.computeIfAbsent(word, w -> new HashMap<>()).put(frame, weight);
            }
        });
    }

    /** The nearest frame; the first one of all where no word is shared. */
    Frame to(List<Sentence> sentences) {
        Map<Frame, Double> scores = new HashMap<>();
        for (Sentence s : sentences) {
            for (int i = 0; i < s.size(); i++) {
                weights.getOrDefault(s.lemma(i).toLowerCase(Locale.ROOT), Map.of())
                        .forEach((frame, weight) -> scores.merge(frame, weight, Double::sum));
            }
        }
        Frame best = first;
        double most = 0;
        for (Map.Entry<Frame, Double> entry : scores.entrySet()) {
            boolean more = entry.getValue() > most
                    || (entry.getValue() == most && entry.getKey().id().compareTo(best.id()) < 0);
            if (more) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }
}
