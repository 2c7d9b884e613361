package org.dragoman.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.dragoman.record.CodedArticle;
import org.dragoman.store.Store;
import org.dragoman.store.StoreWriter;

/**
 * How the store bears weight: {@code StoreScale FILE EVENTS}. Writes made records, then says how fast (all of them, and the
 * second half, when the machine has compiled what it runs), how large the file is, how long the counting of events takes, and
 * how long questions take (median of nine, after two to warm up).
 */
public final class StoreScale {
    /** A commit costs as much as a thousand articles, whatever it holds. */
    private static final int BATCH = 10_000;

    private static final int WARM = 2;
    private static final int TIMES = 9;
    private static final String DYAD = "SELECT date_trunc('month', date_from) AS month, count(*), avg(score) FROM dyads"
            + " WHERE actor_country = 'BEL' AND recipient_country = 'AFG' AND status = 'actual' GROUP BY month ORDER BY month";
    private static final String REPORTS =
            "SELECT date_trunc('month', date_from) AS month, count(*), avg(score) FROM reports"
                    + " WHERE list_contains(actor_countries, 'BEL') AND list_contains(recipient_countries, 'AFG')"
                    + " AND status = 'actual' GROUP BY month ORDER BY month";

    private StoreScale() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        Path file = Path.of(arguments[0]);
        long articles = Long.parseLong(arguments[1]) / MadeRecords.EVENTS;
        Files.deleteIfExists(file);
        long start = cpu();
        long making = 0;
        long half = start;
        long rest = 0;
        try (Store store = Store.open(file)) {
            try (StoreWriter writer = store.writer()) {
                for (long i = 0; i < articles; i += BATCH) {
                    // The processor's clock costs as much as storing some events: it is read twice a batch.
                    long before = cpu();
                    List<CodedArticle> records = LongStream.range(i, Math.min(i + BATCH, articles))
                            .mapToObj(MadeRecords::record)
                            .toList();
                    making += cpu() - before;
                    for (CodedArticle record : records) {
                        writer.add(record, 1);
                        writer.addSource(record.article(), "", 1);
                    }
                    writer.commit();
                    if (i < articles / 2) {
                        half = cpu() - making;
                        rest = articles - i - BATCH;
                    }
                }
            }
            double writing = (cpu() - start - making) / 1e9;
            say(
                    "%,d events of %,d articles written in %.1f s of one processor: %,.0f a second",
                    articles * 5, articles, writing, articles * 5 / writing);
            say("the last %,d articles: %,.0f a second", rest, rest * 5e9 / (cpu() - half - making));
            long counting = cpu();
            store.count();
            say(
                    "counted in %.1f s of one processor: %,d events",
                    (cpu() - counting) / 1e9, store.size().events());
        }
        say("file %,d bytes", Files.size(file));
        try (Store store = Store.readOnly(file);
                Connection connection = store.connect();
                Statement sql = connection.createStatement()) {
            say("dyad by month, events: %d ms; reports: %d ms", millis(sql, DYAD), millis(sql, REPORTS));
        }
    }

    private static long millis(Statement sql, String question) throws SQLException {
        long[] times = new long[TIMES];
        for (int i = -WARM; i < TIMES; i++) {
            long start = System.nanoTime();
            try (ResultSet rows = sql.executeQuery(question)) {
                while (rows.next()) {
                    rows.getLong(2);
                }
            }
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1_000_000;
            }
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }

    /** Processor time of this Java machine, database included: others on the same machine do not count. */
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
