package org.dragoman.store.query;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of an answer, by the names of its columns. Values are texts, days, numbers, truth values, lists of texts, or null
 * where nothing is known. Asking for a column that is not there is a mistake of the caller.
 */
public final class Row {
    private final Map<String, @Nullable Object> values;

    Row(Map<String, @Nullable Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** All columns, in order. */
    public Map<String, @Nullable Object> values() {
        return values;
    }

    public @Nullable String text(String column) {
        Object value = value(column);
        return value == null ? null : value.toString();
    }

    public @Nullable LocalDate day(String column) {
        return (LocalDate) value(column);
    }

    /** A number; not a number where nothing is known. */
    public double number(String column) {
        Object value = value(column);
        return value == null ? Double.NaN : ((Number) value).doubleValue();
    }

    /** A count; 0 where nothing is known. */
    public long count(String column) {
        Object value = value(column);
        return value == null ? 0 : ((Number) value).longValue();
    }

    public boolean flag(String column) {
        return Boolean.TRUE.equals(value(column));
    }

    /** A list of texts, empty where nothing is known. */
    public List<String> texts(String column) {
        return value(column) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private @Nullable Object value(String column) {
        if (!values.containsKey(column)) {
            throw new IllegalArgumentException("no column " + column + "; there are " + values.keySet());
        }
        return values.get(column);
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
