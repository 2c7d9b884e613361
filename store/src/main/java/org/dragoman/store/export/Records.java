package org.dragoman.store.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.record.CodedArticle;
import org.dragoman.store.Store;
import org.dragoman.store.StoreException;
import org.dragoman.store.query.Field;
import org.dragoman.store.query.Filter;
import org.dragoman.store.query.Subject;
import org.dragoman.store.query.Where;

/**
 * Takes records out of a store again, in the order of their publication, the undated last. Tables are read for some thousands
 * of articles at a time, so that memory does not grow with the store.
 */
public final class Records {
    private static final int AT_A_TIME = 10_000;
    private static final String ORDER = "published_on NULLS LAST, article";

    private final Store store;

    public Records(Store store) {
        this.store = store;
    }

    /**
     * Gives each article that tells a report that passes the filter; without a filter each that is coded.
     *
     * @throws IllegalArgumentException if reports cannot be chosen by one of the filter's fields
     */
    public void forEach(Filter filter, Consumer<Told> each) {
        try (Connection connection = store.connect()) {
            long articles = choose(connection, filter);
            for (long from = 0; from < articles; from += AT_A_TIME) {
                try (RecordReader reader = new RecordReader(connection, from, from + AT_A_TIME)) {
                    reader.forEach(each);
                }
            }
        } catch (SQLException e) {
            throw new StoreException(store.file(), e);
        }
    }

    /** The record of an article by its key; where it was not coded its lists are empty. */
    public Optional<CodedArticle> find(long article) {
        List<CodedArticle> found = new ArrayList<>();
        try (Connection connection = store.connect();
                Statement sql = connection.createStatement()) {
            sql.execute(
                    "CREATE TEMP TABLE selected AS SELECT r.article, r.report, v.event, false AS first, false AS opening"
                            + " FROM reports r, event_reports v WHERE false");
            sql.execute("CREATE TEMP TABLE chosen AS SELECT article, 1 AS n FROM articles WHERE article = " + article);
            try (RecordReader reader = new RecordReader(connection, 0, 1)) {
                reader.forEach(told -> found.add(told.coded()));
            }
        } catch (SQLException e) {
            throw new StoreException(store.file(), e);
        }
        return found.stream().findFirst();
    }

    /** Numbers the chosen articles from 1, and notes which of their reports are asked for. */
    private static long choose(Connection connection, Filter filter) throws SQLException {
        Where where = new Where(Subject.REPORTS, filter);
        try (PreparedStatement selected = connection.prepareStatement(
                "CREATE TEMP TABLE selected AS SELECT r.article, r.report, v.event, row_number() OVER told = 1 AS first,"
                        + " first_value(r.article) OVER told = r.article AS opening"
                        + " FROM reports r LEFT JOIN event_reports v ON v.article = r.article AND v.report = r.report"
                        + " WHERE " + where.sql()
                        + " WINDOW told AS (PARTITION BY v.event"
                        + " ORDER BY r.published_on NULLS LAST, r.article, r.trigger_start, r.report)")) {
            where.bind(selected);
            selected.execute();
        }
        boolean all = filter.values().keySet().stream().allMatch(field -> field == Field.STATUS);
        try (Statement sql = connection.createStatement()) {
            sql.execute("CREATE TEMP TABLE chosen AS SELECT article, row_number() OVER (ORDER BY " + ORDER + ") AS n"
                    + " FROM articles WHERE coding = 'coded'"
                    + (all ? "" : " AND article IN (SELECT article FROM selected)"));
            try (ResultSet count = sql.executeQuery("SELECT count(*) FROM chosen")) {
                count.next();
                return count.getLong(1);
            }
        }
    }
}
