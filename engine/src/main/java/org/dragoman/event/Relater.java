package org.dragoman.event;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.actor.ActorFinder;
import org.dragoman.article.Article;
import org.dragoman.event.Composer.Composed;
import org.dragoman.event.Event.Status;
import org.dragoman.language.Analysis;
import org.dragoman.language.Clause;
import org.dragoman.language.Clauses;
import org.dragoman.language.LanguageModel;
import org.dragoman.language.Sentence;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The one PLOVER type between a marked pair in a sentence: {@code <s>…</s>} does it, {@code <t>…</t>} has it done to it. The
 * frames are those of {@link EventFinder}; where none joins the pair, the nearest one by the words of the sentence answers,
 * with a low confidence and {@code nearest:} before the rule.
 */
public final class Relater {
    private static final Pattern MARK = Pattern.compile("</?[st]>");

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
        this.composer = new Composer(new Modes(Frames.classes()));
        this.nearest = new Nearest(frames);
    }

    /** What relates the pair. */
    public record Relation(String type, Status status, double confidence, String rule) {}

    /**
     * @param marked a sentence with its marks; one side may be without
     * @throws IllegalArgumentException where neither side is marked, or a mark is not closed
     */
    public Relation relate(String marked) {
        Pair pair = Pair.parse(marked);
        Analysis analysis = language.analyse(Article.ofText("pair", pair.text(), null));
        Sides sides = new Sides(actorFinder.find(analysis));
        Relation best = null;
        double bestScore = 0;
        for (Sentence s : analysis.sentences()) {
            Clauses clauses = Clauses.of(s);
            for (Composed composed : composer.compose(clauses, matcher.match(clauses, new Marked(sides, pair)))) {
                double score = joins(composed, pair, sides);
                if (score > bestScore) {
                    bestScore = score;
                    best = new Relation(
                            roots.of(composed),
                            composed.status(),
                            score >= 4 ? 0.9 : score >= 2.9 ? 0.7 : 0.5,
                            composed.match().frame().id());
                }
            }
        }
        return best != null && bestScore >= JOINED ? best : fallback(best, analysis.sentences(), pair, sides);
    }

    private Relation fallback(@Nullable Relation best, List<Sentence> sentences, Pair pair, Sides sides) {
        if (best != null) {
            return new Relation(best.type(), best.status(), 0.4, "nearest:" + best.rule());
        }
        Frame frame = nearest.to(sentences, pair.source(), pair.target(), new Marked(sides, pair));
        return new Relation(frame.type(), Status.ACTUAL, 0.2, "nearest:" + frame.id());
    }

    /** How well a match joins the pair: two points for each side in its role, less where it merely stands nearby. */
    private static double joins(Composed composed, Pair pair, Sides sides) {
        FrameMatch match = composed.match();
        Sentence s = match.clause().sentence();
        boolean reciprocal = match.pattern().reciprocal();
        double straight = role(s, match.actor(), pair.source(), pair.target(), sides)
                + target(match, s, pair.target(), pair.source(), sides);
        double crossed = role(s, match.actor(), pair.target(), pair.source(), sides)
                + target(match, s, pair.source(), pair.target(), sides);
        boolean both = reciprocal && covers(s, match.actor(), pair.source()) && covers(s, match.actor(), pair.target());
        double score = Math.max(straight, reciprocal ? crossed : crossed * 0.4);
        score = both ? Math.max(score, 4) : score;
        double depth = match.clause().depth();
        boolean noun = match.clause().kind() == Clause.Kind.NOUN;
        // what somebody agrees, refuses or threatens to do is between the two what they agree, refuse or threaten
        return score - 0.05 * depth - (noun ? 0.1 : 0) - (composed.embedded() ? 1 : 0);
    }

    private static double role(Sentence s, int[] heads, Span wanted, Span other, Sides sides) {
        double best = 0;
        for (int head : heads) {
            Span token = s.span(head, head);
            if (wanted.overlaps(token)) {
                return 2;
            }
            if (Sides.isPronoun(s, head) && sides.sameActor(s, head, wanted)) {
                best = Math.max(best, 1.8);
            }
            Span phrase = s.span(s.left(head), s.right(head));
            if (phrase.overlaps(wanted) && !phrase.contains(other)) {
                best = Math.max(best, 1.6);
            }
        }
        return best;
    }

    private static double target(FrameMatch match, Sentence s, Span wanted, Span other, Sides sides) {
        double best = role(s, match.recipient(), wanted, other, sides);
        for (Clause inner : match.embedded()) {
            if (s.span(s.left(inner.predicate()), s.right(inner.predicate())).overlaps(wanted)) {
                best = Math.max(best, 1.9);
            }
        }
        int predicate = match.clause().support() != null
                ? match.clause().support().predicate()
                : match.clause().predicate();
        Span whole = s.span(s.left(predicate), s.right(predicate));
        if (whole.overlaps(wanted)) {
            best = Math.max(best, 1);
        }
        return best;
    }

    private static boolean covers(Sentence s, int[] heads, Span wanted) {
        for (int head : heads) {
            if (wanted.overlaps(s.span(head, head))) {
                return true;
            }
        }
        return false;
    }

    /** A sentence without its marks, and where the pair stands in it. */
    private record Pair(String text, Span source, Span target) {
        static Pair parse(String marked) {
            StringBuilder text = new StringBuilder();
            int[] at = {-1, -1, -1, -1};
            Matcher matcher = MARK.matcher(marked);
            int end = 0;
            while (matcher.find()) {
                text.append(marked, end, matcher.start());
                end = matcher.end();
                int which = matcher.group().contains("s") ? 0 : 2;
                at[which + (matcher.group().startsWith("</") ? 1 : 0)] = text.length();
            }
            text.append(marked, end, marked.length());
            if (at[0] < 0 && at[2] < 0 || at[0] > at[1] || at[2] > at[3]) {
                throw new IllegalArgumentException("marks are missing, <s>…</s> and <t>…</t> are wanted: " + marked);
            }
            return new Pair(text.toString(), span(at[0], at[1], text.length()), span(at[2], at[3], text.length()));
        }

        /** A side that is not marked stands behind the text, where it meets nothing. */
        private static Span span(int start, int end, int length) {
            return start < 0 ? new Span(length, length) : new Span(start, end);
        }
    }

    /** The marked phrases are actors whatever they are; of the rest what the actor stage knows. */
    private record Marked(Sides sides, Pair pair) implements Fillers {
        @Override
        public boolean isActor(Sentence s, int head) {
            return marked(s, head) || sides.isActor(s, head);
        }

        @Override
        public boolean is(Sentence s, int head, String actorClass) {
            if (sides.is(s, head, actorClass)) {
                return true;
            }
            boolean known = sides.isActor(s, head);
            return marked(s, head)
                    && (actorClass.equals("@actor")
                            || actorClass.equals("@marked")
                            || (!known && (actorClass.equals("@people") || actorClass.equals("@person"))));
        }

        private boolean marked(Sentence s, int head) {
            Span token = s.span(head, head);
            return pair.source.overlaps(token) || pair.target.overlaps(token);
        }
    }
}
