package org.dragoman.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

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
}
