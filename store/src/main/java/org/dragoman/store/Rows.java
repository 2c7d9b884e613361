package org.dragoman.store;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dragoman.text.CodePoints;
import org.dragoman.text.Span;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Rows for one table, column after column. */
final class Rows implements AutoCloseable {
    private static final int DAY = "2000-01-01".length();

    private final DuckDBAppender appender;

    Rows(DuckDBConnection connection, String table) throws SQLException {
        this(connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table));
    }

    /** For a table that is there for this connection alone. */
    static Rows temporary(DuckDBConnection connection, String table) throws SQLException {
        return new Rows(connection.createAppender("temp", DuckDBConnection.DEFAULT_SCHEMA, table));
    }

    private Rows(DuckDBAppender appender) {
        this.appender = appender;
    }

    Rows begin() throws SQLException {
        appender.beginRow();
        return this;
    }

    void end() throws SQLException {
        appender.endRow();
    }

    Rows text(@Nullable String value) throws SQLException {
        appender.append(value);
        return this;
    }

    Rows word(@Nullable Enum<?> value) throws SQLException {
        return text(value == null ? null : value.name().toLowerCase(Locale.ROOT));
    }

    Rows texts(List<String> values) throws SQLException {
        appender.append(values);
        return this;
    }

    Rows numbers(short[] values) throws SQLException {
        appender.append(values);
        return this;
    }

    Rows flag(boolean value) throws SQLException {
        appender.append(value);
        return this;
    }

    Rows number(int value) throws SQLException {
        appender.append(value);
        return this;
    }

    Rows key(long value) throws SQLException {
        appender.append(value);
        return this;
    }

    Rows key(@Nullable Long value) throws SQLException {
        appender.append(value);
        return this;
    }

    Rows real(double value) throws SQLException {
        appender.append((float) value);
        return this;
    }

    Rows degrees(@Nullable Double value) throws SQLException {
        appender.append(value);
        return this;
    }

    /** The day of an ISO date or date with time; null where it is none. */
    Rows day(@Nullable String value) throws SQLException {
        appender.append(parsed(value));
        return this;
    }

    /** The first day and how many days later the last is, two columns; without a first day they are counted from 1970. */
    Rows days(@Nullable String from, @Nullable String to) throws SQLException {
        LocalDate first = parsed(from);
        LocalDate last = parsed(to);
        appender.append(first);
        if (last == null) {
            appender.appendNull();
        } else {
            appender.append(Math.toIntExact(last.toEpochDay() - (first == null ? 0 : first.toEpochDay())));
        }
        return this;
    }

    /** Start and length in code points, two columns. */
    Rows span(@Nullable Span span, CodePoints codePoints) throws SQLException {
        if (span == null) {
            appender.appendNull();
            appender.appendNull();
        } else {
            int start = codePoints.at(span.start());
            appender.append(start);
            appender.append(codePoints.at(span.end()) - start);
        }
        return this;
    }

    void flush() throws SQLException {
        appender.flush();
    }

    @Override
    public void close() throws SQLException {
        appender.close();
    }

    private static @Nullable LocalDate parsed(@Nullable String value) {
        try {
            return value == null || value.length() < DAY ? null : LocalDate.parse(value.substring(0, DAY));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
