package org.dragoman.app.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text that has to fit: how wide it stands on a terminal, and how it wraps. */
final class Cells {
    private Cells() {}

    /**
     * Text that is safe to print: one line, without control characters (an article could carry terminal commands) and
     * without marks that turn the direction of the rest of the line.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = clean.length() > 0;
            } else if (!Character.isISOControl(c) && !turnsDirection(c)) {
                if (space) {
                    clean.append(' ');
                    space = false;
                }
                clean.appendCodePoint(c);
            }
        }
        return clean.toString();
    }

    /** One line of text; a spreadsheet would run what begins like a formula, so that gets an apostrophe before it. */
    static String forSpreadsheet(@Nullable String value) {
        if (value == null) {
            return "";
        }
        String clean = clean(value);
        return !clean.isEmpty() && "=+-@".indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
    }

    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** Columns on a terminal: 0 for combining marks, 2 for East Asian wide characters and emoji. */
    static int width(String text) {
        return text.codePoints().map(Cells::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }

    /** The lines of a clean text, none wider than {@code width}; a longer word is cut. At least one line. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ")) {
            int wide = width(word);
            if (used > 0 && used + 1 + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            for (int i = 0; i < word.length(); ) {
                int c = word.codePointAt(i);
                i += Character.charCount(c);
                if (used + width(c) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.appendCodePoint(c);
                used += width(c);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Spaces that fill a cell. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }
}
