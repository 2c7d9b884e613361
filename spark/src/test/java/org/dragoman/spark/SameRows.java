package org.dragoman.spark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.store.ParquetTables;
import org.dragoman.store.Store;

/** Compares what two stores hold, row by row, but for which run wrote it and for the place of an event among all others. */
final class SameRows {
    static final List<String> TABLES = Stream.of(ParquetTables.READ, ParquetTables.JOINED, ParquetTables.COUNTED)
            .flatMap(List::stream)
            .toList();

    private SameRows() {}

    /** Every row of a table, in order. */
    static List<String> of(Store store, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        String left = table.equals("events") || table.equals("dyads") ? "'run', 'number'" : "'run'";
        String from =
                table.equals("dyads") ? "(FROM dyads JOIN (SELECT number, event FROM events) USING (number))" : table;
        try (Connection connection = store.connect();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT CAST(t AS VARCHAR) FROM (SELECT COLUMNS(c -> c NOT IN (" + left
                        + "))" + " FROM " + from + ") t ORDER BY 1")) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }

    /** A line for each table that differs, none if all are the same. */
    static List<String> differences(Store one, Store other) throws SQLException {
        List<String> differences = new ArrayList<>();
        for (String table : TABLES) {
            List<String> expected = of(one, table);
            List<String> found = of(other, table);
            if (!expected.equals(found)) {
                List<String> first = new ArrayList<>(expected);
                first.removeAll(Set.copyOf(found));
                differences.add(table + ": " + expected.size() + " and " + found.size() + " rows, for instance "
                        + first.stream().limit(2).toList());
            }
        }
        return differences;
    }
}
