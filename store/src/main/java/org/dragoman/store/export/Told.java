package org.dragoman.store.export;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.actor.Actor;
import org.dragoman.event.Event;
import org.dragoman.place.Place;
import org.dragoman.record.CodedArticle;
import org.jspecify.annotations.Nullable;

/**
 * What one article tells.
 *
 * @param coded its whole record
 * @param reports those of its events that are asked for
 * @param counted of a report, by its id, the event across articles; none where nothing has been counted
 */
public record Told(CodedArticle coded, List<Event> reports, Map<String, Counted> counted) {
    /**
     * An event across articles.
     *
     * @param id of the store
     * @param isFirst whether no earlier report of it is asked for
     * @param isOfFirstArticle whether no earlier article that tells it is asked for
     * @param reports how many tell it, likewise articles and publishers
     */
    public record Counted(
            long id,
            boolean isFirst,
            boolean isOfFirstArticle,
            int reports,
            int articles,
            int publishers,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    public Told {
        reports = List.copyOf(reports);
        counted = Map.copyOf(counted);
    }

    /** A record without a store: all its events, counted by nobody. */
    public static Told of(CodedArticle coded) {
        return new Told(coded, coded.events(), Map.of());
    }

    /** Only what happened, each once: no plans, no denials, no repeats within the article. */
    public Told happened() {
        return told(
                reports.stream().filter(e -> e.status() == Event.Status.ACTUAL).toList());
    }

    /** Without what repeats an earlier report of the same article. */
    public Told withoutRepeats() {
        return told(reports.stream().filter(e -> e.sameAs() == null).toList());
    }

    private Told told(List<Event> some) {
        return new Told(coded, some, counted);
    }

    /** The actors with these ids, in their order. */
    List<Actor> actors(List<String> ids) {
        Map<String, Actor> byId = new HashMap<>();
        coded.actors().forEach(actor -> byId.put(actor.id(), actor));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    /** Where an event took place; null where nobody says. */
    @Nullable
    Place place(Event event) {
        return coded.places().stream()
                .filter(place -> place.id().equals(event.place()))
                .findFirst()
                .orElse(null);
    }

    /**
     * The day that formats without an unknown day want: that of the event, else that of publication, else null. Of a longer
     * time its first day.
     */
    @Nullable
    LocalDate day(Event event) {
        Event.When when = event.date();
        String day = when == null ? null : when.from() != null ? when.from() : when.to();
        return day == null ? published() : LocalDate.parse(day.substring(0, "2000-01-01".length()));
    }

    /** The day of publication; null where unknown. */
    @Nullable
    LocalDate published() {
        return coded.article().publishedOn().orElse(null);
    }
}
