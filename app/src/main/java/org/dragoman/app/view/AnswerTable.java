package org.dragoman.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dragoman.store.query.Row;
import org.dragoman.store.query.Subject;

/** Rows of an answer for eyes: of their many columns those that say who, what, to whom, when, where. */
public final class AnswerTable {
    private final RowsTable table;
    private final Subject subject;

    public AnswerTable(Subject subject, int columns, Style style) {
        this.subject = subject;
        this.table = new RowsTable(titles(subject), columns, style);
    }

    public String show(List<Row> rows) {
        return table.show(rows.stream().map(this::cells).toList());
    }

    /** Counts: every column as it is, mean scores to two places. */
    public static String counts(List<Row> rows, int columns, Style style) {
        if (rows.isEmpty()) {
            return "";
        }
        List<String> titles = List.copyOf(rows.get(0).values().keySet());
        return new RowsTable(titles.stream().map(t -> t.replace('_', ' ')).toList(), columns, style)
                .show(rows.stream()
                        .map(row -> row.values().values().stream()
                                .map(value -> value instanceof Double score
                                        ? String.format(Locale.ROOT, "%.2f", score)
                                        : value == null ? "–" : RowViews.cell(value))
                                .toList())
                        .toList());
    }

    private static List<String> titles(Subject subject) {
        return switch (subject) {
            case EVENTS -> List.of("when", "who", "does what", "to whom", "where", "articles", "event");
            case REPORTS -> List.of("when", "who", "does what", "to whom", "where", "who says so", "the words");
            case STATEMENTS -> List.of("published", "who", "how", "to whom", "the words", "in");
            case CLAIMS -> List.of("published", "who", "how", "that who", "does what", "to whom", "event");
            case ARTICLES -> List.of("published", "publisher", "title", "reports", "statements", "article");
        };
    }

    private List<String> cells(Row row) {
        return switch (subject) {
            case EVENTS ->
                List.of(
                        when(row),
                        list(row, "actor_names"),
                        what(row),
                        list(row, "recipient_names"),
                        text(row, "place"),
                        text(row, "articles"),
                        text(row, "event"));
            case REPORTS ->
                List.of(
                        when(row),
                        list(row, "actor_names"),
                        what(row),
                        list(row, "recipient_names"),
                        text(row, "place"),
                        list(row, "attribution"),
                        text(row, "sentence"));
            case STATEMENTS ->
                List.of(
                        text(row, "published_on"),
                        speaker(row),
                        text(row, "stance"),
                        list(row, "addressees"),
                        text(row, "words"),
                        either(row, "publisher", "article"));
            case CLAIMS ->
                List.of(
                        text(row, "published_on"),
                        speaker(row),
                        text(row, "stance"),
                        list(row, "actor_names"),
                        what(row),
                        list(row, "recipient_names"),
                        text(row, "event"));
            case ARTICLES ->
                List.of(
                        text(row, "published_on"),
                        text(row, "publisher"),
                        either(row, "title", "source"),
                        text(row, "reports"),
                        text(row, "statements"),
                        text(row, "article"));
        };
    }

    private static String when(Row row) {
        return Dates.show(row.text("date_from"), row.text("date_to"));
    }

    /** {@code ASSAULT drone (planned)}. */
    private static String what(Row row) {
        List<String> words = new ArrayList<>();
        words.add(text(row, "type"));
        words.addAll(row.texts("modes"));
        String status = text(row, "status");
        return String.join(" ", words) + (status.equals("actual") ? "" : " (" + status + ")");
    }

    private static String speaker(Row row) {
        String name = row.text("speaker");
        return name == null ? "(the article)" : name;
    }

    private static String list(Row row, String column) {
        return String.join(", ", row.texts(column));
    }

    private static String text(Row row, String column) {
        return Stream.ofNullable(row.text(column)).findFirst().orElse("");
    }

    private static String either(Row row, String first, String second) {
        return row.text(first) == null ? text(row, second) : text(row, first);
    }
}
