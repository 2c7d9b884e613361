package org.dragoman.store.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.place.Place;
import org.dragoman.record.CodedArticle;
import org.dragoman.speech.Statement;
import org.dragoman.store.export.Told.Counted;
import org.dragoman.text.CodePoints;
import org.dragoman.text.Span;
import org.dragoman.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of {@code RecordRows} together again: one cursor a table, all in the order of the chosen articles. What is no
 * part of the record format (numbers of sentences and tokens) is not there.
 */
final class RecordReader implements AutoCloseable {
    private static final String NUMERICALLY = "length(%s), %1$s";

    private final List<Cursor> open = new ArrayList<>();
    private final Connection connection;
    private final long from;
    private final long to;

    /** @param from number of the last chosen article before these */
    RecordReader(Connection connection, long from, long to) {
        this.connection = connection;
        this.from = from;
        this.to = to;
    }

    void forEach(Consumer<Told> each) throws SQLException {
        Cursor articles = table("articles", "n");
        Cursor actors = table("actors", byId("actor"));
        Cursor mentions = table("mentions", byId("actor") + ", span_start");
        Cursor times = table("times", byId("time"));
        Cursor places = table("places", byId("place"));
        Cursor statements = table("statements", byId("statement"));
        Cursor contents = table("contents", byId("statement") + ", number");
        Cursor items = table("items", byId("report") + ", number");
        Cursor evidence = table("evidence", byId("report") + ", number");
        Cursor attributions = table("attributions", byId("report") + ", depth");
        Cursor reports = reports();
        for (long n = from + 1; articles.isAt(n); n++, articles.next()) {
            Article article = article(articles);
            CodePoints codePoints = new CodePoints(article.text());
            Map<String, List<Mention>> named = mentions(mentions, n, codePoints);
            Map<String, List<Span>> said = contents(contents, n, codePoints);
            Map<String, List<Event.Item>> given = items(items, n, codePoints);
            Map<String, List<Event.Evidence>> shown = evidence(evidence, n, codePoints);
            Map<String, List<Event.Attribution>> vouched = attributions(attributions, n);
            List<Event> events = new ArrayList<>();
            List<Event> selected = new ArrayList<>();
            Map<String, Counted> counted = new HashMap<>();
            for (; reports.isAt(n); reports.next()) {
                Event event = event(reports, given, shown, vouched, codePoints);
                events.add(event);
                if (reports.flag("selected")) {
                    selected.add(event);
                    count(reports, event, counted);
                }
            }
            CodedArticle coded = new CodedArticle(
                    article,
                    actors(actors, n, named),
                    times(times, n, codePoints),
                    places(places, n, codePoints),
                    statements(statements, n, said, codePoints),
                    events);
            each.accept(new Told(coded, selected, counted));
        }
    }

    @Override
    public void close() throws SQLException {
        for (Cursor cursor : open) {
            cursor.close();
        }
    }

    private static String byId(String column) {
        return String.format(NUMERICALLY, "t." + column);
    }

    private Cursor table(String name, String order) throws SQLException {
        return cursor("SELECT n, t.* FROM " + name
                + " t JOIN chosen USING (article) WHERE n > ? AND n <= ? ORDER BY n, " + order);
    }

    private Cursor reports() throws SQLException {
        return cursor("SELECT n, t.*, s.report IS NOT NULL AS selected, s.first, s.opening, e.event, e.reports AS told,"
                + " e.articles, e.publishers, e.date_from AS event_from, e.date_to AS event_to"
                + " FROM reports t JOIN chosen USING (article)"
                + " LEFT JOIN selected s ON s.article = t.article AND s.report = t.report"
                + " LEFT JOIN events e ON e.event = s.event"
                + " WHERE n > ? AND n <= ? ORDER BY n, " + byId("report"));
    }

    private Cursor cursor(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setLong(1, from);
        statement.setLong(2, to);
        Cursor cursor = new Cursor(statement.executeQuery());
        open.add(cursor);
        return cursor;
    }

    private static Article article(Cursor row) throws SQLException {
        return new Article(
                row.text("id"),
                row.text("hash"),
                row.text("source"),
                row.maybe("url"),
                row.maybe("publisher"),
                row.maybe("title"),
                row.texts("authors"),
                row.maybe("published"),
                row.maybe("updated"),
                row.text("language"),
                row.text("text"),
                List.of());
    }

    private static List<Actor> actors(Cursor row, long n, Map<String, List<Mention>> named) throws SQLException {
        List<Actor> actors = new ArrayList<>();
        for (; row.isAt(n); row.next()) {
            actors.add(new Actor(
                    row.text("actor"),
                    row.text("name"),
                    row.wordThere("kind", Actor.Kind.class),
                    row.texts("countries"),
                    row.texts("sectors"),
                    row.maybe("role"),
                    row.maybe("member_of"),
                    row.maybe("known_as"),
                    named.getOrDefault(row.text("actor"), List.of())));
        }
        return actors;
    }

    private static Map<String, List<Mention>> mentions(Cursor row, long n, CodePoints codePoints) throws SQLException {
        Map<String, List<Mention>> mentions = new HashMap<>();
        for (; row.isAt(n); row.next()) {
            Mention mention =
                    new Mention(0, 0, 0, 0, row.span("span", codePoints), row.wordThere("form", Mention.Form.class));
            mentions.computeIfAbsent(row.text("actor"), id -> new ArrayList<>()).add(mention);
        }
        return mentions;
    }

