package org.dragoman.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
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
            "positions",
            "dyads",
            "parties",
            "actor_cards",
            "actor_roles",
            "sayings");
    private static final String ALIKE =
            "SELECT p.article, p.other, a.minhash, b.minhash FROM (SELECT DISTINCT * FROM alike) p"
                    + " JOIN fingerprints a ON a.article = p.article JOIN fingerprints b ON b.article = p.other";
    private static final String PUBLISHED = "SELECT article, published FROM articles WHERE published IS NOT NULL"
            + " AND article IN (SELECT article FROM alike UNION SELECT other FROM alike)";
    /** What of so many is worked out at once stays well below the memory that the store may take. */
    private static final long REPORTS = 245_760;

    private static final long MENTIONS = 2_000_000;
    private static final String BETWEEN = "BETWEEN ${FROM} AND ${TO}";
    private static final String REPORT =
            "SELECT r.article, report, type, status, sides, date_from, date_to, modes, same_as, p.name, p.precision"
                    + " FROM reports r LEFT JOIN places p ON p.article = r.article AND p.place = r.place WHERE r.article ";

    /** Which report is of which event, before anybody's position is known. */
    static final String BELONGING =
            "CREATE OR REPLACE TEMP TABLE belonging (event BIGINT, article BIGINT, report VARCHAR, alike VARCHAR[])";

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
            execute(BELONGING);
            groups();
            fromGroups(0, 1);
            execute(resource("lookup.sql"));
            execute("CREATE OR REPLACE TEMP TABLE said AS FROM sayings LIMIT 0");
            inBands("sayings.sql");
            execute("INSERT INTO sayings FROM said ORDER BY speaker, published_on DESC NULLS LAST, article, statement");
            execute("DROP TABLE said");
            execute("COMMIT");
        } catch (SQLException e) {
            throw new StoreException(file, e);
        }
    }

    private void groups() throws SQLException {
        List<List<Report>> events = Merge.events(reports(copies()));
        List<List<Long>> stories = Stories.of(events);
        write(Stories.joined(events, stories), stories);
    }

    /**
     * Writes what is counted from which reports are one event and which articles one story.
     *
     * @param group one of so many groups, in which others count the rest: numbers of events are of one group alone
     */
    void fromGroups(long group, long groups) throws SQLException {
        inBands("positions.sql");
        execute("CREATE OR REPLACE TEMP TABLE days (event BIGINT, day DATE)");
        inBands("days.sql");
        execute("CREATE OR REPLACE TEMP TABLE numbers AS"
                + " SELECT event, row_number() OVER (ORDER BY day NULLS LAST, event) AS number FROM days");
        String events = resource("events.sql")
                .replace("${GROUPS}", Long.toString(groups))
                .replace("${GROUP}", Long.toString(group));
        long last = number("SELECT count(*) FROM numbers");
        for (long from = 1; from <= last; from += REPORTS) {
            execute(new Range(from, from + REPORTS - 1).of(events));
        }
        execute("DROP TABLE days; DROP TABLE numbers; DROP TABLE IF EXISTS band; DROP TABLE belonging");
        inBands("stories.sql");
        execute(resource("dyads.sql"));
    }

    /**
     * Executes for one range of keys after the other. What all keys want at once grows with the store; besides, the database
     * takes a table just written for an empty one and builds its joins on the wrong side.
     */
    private void inBands(String name) throws SQLException {
        String sql = resource(name);
        for (Range range : ranges()) {
            execute(range.of(sql));
        }
    }

    /** Ranges of keys, which are spread evenly. */
    private List<Range> ranges() throws SQLException {
        long bands = 1
                + number("SELECT (SELECT count(*) FROM reports) // " + REPORTS
                        + " + (SELECT count(*) FROM mentions) // " + MENTIONS);
        long width = Long.MAX_VALUE / bands;
        List<Range> ranges = new ArrayList<>();
        for (long band = 0; band < bands; band++) {
            ranges.add(new Range(band * width, band == bands - 1 ? Long.MAX_VALUE : (band + 1) * width - 1));
        }
        return ranges;
    }

    private record Range(long from, long to) {
        String of(String sql) {
            return sql.replace("${FROM}", Long.toString(from)).replace("${TO}", Long.toString(to));
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Writes which articles copy which, and gives for each copy the first of its like. */
    private Map<Long, Long> copies() throws SQLException {
        Map<Long, String> published = new HashMap<>();
        Groups<Long> groups = new Groups<>(Comparator.comparing((Long article) -> published.getOrDefault(article, "9"))
                .thenComparing(Comparator.naturalOrder()));
        Map<Long, short[]> prints = new HashMap<>();
        execute("CREATE OR REPLACE TEMP TABLE alike (article BIGINT, other BIGINT)");
        for (int band = 0; band < Fingerprint.BANDS; band++) {
            int first = Fingerprint.ROWS * band + 1;
            execute(resource("copies.sql")
                    .replace("${FIRST}", Integer.toString(first))
                    .replace("${LAST}", Integer.toString(first + Fingerprint.ROWS - 1)));
        }
        List<long[]> alike = new ArrayList<>();
        query(ALIKE, row -> {
            short[] one = shorts(row.getArray(3));
            short[] other = shorts(row.getArray(4));
            if (Fingerprint.similarity(one, other) >= Fingerprint.COPY) {
                alike.add(new long[] {row.getLong(1), row.getLong(2)});
                prints.put(row.getLong(1), one);
                prints.put(row.getLong(2), other);
            }
        });
        query(PUBLISHED, row -> published.put(row.getLong(1), row.getString(2)));
        execute("DROP TABLE alike");
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
        List<Report> reports = new ArrayList<>();
        Map<Object, Object> known = new HashMap<>();
        for (Range range : ranges()) {
            Map<String, Set<String>> items = new HashMap<>();
            query(
                    range.of("SELECT article, report, text FROM items WHERE article " + BETWEEN),
                    row -> items.computeIfAbsent(row.getLong(1) + row.getString(2), key -> new TreeSet<>())
                            .addAll(Alike.words(row.getString(3))));
            query(range.of(REPORT + BETWEEN), row -> {
                long article = row.getLong(1);
                Set<String> words = items.getOrDefault(article + row.getString(2), Set.of());
                reports.add(new Report(
                        article,
                        once(known, row.getString(2)),
                        firsts.getOrDefault(article, article),
                        once(known, row.getString(3)),
                        Report.Group.of(row.getString(4)),
                        once(known, row.getString(5)),
                        onceDay(known, row.getObject(6)),
                        onceDay(known, row.getObject(7)),
                        Alike.place(row.getString(10), row.getString(11)),
                        once(known, Set.of(strings(row.getArray(8)))),
                        once(known, Set.copyOf(words)),
                        row.getString(9)));
            });
        }
        return reports;
    }

    /** The equal one that is there already: millions of reports share few days, words and sides. */
    @SuppressWarnings("unchecked")
    private static <T> T once(Map<Object, Object> known, T value) {
        return (T) known.computeIfAbsent(value, v -> v);
    }

    private static @Nullable LocalDate onceDay(Map<Object, Object> known, @Nullable Object day) {
        return day == null ? null : (LocalDate) once(known, day);
    }

    private void write(List<List<Report>> events, List<List<Long>> stories) throws SQLException {
        try (Rows rows = Rows.temporary(connection, "belonging")) {
            for (List<Report> event : events) {
                long key = Alike.key(event.get(0));
                List<List<String>> alike = Alike.of(event);
                for (int i = 0; i < event.size(); i++) {
                    Report report = event.get(i);
                    rows.begin()
                            .key(key)
                            .key(report.article())
                            .text(report.report())
                            .texts(alike.get(i))
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

    /** The text of one of the store's files of SQL. */
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
