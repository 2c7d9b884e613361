package org.dragoman.store.desk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.store.Store;
import org.dragoman.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * What people say against the machine's answers. A correction is beside the answer, never in its place, and one that is taken
 * back stays with the day on which it was.
 */
public final class Corrections {
    /** The field of a correction that says that the whole report is wrong. */
    public static final String WRONG = "wrong";

    /**
     * One correction.
     *
     * @param field of the report in the record format, or {@link #WRONG}
     * @param value that the field should have; ids of actors are divided by spaces
     * @param made ISO 8601 in UTC
     * @param undone the same; null where it stands
     */
    public record Correction(
            long correction,
            long article,
            String report,
            String field,
            @Nullable String value,
            @Nullable String note,
            String author,
            String made,
            @Nullable String undone) {
        /** The names of {@link #row}. */
        public static final List<String> COLUMNS =
                List.of("correction", "article", "report", "field", "value", "note", "author", "made", "undone");

        /** All of it, for tables. */
        public List<@Nullable Object> row() {
            return Arrays.asList(correction, article, report, field, value, note, author, made, undone);
        }
    }

    private static final String COLUMNS = "SELECT correction, article, report, field, value, note, author, "
            + "strftime(made, '%Y-%m-%dT%H:%M:%SZ'), strftime(undone, '%Y-%m-%dT%H:%M:%SZ') FROM corrections ";

    private final Store store;
    private final Select select;

    public Corrections(Store store) {
        this.store = store;
        select = new Select(store);
    }

    /** All corrections, newest first. */
    public List<Correction> all(int most) {
        return select.all(COLUMNS + "ORDER BY correction DESC LIMIT ?", List.of(most), Corrections::correction);
    }

    /** Those of one article, oldest first. */
    public List<Correction> of(long article) {
        return select.all(COLUMNS + "WHERE article = ? ORDER BY correction", List.of(article), Corrections::correction);
    }

    /** The articles with a correction that stands. */
    public List<Long> articles() {
        return select.all(
                "SELECT DISTINCT article FROM corrections WHERE undone IS NULL ORDER BY article",
                List.of(),
                row -> row.number(1));
    }

    /** Adds one. Corrections are few: one at a time is written. */
    public synchronized void add(
            long article,
            String report,
            String field,
            @Nullable String value,
            @Nullable String note,
            String author,
            Instant now) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(article);
        values.add(report);
        values.add(field);
        values.add(value);
        values.add(note);
        values.add(author);
        values.add(utc(now));
        write(
                "INSERT INTO corrections SELECT coalesce(max(correction), 0) + 1, ?, ?, ?, ?, ?, ?, ?, NULL FROM corrections",
                values);
    }

    /** Takes one back; what was taken back before stays as it was. */
    public synchronized void undo(long correction, Instant now) {
        write(
                "UPDATE corrections SET undone = ? WHERE correction = ? AND undone IS NULL",
                List.of(utc(now), correction));
    }

    private void write(String sql, List<@Nullable Object> values) {
        try (Connection connection = store.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = 1;
            for (Object value : values) {
                statement.setObject(place++, value);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException(store.file(), e);
        }
    }

    private static LocalDateTime utc(Instant now) {
        return LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    private static Correction correction(Select.Row row) throws SQLException {
        return new Correction(
                row.number(1),
                row.number(2),
                row.text(3),
                row.text(4),
                row.textOrNull(5),
                row.textOrNull(6),
                row.text(7),
                row.text(8),
                row.textOrNull(9));
    }
}
