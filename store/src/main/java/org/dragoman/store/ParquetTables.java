package org.dragoman.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;

/**
 * The tables of a store as files of Parquet, {@code FOLDER/TABLE/…/*.parquet}: what a run on many machines writes, and what
 * is queried in place. Columns are those of the store.
 */
public final class ParquetTables {
    /** What is kept of an article or an input. */
    public static final List<String> READ = Stream.concat(
                    StoreWriter.OF_AN_ARTICLE.stream(), Stream.of("sources", "problems"))
            .toList();

    /** What is counted from the others, given which reports are of one event and which articles of one story. */
    public static final List<String> COUNTED = List.of("events", "positions", "stories", "dyads");

    /** What belongs together, which the others are counted by. */
    public static final List<String> JOINED = List.of("duplicates", "event_reports", "story_articles");

    /** In a store a view of positions: with them it is made by whoever counts. */
    private static final String EVENT_REPORTS = "event_reports";

    /** What the whole folder is. */
    public static final List<String> ABOUT = List.of("about", "runs");

    /** The name of the column, beside the store's own, that holds the month of publication. */
    public static final String MONTH = "month";

    private static final String UNDATED = "undated";
    private static final String SUFFIX = ".parquet";
    private static final Pattern PATTERN = Pattern.compile("[*?\\[]");

    private ParquetTables() {}

    /** Whether a folder holds tables. */
    public static boolean isIn(Path folder) {
        return Files.isDirectory(folder.resolve("articles")) && Files.isDirectory(folder.resolve("about"));
    }

    /** Writes {@code TABLE.parquet} for each of these, with the month of publication of each row. */
    public static void write(Store store, List<String> tables, Path folder) {
        run(store, sql -> {
            for (String table : tables) {
                sql.execute("COPY (" + withMonth(table) + ") TO " + quoted(folder.resolve(table + SUFFIX))
                        + " (FORMAT parquet, COMPRESSION zstd)");
            }
        });
    }

    /** Adds the rows of files of these tables; what a file leaves out of a row is null. */
    public static void load(Store store, List<String> tables, Path folder) {
        run(store, sql -> {
            for (String table : tables) {
                sql.execute("INSERT INTO " + table + " BY NAME SELECT COLUMNS(c -> c NOT IN ('"
                        + String.join("', '", workedOut(sql, table)) + "')) FROM " + files(folder, table));
            }
        });
    }

    /** The columns that the database works out: nobody writes them. */
    private static List<String> workedOut(Statement sql, String table) throws SQLException {
        return strings(
                sql,
                "SELECT column_name FROM duckdb_columns()"
                        + " WHERE NOT internal AND column_default IS NOT NULL AND table_name = '" + table + "'");
    }

    /**
     * Counts from what belongs together, of the stories whose key leaves this rest by that number.
     *
     * @param folder where the files of {@code event_reports} are
     */
    public static void count(Store store, Path folder, long rest, long number) {
        run(store, sql -> {
            sql.execute(Counting.BELONGING);
            if (hasFiles(folder, EVENT_REPORTS)) {
                sql.execute("INSERT INTO belonging BY NAME FROM " + files(folder, EVENT_REPORTS));
            }
            new Counting(store.file(), sql.getConnection().unwrap(DuckDBConnection.class)).fromGroups(rest, number);
            sql.execute("DELETE FROM stories WHERE story % " + number + " <> " + rest);
        });
    }

    /** Puts a view on the files in the place of each table that has any. */
    static void view(Connection connection, Path folder) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            for (List<String> tables : List.of(READ, JOINED, COUNTED, ABOUT)) {
                for (String table : tables) {
                    if (hasFiles(folder, table)) {
                        String columns = String.join(", ", columns(sql, table));
                        sql.execute((table.equals(EVENT_REPORTS) ? "DROP VIEW " : "DROP TABLE ") + table);
                        sql.execute("CREATE VIEW " + table + " AS SELECT " + columns + " FROM " + files(folder, table));
                    }
                }
            }
        }
    }

    /** Whether a table has any file; one without rows has none. */
    public static boolean hasFiles(Path folder, String table) {
        if (!Files.isDirectory(folder.resolve(table))) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder.resolve(table))) {
            return files.anyMatch(file -> file.toString().endsWith(SUFFIX));
        } catch (IOException e) {
            throw new StoreException(folder, "cannot be read: " + e.getMessage());
        }
    }

    /** The files of a table as something to select from; the folder's own name is no pattern, whatever signs are in it. */
    public static String files(Path folder, String table) {
        Path named = Path.of(PATTERN.matcher(folder.toString()).replaceAll("[$0]"));
        return "read_parquet(" + quoted(named.resolve(table).resolve("**").resolve("*" + SUFFIX))
                + ", hive_partitioning = false)";
    }

    private static String withMonth(String table) {
        return switch (table) {
            case "about", "runs", "problems" -> "SELECT *, '" + UNDATED + "' AS " + MONTH + " FROM " + table;
            case "events", "stories" -> "SELECT *, " + month("first_seen") + " FROM " + table;
            case "dyads" ->
                "SELECT d.*, " + month("e.first_seen") + " FROM dyads d JOIN events e USING (number)"
                        + " ORDER BY d.actor_country, d.recipient_country, d.date_from, number";
            default ->
                "SELECT t.*, " + month("a.published_on") + " FROM " + table
                        + " t JOIN articles a ON a.article = t.article";
        };
    }

    private static String month(String day) {
        return "coalesce(strftime(" + day + ", '%Y-%m'), '" + UNDATED + "') AS " + MONTH;
    }

    private static List<String> columns(Statement sql, String table) throws SQLException {
        return strings(
                sql,
                "SELECT column_name FROM information_schema.columns WHERE table_name = '" + table
                        + "' ORDER BY ordinal_position");
    }

    private static List<String> strings(Statement sql, String question) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (ResultSet row = sql.executeQuery(question)) {
            while (row.next()) {
                strings.add(row.getString(1));
            }
        }
        return strings;
    }

    private static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }

    private static void run(Store store, Work work) {
        try (Connection connection = store.connect();
                Statement sql = connection.createStatement()) {
            work.run(sql);
        } catch (SQLException e) {
            throw new StoreException(store.file(), e);
        }
    }

    /** Something that the database may refuse. */
    private interface Work {
        void run(Statement sql) throws SQLException;
    }
}
