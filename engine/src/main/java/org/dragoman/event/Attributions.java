package org.dragoman.event;

import java.util.Comparator;
import java.util.List;
import org.dragoman.event.Event.Attribution;
import org.dragoman.speech.Statement;
import org.dragoman.text.Span;

/** Who vouches for an event: the chain of statements that it stands in, outermost first. */
final class Attributions {
    private final List<Statement> statements;

    Attributions(List<Statement> statements) {
        this.statements = statements;
    }

    /** The statements that hold the trigger as something said; an act of speech is not inside its own statement. */
    List<Statement> around(Span trigger) {
        return statements.stream()
                .filter(s -> s.covers(trigger))
                .filter(s -> s.cue() == null || s.cue().kind() != Statement.Kind.ATTITUDE)
                .filter(s -> s.cue() == null || !s.cue().span().overlaps(trigger))
                .sorted(Comparator.comparingInt((Statement s) -> -length(s)).thenComparing(Statement::id))
                .toList();
    }

    List<Attribution> of(Span trigger) {
        return around(trigger).stream()
                .map(s -> new Attribution(s.speaker(), s.stance(), s.id()))
                .toList();
    }

    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(Span::length).sum();
    }
}
