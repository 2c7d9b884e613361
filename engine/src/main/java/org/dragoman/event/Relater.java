package org.dragoman.event;

import java.util.List;
import org.dragoman.actor.ActorFinder;
import org.dragoman.article.Article;
import org.dragoman.event.Composer.Composed;
import org.dragoman.event.Event.Status;
import org.dragoman.language.Analysis;
import org.dragoman.language.Clauses;
import org.dragoman.language.LanguageModel;
import org.dragoman.language.Sentence;

/**
 * The one PLOVER type between a marked pair in a sentence: {@code <s>…</s>} does it, {@code <t>…</t>} has it done to it. The
 * frames are those of {@link EventFinder}; where none joins the pair, the nearest one by the words of the sentence answers,
 * with a low confidence and {@code nearest:} before the rule.
 */
public final class Relater {
    /** From this score on a frame joins the pair. */
    private static final double JOINED = 1.9;

    private final LanguageModel language;
    private final ActorFinder actorFinder;
    private final FrameMatcher matcher;
    private final Composer composer;
    private final Nearest nearest;
    private final Roots roots = new Roots();

    public Relater(LanguageModel language) {
        this(language, new ActorFinder());
    }

    public Relater(LanguageModel language, ActorFinder actorFinder) {
        Frames frames = Frames.load();
        this.language = language;
        this.actorFinder = actorFinder;
        this.matcher = new FrameMatcher(frames);
        this.composer = new Composer(new Modes(WordClasses.load()));
        this.nearest = new Nearest(frames, matcher, composer, roots.kinds());
    }

    /** What relates the pair. */
    public record Relation(String type, Status status, double confidence, String rule) {}

    /**
     * @param marked a sentence with its marks; one side may be without
     * @throws IllegalArgumentException where neither side is marked, or a mark is not closed
     */
    public Relation relate(String marked) {
        MarkedPair pair = MarkedPair.parse(marked);
        Analysis analysis = language.analyse(Article.ofText("pair", pair.text(), null));
        Sides sides = new Sides(actorFinder.find(analysis));
        Composed best = null;
        double bestScore = 0;
        for (Sentence s : analysis.sentences()) {
            Clauses clauses = Clauses.of(s);
            for (Composed composed : composer.compose(clauses, matcher.match(clauses, pair.fillers(sides)))) {
                double score = pair.joins(composed, sides);
                if (score > bestScore) {
                    bestScore = score;
                    best = composed;
                }
            }
        }
        return best != null && bestScore >= JOINED
                ? relation(best, bestScore >= 4 ? 0.9 : bestScore >= 2.9 ? 0.7 : 0.5, "")
                : fallback(analysis.sentences(), pair, sides);
    }

    private Relation fallback(List<Sentence> sentences, MarkedPair pair, Sides sides) {
        Nearest.Answer answer = nearest.to(sentences, pair, sides);
        Composed composed = answer.composed();
        return composed != null
                ? relation(composed, 0.3, "nearest:")
                : new Relation(
                        answer.frame().type(),
                        Status.ACTUAL,
                        0.2,
                        "nearest:" + answer.frame().id());
    }

    private Relation relation(Composed composed, double confidence, String prefix) {
        return new Relation(
                roots.of(composed),
                composed.status(),
                confidence,
                prefix + composed.match().frame().id());
    }
}
