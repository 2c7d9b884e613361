package org.dragoman.store.desk;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.store.Store;
import org.dragoman.store.desk.EventFilter.Where;
import org.dragoman.store.desk.EventRow.Words;
import org.jspecify.annotations.Nullable;

/** Lists of events, page by page, and what can be counted of them. */
public final class Events {
    /** The orders in which events can be listed; ties are broken by the event's number, so that pages stay as they are. */
    public enum Order {
        NEWEST("coalesce(epoch(" + EventFilter.DAY + "), -1e18)", "DESC"),
        OLDEST("coalesce(epoch(" + EventFilter.DAY + "), 1e18)", "ASC"),
        REPORTED("CAST(articles AS DOUBLE)", "DESC"),
        CONFLICT("CAST(score AS DOUBLE)", "ASC"),
        COOPERATION("CAST(score AS DOUBLE)", "DESC");

        private final String by;
        private final String direction;

        Order(String by, String direction) {
            this.by = by;
            this.direction = direction;
        }
    }

    /** Where a page ended: the value that it is ordered by, and the event. */
    public record Cursor(double value, long event) {}

    /**
     * A page of a list.
     *
     * @param next where the next page begins; null on the last one
     */
    public record PageOf(List<EventRow> events, @Nullable Cursor next) {
        public PageOf {
            events = List.copyOf(events);
        }
    }

    /** A value and how many events have it. */
    public record Count(String value, long events) {}

    /** Events of one day, week or month. */
    public record Bucket(LocalDate from, long cooperation, long conflict, long neutral, double score) {}

    /** A place and the events there. */
    public record Spot(String place, @Nullable String country, double lat, double lon, long events, double score) {}

    /** How wide buckets are. */
    public enum Grain {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    private static final String TIMELINE = """
            WITH chosen AS MATERIALIZED (
                SELECT type, status, place_country, actor_countries, recipient_countries, score, %1$s AS day
                FROM events WHERE %2$s)
            SELECT 'count', NULL, CAST(NULL AS DATE), count(*), 0, 0, 0.0 FROM chosen
            UNION ALL SELECT 'time', NULL, CAST(date_trunc('%3$s', day) AS DATE) AS bucket, count(*),
                count(*) FILTER (score > 0), count(*) FILTER (score < 0), avg(score)
                FROM chosen WHERE day BETWEEN CAST(? AS DATE) AND CAST(? AS DATE) GROUP BY bucket
            """;
    private static final String FACETS = """
            UNION ALL SELECT 'type', type, NULL, count(*), 0, 0, 0.0 FROM chosen GROUP BY type
            UNION ALL SELECT 'status', status, NULL, count(*), 0, 0, 0.0 FROM chosen GROUP BY status
            UNION ALL SELECT 'place', place_country, NULL, count(*), 0, 0, 0.0 FROM chosen
                WHERE place_country IS NOT NULL GROUP BY place_country
            UNION ALL SELECT 'who', country, NULL, count(*), 0, 0, 0.0
                FROM (SELECT unnest(actor_countries) AS country FROM chosen) GROUP BY country
            UNION ALL SELECT 'whom', country, NULL, count(*), 0, 0, 0.0
                FROM (SELECT unnest(recipient_countries) AS country FROM chosen) GROUP BY country
            """;

    private final Select select;

    public Events(Store store) {
        select = new Select(store);
    }

    public Optional<EventRow> find(long event) {
        return select.first("SELECT " + EventRow.COLUMNS + " FROM events WHERE event = ?", List.of(event), EventRow::of)
                .map(row -> row.with(
                        words(List.of(row)).get(event), deniers(List.of(row)).getOrDefault(event, List.of())));
    }

    /**
     * A part of a list.
     *
     * @param after where the part before ended; null for the first one
     */
    public record Part(
            EventFilter filter, Order order, @Nullable Cursor after, int size) {}

    /** The newest events of several lists. */
    public List<PageOf> newest(List<EventFilter> filters, int size) {
        return pages(filters.stream()
                .map(filter -> new Part(filter, Order.NEWEST, null, size))
                .toList());
    }

