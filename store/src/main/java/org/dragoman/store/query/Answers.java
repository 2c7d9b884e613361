package org.dragoman.store.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dragoman.store.Store;
import org.dragoman.store.StoreException;
import org.dragoman.store.query.Group.Timeline;
import org.duckdb.DuckDBArray;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions from a store. Each call has a connection of its own, so that threads may ask at once. A filter that a
 * subject does not know is an {@link IllegalArgumentException}; what the database refuses is a {@link StoreException}.
 */
public final class Answers {
    private final Store store;

    public Answers(Store store) {
        this.store = store;
    }

    /** The rows of a page. */
    public List<Row> rows(Query query) {
        List<Row> rows = new ArrayList<>();
        forEach(query, rows::add);
        return rows;
    }

    /** Each row of a page as it comes, however many there are. */
    public void forEach(Query query, Consumer<Row> each) {
        Where where = new Where(query.subject(), query.filter());
        run(query.subject().pageSql(where, query.order()), statement -> {
            int place = where.bind(statement);
            statement.setLong(place, query.limit());
            statement.setLong(place + 1, query.offset());
            read(statement, each);
        });
    }

    /** Keeps the rows of a page, in their order, as a temporary table of the connection instead of one of that name. */
    public void keep(Connection connection, String table, Query query) throws SQLException {
        Where where = new Where(query.subject(), query.filter());
        String sql = "CREATE OR REPLACE TEMP TABLE " + table + " AS "
                + query.subject().pageSql(where, query.order());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = where.bind(statement);
            statement.setLong(place, query.limit());
            statement.setLong(place + 1, query.offset());
            statement.execute();
        }
    }

    /** How many rows pass. */
    public long count(Subject subject, Filter filter) {
        Where where = new Where(subject, filter);
        long[] count = new long[1];
        run(subject.countSql(where), statement -> {
            where.bind(statement);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                count[0] = result.getLong(1);
            }
        });
        return count[0];
    }

    /** How many rows pass (a column named like the subject) and their mean {@code score}, by groups, in their order. */
    public List<Row> tally(Subject subject, Filter filter, List<Group> groups, Timeline timeline) {
        Where where = new Where(subject, filter);
        List<Row> rows = new ArrayList<>();
        run(subject.tallySql(where, groups, timeline), statement -> {
            where.bind(statement);
            read(statement, rows::add);
        });
        return rows;
    }

    /** The names of the columns of an answer, in order. */
    public List<String> columns(Subject subject) {
        return columns(subject.pageSql(new Where(subject, Filter.all()), Query.Order.OLDEST));
    }

    /** The names of the columns of a tally, also where nothing is counted. */
    public List<String> columns(Subject subject, List<Group> groups, Timeline timeline) {
        return columns(subject.tallySql(new Where(subject, Filter.all()), groups, timeline));
    }

    private List<String> columns(String sql) {
        List<String> columns = new ArrayList<>();
        run(sql, statement -> {
            ResultSetMetaData columnsOf = statement.getMetaData();
            for (int i = 1; i <= columnsOf.getColumnCount(); i++) {
                columns.add(columnsOf.getColumnName(i));
            }
        });
        return columns;
    }

    private void run(String sql, Work work) {
        try (Connection connection = store.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            work.with(statement);
        } catch (SQLException e) {
            throw new StoreException(store.file(), e);
        }
    }

    private static void read(PreparedStatement statement, Consumer<Row> each) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            ResultSetMetaData columns = result.getMetaData();
            while (result.next()) {
                Map<String, @Nullable Object> values = new LinkedHashMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    values.put(columns.getColumnName(i), plain(result.getObject(i)));
                }
                each.accept(new Row(values));
            }
        }
    }

    private static @Nullable Object plain(@Nullable Object value) throws SQLException {
        return value instanceof DuckDBArray array ? Arrays.asList((Object[]) array.getArray()) : value;
    }

    /** What is done with a statement. */
    private interface Work {
        void with(PreparedStatement statement) throws SQLException;
    }
}
