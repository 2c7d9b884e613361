package org.dragoman.app.desk.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a page, for its CSV twin; null is an empty field. */
public record Table(List<String> columns, List<List<@Nullable Object>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public static Table of(List<String> columns) {
        return new Table(columns, List.of());
    }

    /** The table with a row for each of the things. */
    public <T> Table rows(List<T> things, java.util.function.Function<T, List<@Nullable Object>> row) {
        List<List<@Nullable Object>> all = new ArrayList<>(rows);
        for (T thing : things) {
            all.add(row.apply(thing));
        }
        return new Table(columns, all);
    }
}
