package org.dragoman.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.event.Composer.Composed;
import org.dragoman.event.FrameMatcher.Loose;
import org.dragoman.language.Clause;
import org.dragoman.language.Clauses;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The last resort where no frame joins a pair. Every pattern that a word of the sentence evokes is a candidate, though its
 * conditions do not all hold; it counts by how well it would join the pair, by the share of its conditions that hold, by how
 * sure its word is of its type, and by what the other words say ({@link WordVotes}). Where no pattern is evoked those words
 * decide alone, and where none is known what the first of the pair is: courts accuse, police restrain, the armed attack.
 */
final class Nearest {
    /** Functions that live by another clause: "said that they must …" is no request without the "must". */
    private static final Set<String> INSIDE = Set.of("must", "coming", "condition", "clause", "purpose", "refused");

    private final Frames frames;
    private final FrameMatcher matcher;
    private final Composer composer;
    private final WordVotes words;
    private final Map<String, String> kinds;

    /** @param kinds frame by class of actor, for a pair between whom no word is known; the first that fits answers */
    Nearest(Frames frames, FrameMatcher matcher, Composer composer, Map<String, String> kinds) {
        this.frames = frames;
        this.matcher = matcher;
        this.composer = composer;
        this.words = new WordVotes(frames.all());
        this.kinds = kinds;
    }

    /** An answer: the act as the nearest pattern would tell it, or only a frame. */
    record Answer(Frame frame, @Nullable Composed composed) {}

    Answer to(List<Sentence> sentences, MarkedPair pair, Sides sides) {
        Map<Frame, Double> votes = words.of(sentences, pair);
        Map<String, Double> byType = new HashMap<>();
        votes.forEach((frame, vote) -> byType.merge(frame.type(), vote, Math::max));
        Answer best = null;
        double most = 0;
        for (Sentence s : sentences) {
            Clauses clauses = Clauses.of(s);
            List<FrameMatch> matches = matcher.match(clauses, pair.fillers(sides));
            for (Clause clause : clauses.all()) {
                List<Loose> evoked = matcher.loose(clauses, clause, pair.fillers(sides));
                for (Loose loose : evoked) {
                    Composed composed = compose(clauses, matches, loose.match());
                    if (composed == null || looksInside(loose.match().pattern())) {
                        continue;
                    }
                    double score = (0.3 + pair.joins(composed, sides)) * weight(loose, evoked)
                            + byType.getOrDefault(loose.match().frame().type(), 0.0);
                    if (score > most) {
                        most = score;
                        best = new Answer(loose.match().frame(), composed);
                    }
                }
            }
        }
        return best != null ? best : new Answer(byWords(votes, sentences, pair, sides), null);
    }

    private @Nullable Composed compose(Clauses clauses, List<FrameMatch> matches, FrameMatch loose) {
        List<FrameMatch> all = new ArrayList<>();
        for (FrameMatch match : matches) {
            if (match.clause() != loose.clause()) {
                all.add(match);
            }
        }
        all.add(loose);
        for (Composed composed : composer.compose(clauses, all)) {
            if (composed.match() == loose) {
                return composed;
            }
        }
        return null;
    }

    private static boolean looksInside(Frame.Pattern pattern) {
        return pattern.where().keySet().stream()
                .anyMatch(function -> INSIDE.contains(function) || function.startsWith(Roles.OF_CLAUSE));
    }

    /** More where more of the conditions hold, where the pattern is specific, and where few other types have its word. */
    private static double weight(Loose loose, List<Loose> evoked) {
        String type = loose.match().frame().type();
        double all = 0;
        double same = 0;
        for (Loose other : evoked) {
            if (other.key().equals(loose.key())) {
                all++;
                same += other.match().frame().type().equals(type) ? 1 : 0;
            }
        }
        double specific = 1 + 0.1 * loose.match().pattern().rank();
        return loose.met() * loose.met() * loose.met() * specific * (0.5 + 0.5 * same / all);
    }

    private Frame byWords(Map<Frame, Double> votes, List<Sentence> sentences, MarkedPair pair, Sides sides) {
        Frame best = null;
        double most = 0;
        for (Frame frame : frames.all()) {
            double vote = votes.getOrDefault(frame, 0.0);
            if (vote > most) {
                best = frame;
                most = vote;
            }
        }
        return best != null ? best : byKind(sentences, pair, sides);
    }

    private Frame byKind(List<Sentence> sentences, MarkedPair pair, Sides sides) {
        Set<String> classes = new HashSet<>();
        for (Sentence s : sentences) {
            for (int i = 0; i < s.size(); i++) {
                if (pair.source().overlaps(s.span(i, i))) {
                    for (String actorClass : kinds.keySet()) {
                        if (actorClass.equals("@any") || sides.is(s, i, actorClass)) {
                            classes.add(actorClass);
                        }
                    }
                }
            }
        }
        String id = kinds.entrySet().stream()
                .filter(kind -> classes.contains(kind.getKey()) || kind.getKey().equals("@any"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        return frames.get(id);
    }
}
