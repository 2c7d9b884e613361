package org.dragoman.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a store holds, for comparing. */
public final class Tables {
    private Tables() {}

    /** Each row's columns, joined with spaces. */
    public static List<String> rows(Store store, String sql) throws SQLException {
        return StoreTest.rows(store, sql);
    }

    /** Every row of every table in order, without which run wrote it. */
    public static List<String> all(Store store) throws SQLException {
        List<String> all = new ArrayList<>();
        for (String table : rows(
                store,
                "SELECT table_name FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND table_name <> 'runs'"
                        + " ORDER BY table_name")) {
            rows(store, "SELECT COLUMNS(c -> c <> 'run') FROM " + table + " ORDER BY ALL")
                    .forEach(row -> all.add(table + ": " + row));
        }
        return all;
    }

    /** The rows that one store has and the other has not, each with who has it. */
    public static List<String> differences(Store one, Store other) throws SQLException {
        List<String> differences = new ArrayList<>();
        Map<String, Integer> times = new TreeMap<>();
        all(one).forEach(row -> times.merge(row, 1, Integer::sum));
        all(other).forEach(row -> times.merge(row, -1, Integer::sum));
        times.forEach((row, more) -> {
            if (more != 0) {
                differences.add((more > 0 ? "only the first has " : "only the second has ") + row);
            }
        });
        return differences;
    }
}
