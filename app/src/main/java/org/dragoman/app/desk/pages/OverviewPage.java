package org.dragoman.app.desk.pages;

import java.util.List;
import java.util.Map;
import org.dragoman.app.desk.charts.CountChart;
import org.dragoman.app.desk.charts.WorldMap;
import org.dragoman.app.desk.html.Countries;
import org.dragoman.app.desk.html.Links;
import org.dragoman.store.Store;
import org.dragoman.store.desk.Corpus;
import org.dragoman.store.desk.Dyads;
import org.dragoman.store.desk.EventFilter;
import org.dragoman.store.desk.EventRow;
import org.dragoman.store.desk.Events;
import org.jspecify.annotations.Nullable;

/** What there is, at a glance. */
public final class OverviewPage implements Page {
    private static final int SPOTS = 250;
    private static final int PAIRS = 12;
    private static final int SHOWN = 6;

    private final Corpus corpus;
    private final Events events;
    private final Dyads dyads;
    private final Fresh<EventFilter, Counted> fresh = Fresh.ofAnything(this::count);

    public OverviewPage(Store store) {
        corpus = new Corpus(store);
        events = new Events(store);
        dyads = new Dyads(store);
    }

    /** What programs get. */
    public record Overview(
            Corpus.Size size, List<Dyads.Pair> dyads, List<Events.Spot> places, List<EventRow> disputed) {}

    /** What is the same for all readers. */
    private record Counted(
            Overview overview, @Nullable Timeline timeline, List<Events.Bucket> buckets, List<EventRow> newest) {}

    /** What templates get. */
    public record Model(
            Overview overview, CountChart.@Nullable Drawing chart, WorldMap.Drawing map, List<EventRow> newest) {}

    @Override
    public String path() {
        return "/";
    }

    @Override
    public String about() {
        return "How much there is, the busiest pairs of countries, the places, the newest disputed events.";
    }

    @Override
    public Class<?> answers() {
        return Overview.class;
    }

    @Override
    public Answer answer(Asked asked) {
        Counted counted = fresh.get(EventFilter.ALL);
        Overview overview = counted.overview();
        Timeline timeline = counted.timeline();
        CountChart.Drawing chart = timeline == null ? null : timeline.draw(counted.buckets(), Map.of(), asked.local());
        Table table = Table.of(List.of("first", "second", "events", "cooperation", "conflict", "score"))
                .rows(
                        overview.dyads(),
                        p -> List.of(p.first(), p.second(), p.events(), p.cooperation(), p.conflict(), p.score()));
        Model model = new Model(overview, chart, map(overview.places(), asked), counted.newest());
        return new Answer("Overview", "overview.jte", model, overview, table);
    }

    private Counted count(EventFilter filter) {
        Corpus.Size size = corpus.size();
        Overview overview = new Overview(
                size,
                dyads.busiest(PAIRS),
                events.spots(filter, SPOTS),
                events.page(EventFilter.DISPUTED, Events.Order.NEWEST, SHOWN).events());
        Timeline timeline = Timeline.of(filter, size);
        return new Counted(
                overview,
                timeline,
                timeline == null
                        ? List.of()
                        : events.timeline(timeline.question(filter, timeline.grain()))
                                .timeline(),
                overview.disputed().isEmpty()
                        ? events.page(filter, Events.Order.NEWEST, SHOWN).events()
                        : List.of());
    }

    static WorldMap.Drawing map(List<Events.Spot> spots, Asked asked) {
        return WorldMap.draw(spots.stream()
                .map(spot -> new WorldMap.Spot(
                        spot.place() + ": " + asked.local().number(spot.events())
                                + (spot.events() == 1 ? " event" : " events") + ", mean score "
                                + asked.local().score(spot.score()),
                        spot.country() == null
                                ? "/events"
                                : Links.query("/events", Map.of("place", List.of(Countries.name(spot.country())))),
                        spot.lat(),
                        spot.lon(),
                        spot.events(),
                        spot.score()))
                .toList());
    }
}
