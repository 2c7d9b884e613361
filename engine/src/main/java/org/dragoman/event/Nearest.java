package org.dragoman.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.event.Frame.Pattern;
import org.dragoman.language.Clause;
import org.dragoman.language.Clauses;
import org.dragoman.language.Sentence;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The last resort where no frame fits: the frame that a predicate near the pair evokes and most of whose conditions hold; else
 * the one whose words the text shares most, rare words counting more.
 */
final class Nearest {
    private final Frames frames;
    private final Map<String, Map<Frame, Double>> weights = new HashMap<>();
    private final Frame first;

    Nearest(Frames frames) {
        this.frames = frames;
        Map<String, Set<Frame>> holders = new HashMap<>();
        Frame any = null;
        for (Frame frame : frames.all()) {
            if (frame.type().equals("NONE")) {
                continue;
            }
            any = any == null ? frame : any;
            for (Pattern pattern : frame.patterns()) {
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
    Frame to(List<Sentence> sentences, Span source, Span target, Fillers fillers) {
        Frame best = null;
        double most = 0;
        for (Sentence s : sentences) {
            for (Clause clause : Clauses.of(s).all()) {
                for (String key : FrameMatcher.keys(clause)) {
                    for (Frames.Entry entry : frames.at(FrameMatcher.evoke(clause), key)) {
                        double score = near(clause, source, target) * met(entry.pattern(), clause, fillers);
                        boolean may = !entry.frame().type().equals("NONE") && !looksInside(entry.pattern());
                        if (may && score > most) {
                            best = entry.frame();
                            most = score;
                        }
                    }
                }
            }
        }
        return best != null ? best : byWords(sentences);
    }

    /** Whether the pattern lives by another clause: "said that they must …" is no request without the "must". */
    private static boolean looksInside(Pattern pattern) {
        return pattern.where().keySet().stream()
                .anyMatch(Set.of("must", "clause", "clause-subject", "purpose")::contains);
    }

    /** How well the predicate stands by the pair: who does it counts most, what lies below the predicate less. */
    private static double near(Clause clause, Span source, Span target) {
        Sentence s = clause.sentence();
        double score = 1;
        Span whole = s.span(s.left(clause.predicate()), s.right(clause.predicate()));
        score += overlaps(s, clause.subject(), source) ? 1 : whole.overlaps(source) ? 0.5 : 0;
        score += whole.overlaps(target) ? 0.5 : 0;
        int depth = 0;
        for (Clause at = clause.parent(); at != null; at = at.parent()) {
            depth++;
        }
        return score / (1 + 0.2 * depth) * (clause.kind() == Clause.Kind.NOUN ? 0.6 : 1);
    }

    private static boolean overlaps(Sentence s, int[] heads, Span wanted) {
        for (int head : heads) {
            if (s.span(s.left(head), s.right(head)).overlaps(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** The share of the pattern's conditions that hold; little where something stands that must not. */
    private static double met(Pattern pattern, Clause clause, Fillers fillers) {
        double holding = 0;
        for (Map.Entry<String, Words> condition : pattern.where().entrySet()) {
            int[] heads = FrameMatcher.heads(clause, condition.getKey());
            holding += condition.getValue().match(clause.sentence(), heads, fillers) ? 1 : 0;
        }
        double share = pattern.where().isEmpty()
                ? 0.5
                : 0.1 + 0.8 * holding / pattern.where().size();
        boolean barred = pattern.unless().entrySet().stream()
                .anyMatch(c -> c.getValue().match(clause.sentence(), FrameMatcher.heads(clause, c.getKey()), fillers));
        return barred ? share / 2 : share;
    }

    private Frame byWords(List<Sentence> sentences) {
        Map<Frame, Double> scores = new HashMap<>();
        for (Sentence s : sentences) {
            for (int i = 0; i < s.size(); i++) {
                weights.getOrDefault(s.lemma(i).toLowerCase(Locale.ROOT), Map.of())
                        .forEach((frame, weight) -> scores.merge(frame, weight, Double::sum));
            }
        }
        Frame best = null;
        double most = 0;
        for (Map.Entry<Frame, Double> entry : scores.entrySet()) {
            if (entry.getValue() > most || (entry.getValue() == most && earlier(entry.getKey(), best))) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best == null ? first : best;
    }

    private static boolean earlier(Frame one, @Nullable Frame other) {
        return other != null && one.id().compareTo(other.id()) < 0;
    }
}
