package org.dragoman.app.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.app.view.Style.Ink;

/**
 * Rows in columns that fit a terminal: each as wide as it needs, the widest made narrower until all fit. A date or a key stays
 * whole, so that it can be read and copied.
 */
public final class RowsTable {
    private static final int GAP = 2;
    private static final int NARROWEST_CELL = 6;
    /** {@code (hypothetical)} and most names; what is longer is cut before a table becomes too wide for its screen. */
    private static final int LONG_WORD = 14;

    /** A 64-bit number with its sign. */
    private static final int LONGEST_KEY = 20;

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
        narrow(widths, least(rows, word -> staysWhole(word) || word.length() <= LONG_WORD));
        narrow(widths, least(rows, RowsTable::staysWhole));
        return widths;
    }

    /** How wide each column must be for such words to stay whole. */
    private int[] least(List<List<String>> rows, Predicate<String> whole) {
        int[] least = new int[titles.size()];
        for (int i = 0; i < least.length; i++) {
            int column = i;
            least[i] = rows.stream()
                    .flatMap(row -> Stream.of(row.get(column).split(" ")))
                    .filter(whole)
                    .mapToInt(Cells::width)
                    .reduce(NARROWEST_CELL, Math::max);
        }
        return least;
    }

    /** Makes the widest narrower, one by one, until all fit or none may. */
    private void narrow(int[] widths, int[] least) {
        for (int over = Arrays.stream(widths).sum() - room; over > 0; over--) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
        }
    }

    private static boolean staysWhole(String word) {
        return !word.isEmpty() && word.chars().noneMatch(Character::isLetter) && word.length() <= LONGEST_KEY;
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
