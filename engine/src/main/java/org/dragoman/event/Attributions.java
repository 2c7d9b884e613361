package org.dragoman.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dragoman.event.Event.Attribution;
import org.dragoman.language.Clause;
import org.dragoman.speech.Statement;
import org.dragoman.speech.Statement.Stance;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Who vouches for an event: the chain of statements that it stands in, outermost first. */
final class Attributions {
    /** Characters of a block. */
    private static final int BLOCK = 512;

    private final List<Statement> statements;

    /** Start and end of each statement's spans of content, one statement after another. */
    private final int[][] contents;

    /** The numbers of the statements that reach into each block of the text, in their order: few, however long the article. */
    private final Map<Integer, List<Integer>> byBlock = new HashMap<>();

    /** The statements of those who accuse others, by their cue. */
    private final Map<Long, Statement> charges = new HashMap<>();

    Attributions(List<Statement> statements) {
        this.statements = statements;
        for (Statement s : statements) {
            if (s.stance() == Stance.ALLEGES && s.speaker() != null && s.cue() != null) {
                charges.putIfAbsent(token(s.cue().sentence(), s.cue().head()), s);
            }
        }
        this.contents = statements.stream()
                .map(s -> s.content().stream()
                        .flatMapToInt(c -> IntStream.of(c.start(), c.end()))
                        .toArray())
                .toArray(int[][]::new);
        for (int i = 0; i < contents.length; i++) {
            for (int c = 0; c < contents[i].length; c += 2) {
                for (int block = contents[i][c] / BLOCK; block * BLOCK < contents[i][c + 1]; block++) {
                    byBlock.computeIfAbsent(block, b -> new ArrayList<>()).add(i);
                }
            }
        }
    }

    /** The statements that hold the trigger as something said, the longest first, else in their order; an act of speech is not inside its own statement. */
    List<Statement> around(Span trigger) {
        return holding(trigger.start()).stream()
                .filter(s -> s.cue() == null || s.cue().kind() != Statement.Kind.ATTITUDE)
                .filter(s -> s.cue() == null || !s.cue().span().overlaps(trigger))
                .sorted(Comparator.comparingInt(s -> -length(s)))
                .toList();
    }

    /** The one by which somebody takes upon himself what the trigger tells, without saying more of it; or null. */
    @Nullable
    Statement admission(Span trigger) {
        Statement found = null;
        for (Statement statement : holding(trigger.start())) {
            if (statement.stance() == Stance.ACKNOWLEDGES
                    && statement.cue() != null
                    && statement.cue().kind() == Statement.Kind.ATTITUDE
                    && (found == null || length(statement) < length(found))) {
                found = statement;
            }
        }
        return found;
    }

    List<Attribution> of(Span trigger) {
        return around(trigger).stream()
                .map(s -> new Attribution(s.speaker(), s.stance(), s.id()))
                .toList();
    }

    /**
     * The same for a clause: of "accused Chad of shelling a town, killing nine", whoever alleges the one alleges the other, wherever the
     * parser hung it.
     *
     * @param actor ids of those who do what it tells
     */
    List<Attribution> of(Clause clause, Span trigger, List<String> actor) {
        List<Attribution> own = of(trigger);
        Clause act = clause.parent();
        if (act == null
                || !own.isEmpty()
                || clause.link() != Clause.Link.ADVERBIAL
                || !clause.sentence().tag(clause.predicate()).equals("VBG")
                || !clause.marker().isEmpty()) {
            return own;
        }
        List<Attribution> around = of(act.sentence().span(act.predicate(), act.predicate()));
        if (!around.isEmpty()) {
            return around.get(around.size() - 1).stance() == Stance.ALLEGES ? around : own;
        }
        Statement charge = charges.get(token(act.sentence().index(), act.predicate()));
        return charge == null || actor.isEmpty() || actor.contains(charge.speaker())
                ? own
                : List.of(new Attribution(charge.speaker(), charge.stance(), charge.id()));
    }

    private static long token(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    /** All statements in whose content the offset lies, in their order. */
    private List<Statement> holding(int offset) {
        List<Statement> holding = new ArrayList<>();
        int last = -1;
        for (int i : byBlock.getOrDefault(offset / BLOCK, List.of())) {
            if (i != last && covers(contents[i], offset)) {
                holding.add(statements.get(i));
                last = i;
            }
        }
        return holding;
    }

    private static boolean covers(int[] content, int offset) {
        for (int i = 0; i < content.length; i += 2) {
            if (content[i] <= offset && offset < content[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(Span::length).sum();
    }
}
