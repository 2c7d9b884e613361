package org.dragoman.store.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.store.Store;
import org.dragoman.store.StoreException;
import org.dragoman.store.query.Answers;
import org.dragoman.store.query.Filter;
import org.dragoman.store.query.Query;
import org.dragoman.store.query.Subject;

/**
 * The tables of a store as files for Python, R and Spark: one a subject, with the columns that {@code query} answers with.
 * Parquet keeps lists; in CSV their values are divided by semicolons, and {@code datapackage.json} says what each column is.
 */
public final class Tables {
    /** What the files are. */
    public enum Kind {
        CSV("FORMAT csv, HEADER, DELIMITER ','"),
        PARQUET("FORMAT parquet, COMPRESSION zstd");

        private final String options;

        Kind(String options) {
            this.options = options;
        }

        private String file(Subject subject) {
            return subject.label() + "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Columns that hold words of an article. */
    private static final Set<String> WORDS = Set.of("trigger", "sentence", "words", "text");

    private static final String EVIDENCE = "[{'role': 'trigger', 'start': trigger_start, 'end': trigger_end},"
            + " {'role': 'sentence', 'start': sentence_start, 'end': sentence_end}] AS evidence";

    private final Store store;

    public Tables(Store store) {
        this.store = store;
    }

    /**
     * Writes the rows that pass the filter; subjects that cannot be chosen by it are left out.
     *
     * @return how many rows, by subject
     * @throws StoreException if the database cannot write a file
     */
    public Map<Subject, Long> write(Kind kind, boolean withText, Filter filter, Path folder) {
        Map<Subject, Long> rows = new LinkedHashMap<>();
        DataPackage described = new DataPackage();
        try (Connection connection = store.connect()) {
            Files.createDirectories(folder);
            for (Subject subject : Subject.values()) {
                if (subject.fields().containsAll(filter.values().keySet())) {
                    Map<String, String> columns = gather(connection, subject, filter, withText);
                    rows.put(subject, copy(connection, kind, subject, columns, folder));
                    described.add(kind.file(subject), subject, columns);
                }
            }
            if (kind == Kind.CSV) {
                Files.writeString(folder.resolve("datapackage.json"), described.json());
            }
        } catch (SQLException e) {
            throw new StoreException(store.file(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** Makes the table {@code exported}; its columns that may be passed on, with their types. */
    private Map<String, String> gather(Connection connection, Subject subject, Filter filter, boolean withText)
            throws SQLException {
        new Answers(store).keep(connection, "exported", Query.of(subject, filter));
        try (Statement sql = connection.createStatement()) {
            if (subject == Subject.ARTICLES) {
                sql.execute("CREATE OR REPLACE TEMP TABLE exported AS SELECT x.*, a.text FROM exported x"
                        + " JOIN articles a ON a.article = CAST(x.article AS BIGINT)"
                        + " ORDER BY a.published_on NULLS LAST, a.article");
            }
            Map<String, String> columns = new LinkedHashMap<>();
            try (ResultSet described = sql.executeQuery("DESCRIBE exported")) {
                while (described.next()) {
                    String name = described.getString("column_name");
                    if (withText || !WORDS.contains(name)) {
                        columns.put(name, described.getString("column_type"));
                    }
                }
            }
            return columns;
        }
    }

    private static long copy(
            Connection connection, Kind kind, Subject subject, Map<String, String> columns, Path folder)
            throws SQLException {
        List<String> selected = new ArrayList<>();
        columns.forEach((name, type) -> selected.add(
                kind == Kind.CSV && type.endsWith("[]") ? "array_to_string(" + name + ", ';') AS " + name : name));
        if (kind == Kind.PARQUET && subject == Subject.REPORTS) {
            selected.add(EVIDENCE);
        }
        // A name of a file cannot be bound; in quotes, doubled inside, it is nothing but a name.
        String file = folder.resolve(kind.file(subject)).toString().replace("'", "''");
        try (Statement sql = connection.createStatement()) {
            sql.execute("COPY (SELECT " + String.join(", ", selected) + " FROM exported) TO '" + file + "' ("
                    + kind.options + ")");
            try (ResultSet count = sql.executeQuery("SELECT count(*) FROM exported")) {
                count.next();
                return count.getLong(1);
            }
        }
    }
}
