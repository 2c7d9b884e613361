package org.dragoman.store.desk;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.store.Store;
import org.dragoman.store.StoreException;
import org.jspecify.annotations.Nullable;

/** Runs questions, each on a connection of its own, so that any number of threads may ask at once. */
final class Select {
    private final Store store;

    Select(Store store) {
        this.store = store;
    }

    /**
     * The rows of a table whose key stands in {@code chosen}. They are found by the key alone and only then read: texts and
     * lists are dear, and a join would read those of all rows.
     */
    static String only(String table, String key, String chosen) {
        return "(FROM %1$s WHERE rowid IN (SELECT rowid FROM %1$s WHERE %2$s IN (SELECT %2$s FROM %3$s)))"
                .formatted(table, key, chosen);
    }

    /** Makes something of a row. */
    interface Maker<T> {
        T make(Row row) throws SQLException;
    }

    /** All rows. */
    <T> List<T> all(String sql, List<?> values, Maker<T> maker) {
        try (Connection connection = store.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = 1;
            for (Object value : values) {
                statement.setObject(place++, value);
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                Row row = new Row(found);
                while (found.next()) {
                    rows.add(maker.make(row));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new StoreException(store.file(), e);
        }
    }

    /** The first row. */
    <T> Optional<T> first(String sql, List<?> values, Maker<T> maker) {
        return all(sql, values, maker).stream().findFirst();
    }

    /** The value of one column of one row, a count for instance. */
    long number(String sql, List<?> values) {
        return first(sql, values, row -> row.number(1)).orElse(0L);
    }

    /** A row, read column by column from 1. */
    static final class Row {
        private final ResultSet row;

        Row(ResultSet row) {
            this.row = row;
        }

        long number(int column) throws SQLException {
            return row.getLong(column);
        }

        @Nullable
        Long numberOrNull(int column) throws SQLException {
            long value = row.getLong(column);
            return row.wasNull() ? null : value;
        }

        double real(int column) throws SQLException {
            return row.getDouble(column);
        }

        boolean flag(int column) throws SQLException {
            return row.getBoolean(column);
        }

        String text(int column) throws SQLException {
            String value = row.getString(column);
            return value == null ? "" : value;
        }

        @Nullable
        String textOrNull(int column) throws SQLException {
            return row.getString(column);
        }

        /** As the database has it; {@code getDate} and its like pass a day through the machine's time zone. */
        @Nullable
        LocalDate day(int column) throws SQLException {
            return (LocalDate) row.getObject(column);
        }

        List<String> texts(int column) throws SQLException {
            Array array = row.getArray(column);
            return array == null
                    ? List.of()
                    : Arrays.stream((Object[]) array.getArray())
                            .filter(Objects::nonNull)
                            .map(Object::toString)
                            .toList();
        }
    }
}