    /** The first events of a list. */
    public PageOf page(EventFilter filter, Order order, int size) {
        return page(new Part(filter, order, null, size));
    }

    /** The events of a part, with words of one report each. */
    public PageOf page(Part part) {
        return pages(List.of(part)).get(0);
    }

    /** Several parts: rows and texts are dear to look up, so those of all parts are found together. */
    private List<PageOf> pages(List<Part> parts) {
        List<List<Pick>> picks = parts.stream().map(this::picks).toList();
        Map<Long, EventRow> rows =
                rows(picks.stream().flatMap(List::stream).map(Pick::number).collect(Collectors.toSet()));
        Map<Long, Words> words = words(List.copyOf(rows.values()));
        Map<Long, List<String>> deniers = deniers(List.copyOf(rows.values()));
        rows.replaceAll(
                (number, row) -> row.with(words.get(row.event()), deniers.getOrDefault(row.event(), List.of())));
        List<PageOf> pages = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<Pick> picked = picks.get(i);
            int size = Math.min(picked.size(), parts.get(i).size());
            Pick last = picked.size() > size ? picked.get(size - 1) : null;
            pages.add(new PageOf(
                    picked.subList(0, size).stream()
                            .map(pick -> Objects.requireNonNull(rows.get(pick.number())))
                            .toList(),
                    last == null ? null : new Cursor(last.sorted(), last.event())));
        }
        return pages;
    }

    /** An event of a part: its number, its key and the value that it is ordered by. */
    private record Pick(long number, long event, double sorted) {}

    /** The events of a part in their order, and one more if there are more. */
    private List<Pick> picks(Part part) {
        Order order = part.order();
        Cursor after = part.after();
        Where where = part.filter().where();
        if (after != null) {
            String beyond = order.direction.equals("DESC") ? "<" : ">";
            where = where.and(
                    "(" + order.by + " " + beyond + " ? OR (" + order.by + " = ? AND event > ?))",
                    after.value(),
                    after.value(),
                    after.event());
        }
        List<Object> values = new ArrayList<>(where.values());
        values.add(part.size() + 1);
        return select.all(
                "SELECT number, event, " + order.by + " AS sorted FROM events WHERE " + where.sql()
                        + " ORDER BY sorted " + order.direction + ", event LIMIT ?",
                values,
                row -> new Pick(row.number(1), row.number(2), row.real(3)));
    }

    /** The events of these numbers. */
    private Map<Long, EventRow> rows(Set<Long> numbers) {
        Map<Long, EventRow> rows = new HashMap<>();
        if (!numbers.isEmpty()) {
            String all = numbers.stream().map(String::valueOf).collect(Collectors.joining("), ("));
            select.all(
                            "WITH chosen(number) AS (VALUES (" + all + ")) SELECT " + EventRow.COLUMNS
                                    + ", number FROM " + Select.only("events", "number", "chosen"),
                            List.of(),
                            row -> Map.entry(row.number(25), EventRow.of(row)))
                    .forEach(entry -> rows.put(entry.getKey(), entry.getValue()));
        }
        return rows;
    }

    /**
     * Everything that can be counted of the events that meet a filter, at one look.
     *
     * @param grain how wide the buckets of the timeline are
     * @param from first day of the timeline
     * @param to last day of it
     */
    public record Question(EventFilter filter, Grain grain, LocalDate from, LocalDate to) {}

    /**
     * The answer.
     *
     * @param facets by their names ({@code type}, {@code status}, {@code place}, {@code who}, {@code whom}): how many events
     *     have each value, most first
     * @param timeline in order; spans without events are left out
     */
    public record Summary(long count, Map<String, List<Count>> facets, List<Bucket> timeline) {
        public Summary {
            facets = Map.copyOf(facets);
            timeline = List.copyOf(timeline);
        }
    }

    /** All of it. */
    public Summary summary(Question question) {
        return summary(question, TIMELINE + FACETS);
    }

    /** All but the facets, which cost most. */
    public Summary timeline(Question question) {
        return summary(question, TIMELINE);
    }

