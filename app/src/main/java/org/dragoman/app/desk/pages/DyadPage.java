package org.dragoman.app.desk.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.app.desk.charts.ScoreChart;
import org.dragoman.app.desk.html.Countries;
import org.dragoman.app.desk.html.Links;
import org.dragoman.app.desk.html.Local;
import org.dragoman.store.Store;
import org.dragoman.store.desk.ActorCards;
import org.dragoman.store.desk.Corpus;
import org.dragoman.store.desk.Dyads;
import org.dragoman.store.desk.EventFilter;
import org.dragoman.store.desk.EventRow;
import org.dragoman.store.desk.Events;
import org.dragoman.store.desk.Events.Bucket;
import org.dragoman.store.desk.Events.Grain;
import org.jspecify.annotations.Nullable;

/** Two actors: how they got on over time in both directions, what they did, what they said about each other. */
public final class DyadPage implements Page {
    private static final int SHOWN = 8;

    private final Fresh<String, Corpus.Size> size;
    private final Fresh<Pair, Dyad> fresh;
    private final Events events;
    private final Dyads dyads;
    private final ActorCards actors;

    public DyadPage(Store store) {
        Corpus corpus = new Corpus(store);
        size = Fresh.ofAnything(all -> corpus.size());
        events = new Events(store);
        dyads = new Dyads(store);
        actors = new ActorCards(store);
        fresh = Fresh.ofCounted(store, this::count);
    }

    /** One direction. */
    public record Direction(
            String who,
            String whoName,
            String whom,
            String whomName,
            long count,
            List<Bucket> scores,
            List<EventRow> events,
            List<Dyads.Said> said) {
        /** Where all its events are listed. */
        public String all() {
            Map<String, List<String>> query = new LinkedHashMap<>();
            query.put("who", List.of(who));
            query.put("whom", List.of(whom));
            return Links.query("/events", query);
        }
    }

    /** What programs get. */
    public record Dyad(String grain, Direction there, Direction back) {}

    /** Of whom it is counted. */
    private record Pair(
            String first,
            String firstName,
            String second,
            String secondName,
            @Nullable Timeline timeline) {
        Pair turned() {
            return new Pair(second, secondName, first, firstName, timeline);
        }
    }

    /** What templates get. */
    public record Model(Dyad dyad, ScoreChart.@Nullable Drawing chart, Local local) {
        /** How a span of time is called. */
        public String label(Bucket bucket) {
            return Timeline.label(bucket.from(), Grain.valueOf(dyad.grain()), local);
        }
    }

    @Override
    public String path() {
        return "/dyads";
    }

    @Override
    public String about() {
        return "Two actors: scores over time in both directions, events, statements.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("first", "a country, or an actor's key"), new Parameter("second", "another"));
    }

    @Override
    public Class<?> answers() {
        return Dyad.class;
    }

    @Override
    public Answer answer(Asked asked) {
        String first = one(asked, "first");
        String second = one(asked, "second");
        String firstName = name(first);
        String secondName = name(second);
        EventFilter everything = EventFilter.with(first);
        Timeline timeline = Timeline.of(everything, size.get(""));
        Grain grain = timeline == null ? Grain.MONTH : timeline.monthly();
        Dyad dyad = fresh.get(new Pair(first, firstName, second, secondName, timeline));
        Direction there = dyad.there();
        Direction back = dyad.back();
        boolean empty = there.scores().isEmpty() && back.scores().isEmpty();
        ScoreChart.Drawing chart = timeline == null || empty
                ? null
                : ScoreChart.draw(
                        points(there, grain, asked.local()),
                        points(back, grain, asked.local()),
                        timeline.from(),
                        timeline.end(),
                        asked.local().locale());
        Table table = Table.of(List.of("who", "whom", "from", "events", "cooperation", "conflict", "score"))
                .rows(there.scores(), b -> row(there, b))
                .rows(back.scores(), b -> row(back, b));
        return new Answer(
                firstName + " and " + secondName, "dyad.jte", new Model(dyad, chart, asked.local()), dyad, table);
    }

    private Dyad count(Pair pair) {
        Grain grain = pair.timeline() == null ? Grain.MONTH : pair.timeline().monthly();
        EventFilter there = EventFilter.between(pair.first(), pair.second());
        EventFilter back = EventFilter.between(pair.second(), pair.first());
        List<Events.PageOf> newest = events.newest(List.of(there, back), SHOWN);
        return new Dyad(
                grain.name(),
                direction(pair, there, newest.get(0).events()),
                direction(pair.turned(), back, newest.get(1).events()));
    }

    private static List<@Nullable Object> row(Direction d, Bucket b) {
        return List.of(
                d.who(),
                d.whom(),
                b.from(),
                b.cooperation() + b.conflict() + b.neutral(),
                b.cooperation(),
                b.conflict(),
                b.score());
    }

    private Direction direction(Pair pair, EventFilter filter, List<EventRow> newest) {
        Timeline timeline = pair.timeline();
        Events.Summary summary = timeline == null
                ? new Events.Summary(0, Map.of(), List.of())
                : events.timeline(timeline.question(filter, timeline.monthly()));
        return new Direction(
                pair.first(),
                pair.firstName(),
                pair.second(),
                pair.secondName(),
                summary.count(),
                summary.timeline(),
                newest,
                dyads.saidAbout(pair.first(), pair.second(), SHOWN));
    }

    private static List<ScoreChart.Point> points(Direction d, Grain grain, Local local) {
        List<ScoreChart.Point> points = new ArrayList<>();
        for (Bucket bucket : d.scores()) {
            LocalDate next = Timeline.next(bucket.from(), grain);
            long count = bucket.cooperation() + bucket.conflict() + bucket.neutral();
            Map<String, List<String>> conditions = new LinkedHashMap<>();
            conditions.put("who", List.of(d.who()));
            conditions.put("whom", List.of(d.whom()));
            points.add(new ScoreChart.Point(
                    bucket.from().plusDays(ChronoUnit.DAYS.between(bucket.from(), next) / 2),
                    bucket.score(),
                    d.whoName() + " to " + d.whomName() + ", " + Timeline.label(bucket.from(), grain, local)
                            + ": mean score "
                            + local.score(bucket.score()) + " of " + local.number(count)
                            + (count == 1 ? " event" : " events"),
                    Links.query("/events", Timeline.during(conditions, bucket.from(), next.minusDays(1)))));
        }
        return points;
    }

    private static String one(Asked asked, String name) {
        String value = asked.text(name)
                .orElseThrow(() -> Refusal.wrong("Name two, in 'first' and 'second': countries, or keys of actors."));
        return Countries.code(value).orElse(value);
    }

    private String name(String key) {
        return Countries.isCode(key)
                ? Countries.name(key)
                : actors.find(key).map(ActorCards.Card::name).orElse(key);
    }
}
