package org.dragoman.app.desk.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with everything that was written down of it, ready to be shown.
 *
 * @param paragraphs the text with its marks, no more than a page can hold
 * @param left code points of the text that are not shown
 */
public record Evidence(
        String id,
        String source,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String title,
        List<String> authors,
        @Nullable String published,
        String language,
        List<Paragraph> paragraphs,
        int left,
        List<EventCard> events,
        List<Party> actors,
        List<StatementCard> statements,
        List<PlaceCard> places,
        List<TimeCard> times) {
    public Evidence {
        authors = List.copyOf(authors);
        paragraphs = List.copyOf(paragraphs);
        events = List.copyOf(events);
        actors = List.copyOf(actors);
        statements = List.copyOf(statements);
        places = List.copyOf(places);
        times = List.copyOf(times);
    }
}