    private Summary summary(Question question, String sql) {
        Where where = question.filter().where();
        List<Object> values = new ArrayList<>(where.values());
        values.add(question.from().toString());
        values.add(question.to().toString());
        Map<String, List<Count>> facets = new HashMap<>();
        List<Bucket> timeline = new ArrayList<>();
        long[] count = new long[1];
        select.all(sql.formatted(EventFilter.DAY, where.sql(), question.grain().name()), values, row -> {
            switch (row.text(1)) {
                case "count" -> count[0] = row.number(4);
                case "time" ->
                    timeline.add(new Bucket(
                            day(row, 3),
                            row.number(5),
                            row.number(6),
                            row.number(4) - row.number(5) - row.number(6),
                            row.real(7)));
                default ->
                    facets.computeIfAbsent(row.text(1), facet -> new ArrayList<>())
                            .add(new Count(row.text(2), row.number(4)));
            }
            return row;
        });
        facets.values()
                .forEach(each -> each.sort(
                        Comparator.comparingLong(Count::events).reversed().thenComparing(Count::value)));
        timeline.sort(Comparator.comparing(Bucket::from));
        return new Summary(count[0], facets, timeline);
    }

    /** The places where most events happened. */
    public List<Spot> spots(EventFilter filter, int most) {
        Where where = filter.where();
        List<Object> values = new ArrayList<>(where.values());
        values.add(most);
        return select.all(
                "SELECT any_value(place), place_country, round(lat, 1) AS y, round(lon, 1) AS x, count(*) AS n, avg(score) "
                        + "FROM events WHERE lat IS NOT NULL AND lon IS NOT NULL AND " + where.sql()
                        + " GROUP BY place_country, y, x ORDER BY n DESC, x, y LIMIT ?",
                values,
                row -> new Spot(row.text(1), row.textOrNull(2), row.real(3), row.real(4), row.number(5), row.real(6)));
    }

    /** To each disputed event those who deny or doubt it, in the order of their names. */
    private Map<Long, List<String>> deniers(List<EventRow> events) {
        String ids = events.stream()
                .filter(EventRow::disputed)
                .map(event -> Long.toString(event.event()))
                .collect(Collectors.joining(","));
        Map<Long, List<String>> deniers = new HashMap<>();
        if (!ids.isEmpty()) {
            select.all(
                            "SELECT DISTINCT event, holder_name FROM positions WHERE event IN (" + ids
                                    + ") AND stance IN ('denies', 'doubts') AND holder_name IS NOT NULL"
                                    + " ORDER BY event, holder_name",
                            List.of(),
                            row -> Map.entry(row.number(1), row.text(2)))
                    .forEach(entry -> deniers.computeIfAbsent(entry.getKey(), event -> new ArrayList<>())
                            .add(entry.getValue()));
        }
        return deniers;
    }

    /** To each event the words of its most certain report. */
    private Map<Long, Words> words(List<EventRow> events) {
        if (events.isEmpty()) {
            return Map.of();
        }
        String ids = events.stream().map(e -> Long.toString(e.event())).collect(Collectors.joining(","));
        Map<Long, Tellings.Place> places = new HashMap<>();
        select.all(
                        "WITH found AS MATERIALIZED (SELECT event, article, report FROM event_reports WHERE event IN ("
                                + ids + ")) SELECT event, " + Tellings.PLACE + " FROM found JOIN "
                                + Select.only("reports", "article", "found") + " USING (article, report) "
                                + "QUALIFY row_number() OVER (PARTITION BY event ORDER BY confidence DESC, article, report) = 1",
                        List.of(),
                        row -> Map.entry(row.number(1), Tellings.Place.of(row, 2)))
                .forEach(entry -> places.put(entry.getKey(), entry.getValue()));
        Tellings tellings = new Tellings(select, places.values());
        Map<Long, Words> words = new HashMap<>();
        places.forEach((event, place) -> words.put(event, tellings.words(place)));
        return words;
    }

    private static LocalDate day(Select.Row row, int column) throws SQLException {
        LocalDate day = row.day(column);
        if (day == null) {
            throw new IllegalStateException("a bucket without a day");
        }
        return day;
    }
}
