package org.dragoman.store.desk;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.store.desk.EventRow.Words;
import org.jspecify.annotations.Nullable;

/**
 * The articles that tell something, with the words that tell it. Texts are the dearest thing to read: they are asked for by
 * keys written out, the one way in which the database goes by its index instead of through all of them.
 */
final class Tellings {
    /** Columns of {@code reports} that say where its words are, in the order of {@link Place}. */
    static final String PLACE = "article, report, sentence_start, trigger_start, trigger_end, sentence_end";

    /** Where the words of a report are, in code points. */
    record Place(long article, String report, int start, int trigger, int triggerEnd, int end) {
        /** From columns {@link #PLACE}, of which the first has this number. */
        static Place of(Select.Row row, int first) throws SQLException {
            return new Place(
                    row.number(first),
                    row.text(first + 1),
                    (int) row.number(first + 2),
                    (int) row.number(first + 3),
                    (int) row.number(first + 4),
                    (int) row.number(first + 5));
        }
    }

    /** An article. */
    record Source(
            String title,
            @Nullable String publisher,
            @Nullable LocalDate published,
            String text) {
        /** Its words at a place. */
        Words words(Place place) {
            int start = text.offsetByCodePoints(0, place.start());
            int trigger = text.offsetByCodePoints(start, place.trigger() - place.start());
            int triggerEnd = text.offsetByCodePoints(trigger, place.triggerEnd() - place.trigger());
            int end = text.offsetByCodePoints(triggerEnd, place.end() - place.triggerEnd());
            return new Words(
                    place.article(),
                    place.report(),
                    text.substring(start, trigger),
                    text.substring(trigger, triggerEnd),
                    text.substring(triggerEnd, end));
        }
    }

    private final Map<Long, Source> sources = new HashMap<>();

    Tellings(Select select, Collection<Place> places) {
        if (places.isEmpty()) {
            return;
        }
        String keys = places.stream()
                .map(place -> Long.toString(place.article()))
                .distinct()
                .collect(Collectors.joining(", "));
        select.all(
                        "SELECT article, title, publisher, published_on, text FROM articles WHERE article IN (" + keys
                                + ")",
                        List.of(),
                        row -> Map.entry(
                                row.number(1), new Source(row.text(2), row.textOrNull(3), row.day(4), row.text(5))))
                .forEach(entry -> sources.put(entry.getKey(), entry.getValue()));
    }

    /** The article at whose place something is told. */
    Source source(Place place) {
        Source source = sources.get(place.article());
        if (source == null) {
            throw new IllegalStateException("report " + place.report() + " of no article: " + place.article());
        }
        return source;
    }

    Words words(Place place) {
        return source(place).words(place);
    }
}
