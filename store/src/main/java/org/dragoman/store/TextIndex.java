package org.dragoman.store;

import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;

/**
 * The index by which texts are found one by one; without it the database unpacks two thousand to give one. It is there only
 * while nobody writes articles: one that was written through and then killed finds fewer rows than there are when it is
 * opened again, and articles would be stored twice.
 */
final class TextIndex {
    private static final String DROP = "DROP INDEX IF EXISTS articles_by_key";
    private static final String MAKE = "CREATE INDEX IF NOT EXISTS articles_by_key ON articles (article)";
    private static final String INTO_THE_FILE = "CHECKPOINT";

    private final DuckDBConnection connection;
    private int writers;

    TextIndex(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Somebody is about to write articles. */
    synchronized void leave() throws SQLException {
        writers++;
        execute(DROP);
    }

    /** One who wrote has ended. */
    synchronized void done() {
        writers--;
    }

    /** Makes it, unless somebody is writing, who will count afterwards. */
    synchronized void make() throws SQLException {
        if (writers == 0) {
            execute(MAKE);
            intoTheFile();
        }
    }

    /** Writes the log into the file. */
    void intoTheFile() {
        try {
            execute(INTO_THE_FILE);
        } catch (SQLException e) {
            // Somebody corrects an event at this moment: it goes into the file with the next checkpoint.
        }
    }

    private void execute(String sql) throws SQLException {
        try (DuckDBConnection own = connection.duplicate();
                Statement statement = own.createStatement()) {
            statement.execute(sql);
        }
    }
}
