package org.dragoman.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.store.merge.Fingerprint;
import org.dragoman.store.merge.Groups;
import org.dragoman.store.merge.Merge;
import org.dragoman.store.merge.Report;
import org.dragoman.store.merge.Stories;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Counts events rather than articles: finds copies, reports of one event and articles of one story, and writes the tables
 * that are made from the others. All anew each time and in one transaction, so the answer never depends on the order in
 * which articles came, and whoever is killed in between leaves the old answer.
 */
final class Counting {
    private static final List<String> MADE = List.of(
            "duplicates",
            "stories",
            "story_articles",
            "events",
            "event_reports",
            "positions",
            "dyads",
            "parties",
            "actor_cards",
            "actor_roles",
            "sayings");
    private static final String TEXT_FIRST = "SELECT article, published FROM articles ORDER BY article";

    private final Path file;
    private final DuckDBConnection connection;

    Counting(Path file, DuckDBConnection connection) {
        this.file = file;
        this.connection = connection;
    }

    void run() {
        try {
            execute("BEGIN");
            for (String table : MADE) {
                execute("DELETE FROM " + table);
            }
            Map<Long, Long> firsts = copies();
            List<List<Report>> events = Merge.events(reports(firsts));
            List<List<Long>> stories = Stories.of(events);
            write(Stories.joined(events, stories), stories);
            execute(resource("positions.sql"));
            execute(resource("count.sql"));
            execute(resource("lookup.sql"));
            execute("COMMIT");
        } catch (SQLException e) {
            throw new StoreException(file, e);
        }
    }

    /** Writes which articles copy which, and gives for each copy the first of its like. */
    private Map<Long, Long> copies() throws SQLException {
        Map<Long, String> published = new HashMap<>();
        Groups<Long> groups = new Groups<>(Comparator.comparing((Long article) -> published.getOrDefault(article, "9"))
                .thenComparing(Comparator.naturalOrder()));
        Map<Long, short[]> prints = new HashMap<>();
        String pairs = resource("copies.sql")
                .replace("${ROWS}", Integer.toString(Fingerprint.ROWS))
                .replace("${BANDS}", Integer.toString(Fingerprint.BANDS));
        List<long[]> alike = new ArrayList<>();
        query(pairs, row -> {
            short[] one = shorts(row.getArray(3));
            short[] other = shorts(row.getArray(4));
            if (Fingerprint.similarity(one, other) >= Fingerprint.COPY) {
                alike.add(new long[] {row.getLong(1), row.getLong(2)});
                prints.put(row.getLong(1), one);
                prints.put(row.getLong(2), other);
            }
        });
        query(TEXT_FIRST, row -> {
            if (prints.containsKey(row.getLong(1)) && row.getString(2) != null) {
                published.put(row.getLong(1), row.getString(2));
            }
        });
        alike.forEach(pair -> groups.join(pair[0], pair[1]));
        Map<Long, Long> firsts = new HashMap<>();
        try (Rows rows = new Rows(connection, "duplicates")) {
            for (List<Long> group : groups.all()) {
                Long first = group.get(0);
                for (Long copy : group.subList(1, group.size())) {
                    firsts.put(copy, first);
                    short[] none = new short[0];
                    double similarity =
                            Fingerprint.similarity(prints.getOrDefault(copy, none), prints.getOrDefault(first, none));
                    rows.begin().key(copy).key(first).real(similarity).end();
                }
            }
        }
        return firsts;
    }

    private List<Report> reports(Map<Long, Long> firsts) throws SQLException {
        Map<String, Set<String>> items = new HashMap<>();
        query("SELECT article, report, text FROM items", row -> items.computeIfAbsent(
                        row.getLong(1) + row.getString(2), key -> new TreeSet<>())
                .addAll(Alike.words(row.getString(3))));
        List<Report> reports = new ArrayList<>();
        query(
                "SELECT r.article, report, type, status, sides, date_from, date_to, modes, same_as, p.name, p.precision"
                        + " FROM reports r LEFT JOIN places p ON p.article = r.article AND p.place = r.place",
                row -> {
                    long article = row.getLong(1);
                    Date from = row.getDate(6);
                    Date to = row.getDate(7);
                    String precision = row.getString(11);
                    reports.add(new Report(
                            article,
                            row.getString(2),
                            firsts.getOrDefault(article, article),
                            row.getString(3).intern(),
                            Report.Group.of(row.getString(4)),
                            row.getString(5).intern(),
                            from == null ? null : from.toLocalDate(),
                            to == null ? null : to.toLocalDate(),
                            Alike.place(row.getString(10), precision),
                            Set.of(strings(row.getArray(8))),
                            items.getOrDefault(article + row.getString(2), Set.of()),
                            row.getString(9)));
                });
        return reports;
    }

    private void write(List<List<Report>> events, List<List<Long>> stories) throws SQLException {
        try (Rows rows = new Rows(connection, "event_reports")) {
            for (List<Report> event : events) {
                long key = Alike.key(event.get(0));
                for (Report report : event) {
                    rows.begin()
                            .key(key)
                            .key(report.article())
                            .text(report.report())
                            .texts(Alike.of(report, event))
                            .end();
                }
            }
        }
        try (Rows rows = new Rows(connection, "story_articles")) {
            for (List<Long> story : stories) {
                for (Long article : story) {
                    rows.begin().key(story.get(0)).key(article).end();
                }
            }
        }
    }

    private static short[] shorts(Array array) throws SQLException {
        Object[] values = (Object[]) array.getArray();
        short[] shorts = new short[values.length];
        for (int i = 0; i < shorts.length; i++) {
            shorts[i] = (Short) values[i];
        }
        return shorts;
    }

    private static String[] strings(@Nullable Array array) throws SQLException {
        return array == null
                ? new String[0]
                : Arrays.stream((Object[]) array.getArray())
                        .map(String::valueOf)
                        .distinct()
                        .toArray(String[]::new);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void query(String sql, Row row) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                row.read(result);
            }
        }
    }

    static String resource(String name) {
        try (InputStream in = Counting.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Reads a row. */
    private interface Row {
        void read(ResultSet row) throws SQLException;
    }
}