    private static List<TimeExpression> times(Cursor row, long n, CodePoints codePoints) throws SQLException {
        List<TimeExpression> times = new ArrayList<>();
        for (; row.isAt(n); row.next()) {
            times.add(new TimeExpression(
                    row.text("time"),
                    0,
                    0,
                    0,
                    row.span("span", codePoints),
                    row.wordThere("type", TimeExpression.Type.class),
                    row.text("value"),
                    row.maybe("date_from"),
                    row.maybe("date_to")));
        }
        return times;
    }

    private static List<Place> places(Cursor row, long n, CodePoints codePoints) throws SQLException {
        List<Place> places = new ArrayList<>();
        for (; row.isAt(n); row.next()) {
            places.add(new Place(
                    row.text("place"),
                    0,
                    0,
                    row.span("span", codePoints),
                    row.text("name"),
                    row.maybe("country"),
                    row.real("lat"),
                    row.real("lon"),
                    row.key("geonames"),
                    row.maybe("feature"),
                    row.word("precision", Place.Precision.class)));
        }
        return places;
    }

    private static Map<String, List<Span>> contents(Cursor row, long n, CodePoints codePoints) throws SQLException {
        Map<String, List<Span>> contents = new HashMap<>();
        for (; row.isAt(n); row.next()) {
            contents.computeIfAbsent(row.text("statement"), id -> new ArrayList<>())
                    .add(row.span("span", codePoints));
        }
        return contents;
    }

    private static List<Statement> statements(Cursor row, long n, Map<String, List<Span>> said, CodePoints codePoints)
            throws SQLException {
        List<Statement> statements = new ArrayList<>();
        for (; row.isAt(n); row.next()) {
            Span cue = row.maybeSpan("cue", codePoints);
            statements.add(new Statement(
                    row.text("statement"),
                    row.maybe("speaker"),
                    row.maybeSpan("source", codePoints),
                    row.texts("addressees"),
                    row.texts("via"),
                    row.flag("direct"),
                    row.wordThere("stance", Statement.Stance.class),
                    cue == null ? null : new Statement.Cue(cue, row.text("cue_lemma"), 0, 0),
                    said.getOrDefault(row.text("statement"), List.of()),
                    row.maybe("date_from"),
                    row.maybe("date_to"),
                    row.maybe("within")));
        }
        return statements;
    }

    private static Map<String, List<Event.Item>> items(Cursor row, long n, CodePoints codePoints) throws SQLException {
        Map<String, List<Event.Item>> items = new HashMap<>();
        for (; row.isAt(n); row.next()) {
            items.computeIfAbsent(row.text("report"), id -> new ArrayList<>())
                    .add(new Event.Item(row.text("text"), row.span("span", codePoints)));
        }
        return items;
    }

    private static Map<String, List<Event.Evidence>> evidence(Cursor row, long n, CodePoints codePoints)
            throws SQLException {
        Map<String, List<Event.Evidence>> evidence = new HashMap<>();
        for (; row.isAt(n); row.next()) {
            evidence.computeIfAbsent(row.text("report"), id -> new ArrayList<>())
                    .add(new Event.Evidence(row.text("context"), row.span("span", codePoints)));
        }
        return evidence;
    }

    private static Map<String, List<Event.Attribution>> attributions(Cursor row, long n) throws SQLException {
        Map<String, List<Event.Attribution>> attributions = new HashMap<>();
        for (; row.isAt(n); row.next()) {
            attributions
                    .computeIfAbsent(row.text("report"), id -> new ArrayList<>())
                    .add(new Event.Attribution(
                            row.maybe("actor"),
                            row.wordThere("stance", Statement.Stance.class),
                            row.maybe("statement")));
        }
        return attributions;
    }

    private static Event event(
            Cursor row,
            Map<String, List<Event.Item>> given,
            Map<String, List<Event.Evidence>> shown,
            Map<String, List<Event.Attribution>> vouched,
            CodePoints codePoints)
            throws SQLException {
        String id = row.text("report");
        return new Event(
                id,
                row.text("type"),
                row.texts("modes"),
                row.texts("contexts"),
                row.text("quad"),
                number(row.real("score")),
                row.texts("actors"),
                row.texts("recipients"),
                row.wordThere("status", Event.Status.class),
                when(row, codePoints),
                row.maybe("place"),
                given.getOrDefault(id, List.of()),
                row.span("trigger", codePoints),
                row.span("sentence", codePoints),
                vouched.getOrDefault(id, List.of()),
                row.text("rule"),
                row.maybe("same_as"),
                number(row.real("confidence")),
                shown.getOrDefault(id, List.of()));
    }

    private static Event.@Nullable When when(Cursor row, CodePoints codePoints) throws SQLException {
        String first = row.maybe("date_from");
        String last = row.maybe("date_to");
        Span words = row.maybeSpan("date", codePoints);
        return first == null && last == null && words == null ? null : new Event.When(first, last, words);
    }

    private static void count(Cursor row, Event event, Map<String, Counted> counted) throws SQLException {
        Long id = row.key("event");
        if (id != null) {
            counted.put(
                    event.id(),
                    new Counted(
                            id,
                            row.flag("first"),
                            row.flag("opening"),
                            row.number("told"),
                            row.number("articles"),
                            row.number("publishers"),
                            row.day("event_from"),
                            row.day("event_to")));
        }
    }

    private static double number(@Nullable Double value) {
        return value == null ? 0 : value;
    }
}
