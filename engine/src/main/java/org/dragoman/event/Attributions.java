package org.dragoman.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.event.Event.Attribution;
import org.dragoman.speech.Statement;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Who vouches for an event: the chain of statements that it stands in, outermost first. */
final class Attributions {
    private final List<Statement> statements;

    /** Start and end of each statement's spans of content, one statement after another: looked through for every event. */
    private final int[][] contents;

    Attributions(List<Statement> statements) {
        this.statements = statements;
        this.contents = statements.stream()
                .map(s -> s.content().stream()
                        .flatMapToInt(c -> IntStream.of(c.start(), c.end()))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** The statements that hold the trigger as something said; an act of speech is not inside its own statement. */
    List<Statement> around(Span trigger) {
        List<Statement> holding = new ArrayList<>();
        for (int i = 0; i < contents.length; i++) {
            if (covers(contents[i], trigger.start())) {
                holding.add(statements.get(i));
            }
        }
        return holding.stream()
                .filter(s -> s.cue() == null || s.cue().kind() != Statement.Kind.ATTITUDE)
                .filter(s -> s.cue() == null || !s.cue().span().overlaps(trigger))
                .sorted(Comparator.comparingInt((Statement s) -> -length(s)).thenComparing(Statement::id))
                .toList();
    }

    /** The one by which somebody takes upon himself what the trigger tells, without saying more of it; or null. */
    @Nullable
    Statement admission(Span trigger) {
        Statement found = null;
        for (int i = 0; i < contents.length; i++) {
            Statement statement = statements.get(i);
            if (statement.stance() == Statement.Stance.ACKNOWLEDGES
                    && statement.cue() != null
                    && statement.cue().kind() == Statement.Kind.ATTITUDE
                    && covers(contents[i], trigger.start())
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

    /** As {@link Statement#covers} has it. */
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
