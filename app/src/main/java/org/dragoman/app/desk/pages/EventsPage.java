package org.dragoman.app.desk.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dragoman.app.desk.charts.CountChart;
import org.dragoman.app.desk.html.Countries;
import org.dragoman.app.desk.html.Links;
import org.dragoman.app.desk.html.Words;
import org.dragoman.store.Store;
import org.dragoman.store.desk.Corpus;
import org.dragoman.store.desk.EventFilter;
import org.dragoman.store.desk.EventRow;
import org.dragoman.store.desk.Events;
import org.jspecify.annotations.Nullable;

/** A list of events with its facets, its chart and its order. */
public final class EventsPage implements Page {
    private static final int SIZE = 40;
    private static final int MOST_SIZE = 500;
    private static final int VALUES = 10;
    private static final List<String> ORDERS = List.of("newest", "oldest", "reported", "conflict", "cooperation");

    private final Fresh<String, Corpus.Size> size;
    private final Fresh<Events.Question, Events.Summary> summaries;
    private final Fresh<Events.Part, Events.PageOf> parts;

    public EventsPage(Store store) {
        Corpus corpus = new Corpus(store);
        Events events = new Events(store);
        size = Fresh.ofAnything(all -> corpus.size());
        summaries = Fresh.ofCounted(store, events::summary);
        parts = Fresh.ofCounted(store, events::page);
    }

    /** A value of a facet with the address that asks for it alone, or no longer. */
    public record Value(String label, long events, String link, boolean chosen) {}

    /** A facet. */
    public record Facet(String name, List<Value> values) {}

    /** What programs get: {@code next} is the address of the next page. */
    public record Listed(
            long count, List<EventRow> events, @Nullable String next) {}

    /** What templates get. */
    public record Model(
            Listed list,
            List<EventQuestion.Chip> chips,
            List<Facet> facets,
            Map<String, List<String>> conditions,
            String order,
            List<String> orders,
            CountChart.@Nullable Drawing chart,
            @Nullable String next) {}

    @Override
    public String path() {
        return "/events";
    }

    @Override
    public String about() {
        return "Events that meet all conditions, a page of them; next is the address of the one after it.";
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(EventQuestion.PARAMETERS);
        all.add(new Parameter("sort", String.join(", ", ORDERS)));
        all.add(new Parameter("size", "events a page, at most " + MOST_SIZE));
        all.add(new Parameter("after", "where the page before ended"));
        return all;
    }

    @Override
    public Class<?> answers() {
        return Listed.class;
    }

    @Override
    public Answer answer(Asked asked) {
        EventQuestion question = new EventQuestion(asked);
        EventFilter filter = question.filter();
        String order = asked.oneOf("sort", ORDERS);
        Events.PageOf page = parts.get(new Events.Part(
                filter,
                Events.Order.valueOf(order.toUpperCase(Locale.ROOT)),
                asked.text("after").map(EventsPage::cursor).orElse(null),
                asked.number("size", SIZE, 1, MOST_SIZE)));
        Events.Cursor next = page.next();
        Map<String, List<String>> query =
                next == null ? Map.of() : asked.with(Map.of("after", List.of(next.value() + "_" + next.event())));
        Timeline timeline = Timeline.of(filter, size.get(""));
        Events.Summary summary = timeline == null
                ? new Events.Summary(0, Map.of(), List.of())
                : summaries.get(timeline.question(filter, timeline.grain()));
        Listed listed =
                new Listed(summary.count(), page.events(), next == null ? null : Links.query("/events.json", query));
        Model model = new Model(
                listed,
                question.chips("/events"),
                facets(asked, summary),
                question.conditions(),
                order,
                ORDERS,
                timeline == null || listed.count() == 0
                        ? null
                        : timeline.draw(summary.timeline(), question.conditions(), asked.local()),
                next == null ? null : Links.query("/events", query));
        return new Answer("Events", "events.jte", model, listed, EventTable.of(page.events()));
    }

    private List<Facet> facets(Asked asked, Events.Summary summary) {
        List<Facet> facets = new ArrayList<>();
        facets.add(facet(asked, summary, "Type", "type", Words::label));
        facets.add(facet(asked, summary, "Status", "status", Words::label));
        facets.add(facet(asked, summary, "By", "who", Countries::name));
        facets.add(facet(asked, summary, "To", "whom", Countries::name));
        facets.add(facet(asked, summary, "In", "place", Countries::name));
        return facets;
    }

    private Facet facet(Asked asked, Events.Summary summary, String title, String name, UnaryOperator<String> label) {
        String chosen = asked.text(name).orElse("");
        List<Value> values = new ArrayList<>();
        for (Events.Count count : summary.facets().getOrDefault(name, List.of()).stream()
                .limit(VALUES)
                .toList()) {
            boolean isChosen = chosen.equalsIgnoreCase(count.value());
            Map<String, List<String>> change = new LinkedHashMap<>();
            change.put(name, isChosen ? List.of() : List.of(count.value()));
            change.put("after", List.of());
            values.add(new Value(
                    label.apply(count.value()), count.events(), Links.query("/events", asked.with(change)), isChosen));
        }
        return new Facet(title, values);
    }

    private static Events.Cursor cursor(String after) {
        String[] parts = after.split("_", 2);
        try {
            return new Events.Cursor(Double.parseDouble(parts[0]), Long.parseLong(parts[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw Refusal.wrong("'after' must be what a page gave as its next, and is '" + after + "'");
        }
    }
}
