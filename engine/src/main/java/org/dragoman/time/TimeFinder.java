package org.dragoman.time;

import java.util.List;
import org.dragoman.language.Analysis;

/** Finds and resolves the time expressions of an article. */
public final class TimeFinder {
    public List<TimeExpression> find(Analysis analysis) {
        return List.of();
    }
}
