package org.dragoman.store.export;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cells of tab-separated lines that every reader splits at the same places. */
final class Cell {
    private Cell() {}

    /** A line of cells. */
    static String line(List<String> cells) {
        return String.join("\t", cells) + "\n";
    }

    /**
     * Text without what some reader takes for something else: tabs and line ends, the quotation mark, and the sign at which
     * R's {@code read.table} stops. Nothing left gives {@code missing}.
     */
    static String clean(@Nullable String text, String missing) {
        if (text == null) {
            return missing;
        }
        StringBuilder clean = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '#') {
                space = clean.length() > 0;
            } else if (type != Character.FORMAT && type != Character.SURROGATE) {
                if (space) {
                    clean.append(' ');
                    space = false;
                }
                clean.appendCodePoint(c == '"' ? '\'' : c);
            }
        }
        return clean.length() == 0 ? missing : clean.toString();
    }

    /** An address without its fragment: the part behind the number sign names a place in the page, not the page. */
    static String address(@Nullable String address) {
        if (address == null) {
            return "";
        }
        int fragment = address.indexOf('#');
        return clean(fragment < 0 ? address : address.substring(0, fragment), "");
    }

    /** Several values in a cell; none gives {@code missing}. A value that holds the separator loses it. */
    static String joined(List<String> values, String separator, String missing) {
        String split = separator.strip();
        return values.isEmpty()
                ? missing
                : values.stream()
                        .map(value -> clean(value, missing).replace(split, ","))
                        .collect(Collectors.joining(separator));
    }

    /** A number as the shortest text that reads back as it: {@code 2.5}, {@code -7}. */
    static String number(@Nullable Double value, String missing) {
        if (value == null) {
            return missing;
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString(Math.round(value))
                : value.toString();
    }
}
