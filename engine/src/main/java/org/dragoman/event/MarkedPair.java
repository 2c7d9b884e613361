package org.dragoman.event;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.event.Composer.Composed;
import org.dragoman.language.Clause;
import org.dragoman.language.Sentence;
import org.dragoman.text.Span;

/** A sentence without its marks, and where the two of the pair stand in it; a side without marks meets nothing. */
record MarkedPair(String text, Span source, Span target) {
    private static final Pattern MARK = Pattern.compile("</?[st]>");

    /** What joins a pair whichever of the two is named as host, guest, buyer or seller. */
    private static final Set<String> MUTUAL = Set.of("CONSULT", "COOPERATE");

    /** @throws IllegalArgumentException where neither side is marked, or a mark is not closed or not opened */
    static MarkedPair parse(String marked) {
        StringBuilder text = new StringBuilder();
        int[] at = {-1, -1, -1, -1};
        Matcher matcher = MARK.matcher(marked);
        int end = 0;
        while (matcher.find()) {
            text.append(marked, end, matcher.start());
            end = matcher.end();
            int which = matcher.group().contains("s") ? 0 : 2;
            boolean closes = matcher.group().startsWith("</");
            boolean open = at[which] > at[which + 1];
            if (closes != open) {
                throw missing(marked);
            }
            at[which] = closes ? at[which] : text.length();
            at[which + 1] = closes ? text.length() : -1;
        }
        text.append(marked, end, marked.length());
        if (at[0] < 0 && at[2] < 0 || at[0] > at[1] || at[2] > at[3]) {
            throw missing(marked);
        }
        return new MarkedPair(text.toString(), span(at[0], at[1], text.length()), span(at[2], at[3], text.length()));
    }

    private static IllegalArgumentException missing(String marked) {
        return new IllegalArgumentException("marks are missing, <s>…</s> and <t>…</t> are wanted: " + marked);
    }

    private static Span span(int start, int end, int length) {
        return start < 0 ? new Span(length, length) : new Span(start, end);
    }

    /** The marked phrases are actors whatever they are; of the rest what the actor stage knows. */
    Fillers fillers(Sides sides) {
        return new Marked(sides, this);
    }

    /** How well a match joins the pair: two points for each side in its role, less where it merely stands nearby. */
    double joins(Composed composed, Sides sides) {
        FrameMatch match = composed.match();
        Sentence s = match.clause().sentence();
        boolean reciprocal =
                match.pattern().reciprocal() || MUTUAL.contains(match.frame().type());
        double actor = Math.max(
                role(s, match.actor(), source, target, sides), role(s, sender(match), source, target, sides) - 0.3);
        double straight = actor + recipient(match, s, target, source, sides);
        double crossed = role(s, match.actor(), target, source, sides) + recipient(match, s, source, target, sides);
        boolean both = reciprocal && covers(s, match.actor(), source) && covers(s, match.actor(), target);
        double score = Math.max(straight, reciprocal ? crossed : crossed * 0.4);
        score = both ? Math.max(score, 4) : score;
        boolean noun = match.clause().kind() == Clause.Kind.NOUN;
        // "warplanes backed by an ally bombed …": what describes a side does not join it to the other
        boolean describes = !noun && marks(s, match.clause().predicate());
        // what somebody agrees, refuses or threatens to do is between the two what they agree, refuse or threaten
        return score
                - 0.05 * depth(match.clause())
                - (noun ? 0.1 : 0)
                - (composed.embedded() ? 1 : 0)
                - (describes ? 1.5 : 0);
    }

    /** Who has it done: in "sent jets to destroy the base" whoever sent them. */
    private static int[] sender(FrameMatch match) {
        Clause parent = match.clause().parent();
        return parent != null && match.clause().link() == Clause.Link.PURPOSE ? parent.subject() : new int[0];
    }

    /** Coordinated clauses stand as high as the first of them. */
    private static int depth(Clause clause) {
        int depth = 0;
        Clause at = clause;
        for (Clause up = at.parent(); up != null; up = up.parent()) {
            depth += at.link() == Clause.Link.COORDINATED ? 0 : 1;
            at = up;
        }
        return depth;
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

    private static double recipient(FrameMatch match, Sentence s, Span wanted, Span other, Sides sides) {
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
            best = Math.max(best, match.pattern().recipient().isEmpty() ? 0.6 : 1);
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

    /** Whether the token stands in one of the two. */
    boolean marks(Sentence s, int token) {
        Span span = s.span(token, token);
        return source.overlaps(span) || target.overlaps(span);
    }

    private record Marked(Sides sides, MarkedPair pair) implements Fillers {
        @Override
        public boolean isActor(Sentence s, int head) {
            return pair.marks(s, head) || sides.isActor(s, head);
        }

        @Override
        public boolean is(Sentence s, int head, String actorClass) {
            if (sides.is(s, head, actorClass)) {
                return true;
            }
            boolean known = sides.isActor(s, head);
            return pair.marks(s, head)
                    && (actorClass.equals("@actor")
                            || actorClass.equals("@marked")
                            || (!known && (actorClass.equals("@people") || actorClass.equals("@person"))));
        }
    }
}
