package org.dragoman.app.desk.pages;

import java.util.Arrays;
import java.util.List;
import org.dragoman.store.desk.EventRow;

/** Events as rows of the CSV twin. */
final class EventTable {
    private static final Table EMPTY = Table.of(List.of(
            "event",
            "story",
            "type",
            "modes",
            "quad",
            "score",
            "status",
            "actors",
            "actor_keys",
            "actor_countries",
            "recipients",
            "recipient_keys",
            "recipient_countries",
            "day",
            "from",
            "to",
            "place",
            "place_country",
            "items",
            "reports",
            "articles",
            "publishers",
            "disputed",
            "confidence",
            "sentence"));

    private EventTable() {}

    static Table of(List<EventRow> events) {
        return EMPTY.rows(
                events,
                e -> Arrays.asList(
                        e.event(),
                        e.story(),
                        e.type(),
                        joined(e.modes()),
                        e.quad(),
                        e.score(),
                        e.status(),
                        joined(e.actorNames()),
                        joined(e.actorKeys()),
                        joined(e.actorCountries()),
                        joined(e.recipientNames()),
                        joined(e.recipientKeys()),
                        joined(e.recipientCountries()),
                        e.day(),
                        e.from(),
                        e.to(),
                        e.place(),
                        e.placeCountry(),
                        joined(e.items()),
                        e.reports(),
                        e.articles(),
                        e.publishers(),
                        e.disputed(),
                        e.confidence(),
                        e.words() == null
                                ? null
                                : e.words().before()
                                        + e.words().trigger()
                                        + e.words().after()));
    }

    private static String joined(List<String> values) {
        return String.join(";", values);
    }
}
