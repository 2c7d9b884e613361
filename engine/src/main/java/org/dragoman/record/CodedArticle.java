package org.dragoman.record;

import java.util.List;
import org.dragoman.actor.Actor;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.place.Place;
import org.dragoman.speech.Statement;
import org.dragoman.time.TimeExpression;

/** Everything that Dragoman writes down of one article; spans in UTF-16 units until they are written out. */
public record CodedArticle(
        Article article,
        List<Actor> actors,
        List<TimeExpression> times,
        List<Place> places,
        List<Statement> statements,
        List<Event> events) {
    public CodedArticle {
        actors = List.copyOf(actors);
        times = List.copyOf(times);
        places = List.copyOf(places);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
    }
}
