package org.dragoman.store.export;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dragoman.text.CodePoints;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Rows of one table in the order of their articles, the article's number in column {@code n}. */
final class Cursor implements AutoCloseable {
    private final ResultSet rows;
    private boolean isThere;

    Cursor(ResultSet rows) throws SQLException {
        this.rows = rows;
        this.isThere = rows.next();
    }

    /** Whether the row at which it stands is one of this article. */
    boolean isAt(long article) throws SQLException {
        return isThere && rows.getLong("n") == article;
    }

    void next() throws SQLException {
        isThere = rows.next();
    }

    String text(String column) throws SQLException {
        String text = maybe(column);
        if (text == null) {
            throw new SQLException("no " + column + " in a row that must have one");
        }
        return text;
    }

    @Nullable
    String maybe(String column) throws SQLException {
        return rows.getString(column);
    }

    List<String> texts(String column) throws SQLException {
        Array array = rows.getArray(column);
        return array == null
                ? List.of()
                : Arrays.stream((Object[]) array.getArray())
                        .map(String::valueOf)
                        .toList();
    }

    <E extends Enum<E>> @Nullable E word(String column, Class<E> kind) throws SQLException {
        String word = maybe(column);
        return word == null ? null : Enum.valueOf(kind, word.toUpperCase(Locale.ROOT));
    }

    <E extends Enum<E>> E wordThere(String column, Class<E> kind) throws SQLException {
        return Enum.valueOf(kind, text(column).toUpperCase(Locale.ROOT));
    }

    boolean flag(String column) throws SQLException {
        return rows.getBoolean(column);
    }

    int number(String column) throws SQLException {
        return rows.getInt(column);
    }

    @Nullable
    Long key(String column) throws SQLException {
        long key = rows.getLong(column);
        return rows.wasNull() ? null : key;
    }

    @Nullable
    Double real(String column) throws SQLException {
        double real = rows.getDouble(column);
        return rows.wasNull() ? null : real;
    }

    /** As the database has it; {@code getDate} and its like pass a day through the machine's time zone. */
    @Nullable
    LocalDate day(String column) throws SQLException {
        return (LocalDate) rows.getObject(column);
    }

    /** Columns {@code <name>_start} and {@code <name>_end} as a span of the text; null where they are. */
    @Nullable
    Span maybeSpan(String name, CodePoints codePoints) throws SQLException {
        int start = rows.getInt(name + "_start");
        return rows.wasNull() ? null : new Span(codePoints.unit(start), codePoints.unit(rows.getInt(name + "_end")));
    }

    Span span(String name, CodePoints codePoints) throws SQLException {
        Span span = maybeSpan(name, codePoints);
        if (span == null) {
            throw new SQLException("no " + name + " in a row that must have one");
        }
        return span;
    }

    @Override
    public void close() throws SQLException {
        rows.getStatement().close();
    }
}
