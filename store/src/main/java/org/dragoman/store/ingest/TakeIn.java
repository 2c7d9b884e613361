package org.dragoman.store.ingest;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.store.ParquetTables;
import org.dragoman.store.Store;
import org.dragoman.store.StoreException;

/**
 * Takes what another run has coded, as a folder of Parquet, into a store: all of it or nothing. A text that is stored already
 * stays, unless the folder knows an earlier day of publication; its sources are added either way. Taken in twice, it is there
 * once.
 */
public final class TakeIn {
    private static final List<String> TABLES = ParquetTables.READ.stream()
            .filter(table -> !table.equals("sources") && !table.equals("problems"))
            .toList();

    private TakeIn() {}

    /**
     * The run's rows in; how many articles are new.
     *
     * @throws StoreException if a file of the folder cannot be read
     */
    public static long from(Path folder, Store store, Clock clock) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        try (Connection connection = store.connect();
                Statement sql = connection.createStatement()) {
            sql.execute("BEGIN");
            sql.execute("CREATE TEMP TABLE taken AS SELECT a.article, b.article IS NULL AS new FROM "
                    + ParquetTables.files(folder, "articles") + " a LEFT JOIN articles b ON a.article = b.article"
                    + " WHERE b.article IS NULL OR a.published < b.published"
                    + " OR (a.published IS NOT NULL AND b.published IS NULL)");
            long run = number(sql, "SELECT coalesce(max(run), 0) + 1 FROM runs");
            sql.execute("INSERT INTO runs SELECT " + run + ", command, tool, rules, inputs, TIMESTAMP '" + now
                    + "', TIMESTAMP '" + now + "', read_hash FROM " + ParquetTables.files(folder, "runs"));
            for (String table : TABLES) {
                sql.execute("DELETE FROM " + table + " WHERE article IN (SELECT article FROM taken WHERE NOT new)");
                if (!ParquetTables.hasFiles(folder, table)) {
                    continue;
                }
                sql.execute("INSERT INTO " + table + " BY NAME SELECT " + row(sql, table, run) + " FROM "
                        + ParquetTables.files(folder, table) + " WHERE article IN (SELECT article FROM taken)");
            }
            add(sql, folder, "sources", "s.article = t.article AND s.source = t.source AND s.place = t.place", run);
            add(sql, folder, "problems", "s.source = t.source AND s.place = t.place AND s.kind = t.kind", run);
            long articles = number(sql, "SELECT count(*) FROM taken WHERE new");
            sql.execute("DROP TABLE taken");
            sql.execute("COMMIT");
            return articles;
        } catch (SQLException e) {
            throw new StoreException(folder, e);
        }
    }

    /** Rows that are not there yet. */
    private static void add(Statement sql, Path folder, String table, String same, long run) throws SQLException {
        if (!ParquetTables.hasFiles(folder, table)) {
            return;
        }
        sql.execute("INSERT INTO " + table + " BY NAME SELECT " + row(sql, table, run) + " FROM "
                + ParquetTables.files(folder, table) + " t WHERE NOT EXISTS (FROM " + table + " s WHERE " + same + ")");
    }

    /** The columns, with this run in the place of the other's; without those that the database works out. */
    private static String row(Statement sql, String table, long run) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet described = sql.executeQuery("SELECT column_name FROM duckdb_columns()"
                + " WHERE NOT internal AND column_default IS NULL AND table_name = '" + table + "'")) {
            while (described.next()) {
                String column = described.getString(1);
                columns.add(column.equals("run") ? run + " AS run" : column);
            }
        }
        return String.join(", ", columns);
    }

    private static long number(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
