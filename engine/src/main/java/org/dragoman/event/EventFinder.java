package org.dragoman.event;

import java.util.List;
import org.dragoman.actor.Actors;
import org.dragoman.language.Analysis;
import org.dragoman.place.Place;
import org.dragoman.speech.Statement;
import org.dragoman.time.TimeExpression;

/** Finds the events of an article. */
public final class EventFinder {
    public List<Event> find(
            Analysis analysis,
            Actors actors,
            List<TimeExpression> times,
            List<Place> places,
            List<Statement> statements) {
        return List.of();
    }
}
