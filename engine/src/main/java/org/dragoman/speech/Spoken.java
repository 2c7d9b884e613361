package org.dragoman.speech;

import java.util.List;
import org.dragoman.actor.Actors;

/**
 * What the speech stage gives.
 *
 * @param actors those of the article, and behind them those of whom only what they say is known
 * @param statements in order of content
 */
public record Spoken(Actors actors, List<Statement> statements) {
    public Spoken {
        statements = List.copyOf(statements);
    }
}
