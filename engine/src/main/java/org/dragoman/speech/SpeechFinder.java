package org.dragoman.speech;

import java.util.List;
import org.dragoman.actor.Actors;
import org.dragoman.language.Analysis;
import org.dragoman.time.TimeExpression;

/** Finds the statements of an article. */
public final class SpeechFinder {
    public List<Statement> find(Analysis analysis, Actors actors, List<TimeExpression> times) {
        return List.of();
    }
}
