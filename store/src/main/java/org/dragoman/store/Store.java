package org.dragoman.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;

/**
 * One corpus in one DuckDB file. Opened for writing it is one program's alone; opened read-only, any number of programs may
 * read it at once.
 */
public final class Store implements AutoCloseable {
    /** The number of the schema; it changes when a table or column is renamed or dropped. */
    public static final int SCHEMA = 4;

    private static final String NOTHING_FROM_OUTSIDE = "false";
    private static final long PAUSE_MILLIS = 1000;
    private static final String MEMORY = "2GB";
    /** The log may grow so far before it goes into the file: less often makes larger, better packed pieces. */
    private static final String LOG = "256MB";

    private final Path file;
    private final DuckDBConnection connection;
    private final TextIndex texts;
    private final AtomicLong counts = new AtomicLong();

    private Store(Path file, DuckDBConnection connection) {
        this.file = file;
        this.connection = connection;
        this.texts = new TextIndex(connection);
    }

    /**
     * Opens a store for reading and writing and makes it where there is none.
     *
     * @throws StoreException if it is in use, damaged, of another schema, or no store
     */
    public static Store open(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new StoreException(file, "no such folder: " + folder);
        }
        return open(file, false);
    }

    /**
     * Opens a store for reading and writing as soon as no other program has it.
     *
     * @param waiting is run once, with why, before it waits
     * @throws StoreException if it cannot be opened for another reason
     * @throws InterruptedException if somebody ends the waiting
     */
    public static Store openWhenFree(Path file, Consumer<String> waiting) throws InterruptedException {
        boolean hasTold = false;
        while (true) {
            try {
                return open(file);
            } catch (StoreException e) {
                if (!e.isInUse()) {
                    throw e;
                }
                if (!hasTold) {
                    waiting.accept(String.valueOf(e.getMessage()));
                    hasTold = true;
                }
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    /**
     * Opens a store that is there for reading: one file, or a folder of its tables as Parquet.
     *
     * @throws StoreException if it is missing, being written, damaged, of another schema, or no store
     */
    public static Store readOnly(Path file) {
        if (ParquetTables.isIn(file)) {
            return inPlace(file);
        }
        if (Files.isDirectory(file)) {
            throw new StoreException(file, "a folder without the tables of a store");
        }
        if (!Files.isRegularFile(file)) {
            throw new StoreException(file, "no such file; 'dragoman ingest' makes one");
        }
        return open(file, true);
    }

    private static Store inPlace(Path folder) {
        Store store = null;
        try {
            Connection opened = new DuckDBDriver().connect("jdbc:duckdb:", settings(false));
            store = new Store(folder, opened.unwrap(DuckDBConnection.class));
            store.prepare();
            ParquetTables.view(opened, folder);
            store.checkSchema();
            return store;
        } catch (SQLException e) {
            closeQuietly(store, e);
            throw new StoreException(folder, e);
        } catch (StoreException e) {
            closeQuietly(store, e);
            throw e;
        }
    }

    private static Properties settings(boolean readOnly) {
        Properties settings = new Properties();
        settings.setProperty("duckdb.read_only", Boolean.toString(readOnly));
        settings.setProperty("autoinstall_known_extensions", NOTHING_FROM_OUTSIDE);
        settings.setProperty("autoload_known_extensions", NOTHING_FROM_OUTSIDE);
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("checkpoint_threshold", LOG);
        return settings;
    }

    private static Store open(Path file, boolean readOnly) {
        if (Files.isDirectory(file)) {
            throw new StoreException(file, "a folder, where a file is needed");
        }
        Properties settings = settings(readOnly);
        Store store = null;
        try {
            Connection opened = new DuckDBDriver().connect("jdbc:duckdb:" + file.toAbsolutePath(), settings);
            store = new Store(file, opened.unwrap(DuckDBConnection.class));
            if (readOnly || !store.isEmpty()) {
                store.checkSchema();
            }
            if (!readOnly) {
                store.prepare();
            }
            return store;
        } catch (SQLException e) {
            closeQuietly(store, e);
            throw new StoreException(file, e);
        } catch (StoreException e) {
            closeQuietly(store, e);
            throw e;
        }
    }

    /** The file that holds it. */
    public Path file() {
        return file;
    }

    /**
     * A connection of the caller's own, to be closed by it. Connections of one store see one another's committed rows, and
     * each may be used by one thread at a time.
     */
    public Connection connect() {
        try {
            return connection.duplicate();
        } catch (SQLException e) {
            throw new StoreException(file, e);
        }
    }

    /** Something to write records with; one at a time. */
    public StoreWriter writer() {
        return new StoreWriter(file, (DuckDBConnection) connect(), texts);
    }

    /** How much it holds. */
    public record Size(long articles, long reports, long events) {}

    /** How much it holds now. */
    public Size size() {
        try (Statement sql = connection.createStatement();
                ResultSet row =
                        sql.executeQuery("SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM reports),"
                                + " (SELECT count(*) FROM events)")) {
            row.next();
            return new Size(row.getLong(1), row.getLong(2), row.getLong(3));
        } catch (SQLException e) {
            throw new StoreException(file, e);
        }
    }

    /** Reports that are in no event yet, because a run was stopped before it counted them. */
    public long uncounted() {
        try {
            return number("SELECT (SELECT count(*) FROM reports) - (SELECT count(*) FROM positions)");
        } catch (SQLException e) {
            throw new StoreException(file, e);
        }
    }

    /**
     * Articles that runs have coded by other rules than these; what is stored is not coded anew.
     *
     * @param rules their version, as a run has it
     */
    public long codedByOtherRules(String rules) {
        try (PreparedStatement sql = connection.prepareStatement(
                "SELECT count(*) FROM articles JOIN runs USING (run) WHERE coding = 'coded' AND rules <> ?")) {
            sql.setString(1, rules);
            try (ResultSet row = sql.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new StoreException(file, e);
        }
    }

    /** Makes the tables anew that are counted from the others: copies, events, positions, stories. One at a time. */
    public synchronized void count() {
        try (DuckDBConnection own = connection.duplicate()) {
            // What the log goes into the file for leaves room free there, which the counting then fills.
            texts.intoTheFile();
            new Counting(file, own).run();
            texts.make();
            counts.incrementAndGet();
        } catch (SQLException e) {
            throw new StoreException(file, e);
        }
    }

    /** How often it has been counted since it was opened; nobody else can count it meanwhile. */
    public long counts() {
        return counts.get();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException(file, e);
        }
    }

    /** Whether nothing has been made in it: what holds other tables is somebody's, and nothing of ours is put beside them. */
    private boolean isEmpty() throws SQLException {
        return number("SELECT count(*) FROM duckdb_columns() WHERE NOT internal") == 0;
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Makes the tables that are missing; all of them or none. */
    private void prepare() throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("BEGIN");
            sql.execute(Counting.resource("schema.sql"));
            sql.execute("INSERT INTO about SELECT 'schema', '" + SCHEMA
                    + "' WHERE NOT EXISTS (FROM about WHERE name = 'schema')");
            sql.execute("COMMIT");
        }
    }

    private void checkSchema() throws SQLException {
        if (number(
                        "SELECT count(*) FROM duckdb_columns() WHERE table_name = 'about' AND column_name IN ('name', 'value')")
                < 2) {
            throw new StoreException(file, "not a store: a DuckDB file without its tables");
        }
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT max(value) FROM about WHERE name = 'schema'")) {
            String found = row.next() ? row.getString(1) : null;
            if (!Integer.toString(SCHEMA).equals(found)) {
                throw new StoreException(
                        file, "a store of schema " + found + "; this version of Dragoman reads schema " + SCHEMA);
            }
        }
    }

    private static void closeQuietly(@Nullable Store store, Exception because) {
        if (store != null) {
            try {
                store.close();
            } catch (StoreException e) {
                because.addSuppressed(e);
            }
        }
    }
}
