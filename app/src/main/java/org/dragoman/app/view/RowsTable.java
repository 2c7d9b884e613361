package org.dragoman.app.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.app.view.Style.Ink;

/** Rows in columns that fit a terminal: each as wide as it needs, the widest made narrower until all fit. */
public final class RowsTable {
    private static final int GAP = 2;
    private static final int NARROWEST_CELL = 6;

    private final List<String> titles;
    private final int room;
    private final Style style;

    /** @param columns how wide the table may be */
    public RowsTable(List<String> titles, int columns, Style style) {
        this.titles = titles.stream().map(t -> t.toUpperCase(Locale.ROOT)).toList();
        this.room = columns - GAP * (titles.size() - 1);
        this.style = style;
    }

    /** The rows under their titles; each has as many cells as there are titles. */
    public String show(List<List<String>> rows) {
        List<List<String>> clean = rows.stream()
                .map(row -> row.stream().map(Cells::clean).toList())
                .toList();
        int[] widths = widths(clean);
        StringBuilder out = new StringBuilder();
        line(out, titles, widths, Ink.DIM);
        int wide = Arrays.stream(widths).sum() + GAP * (widths.length - 1);
        out.append(style.paint("─".repeat(wide), Ink.DIM)).append('\n');
        clean.forEach(row -> line(out, row, widths, Ink.NONE));
        return out.toString();
    }

    private int[] widths(List<List<String>> rows) {
        int[] widths = titles.stream().mapToInt(Cells::width).toArray();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Cells.width(row.get(i)));
            }
        }
        int over = Arrays.stream(widths).sum() - room;
        while (over > 0) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST_CELL) {
                break;
            }
            widths[widest]--;
            over--;
        }
        return widths;
    }

    private void line(StringBuilder out, List<String> cells, int[] widths, Ink ink) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(Cells.wrap(cells.get(i), widths[i]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int y = 0; y < height; y++) {
            List<String> parts = new ArrayList<>();
            for (int x = 0; x < widths.length; x++) {
                String part = y < wrapped.get(x).size() ? wrapped.get(x).get(y) : "";
                parts.add(style.paint(part, ink) + " ".repeat(Math.max(0, widths[x] - Cells.width(part))));
            }
            out.append(parts.stream()
                            .collect(Collectors.joining(" ".repeat(GAP)))
                            .stripTrailing())
                    .append('\n');
        }
    }
}
