package org.dragoman.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.ReadResult.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table (RFC 4180), found in its bytes. Where a row is broken, the next one begins at the first line that reads as
 * a row of so many cells: an unclosed quote costs the lines up to there and no more. What was looked at in vain is looked at
 * again, less far each time, so that no table costs more than a few times its length.
 */
final class CsvRows {
    /** Where a cell's characters stand in its row, quotes left out. */
    record Cell(int from, int to, boolean quoted) {}

    /**
     * A row, or lines that are none.
     *
     * @param mark where reading can begin again to give it: its own beginning or that of a broken row not far before
     * @param line the number of its first line
     * @param broken why it is no row; null for one
     */
    record Row(
            long mark,
            long line,
            byte[] bytes,
            List<Cell> cells,
            @Nullable Kind broken,
            String reason) {
        /** What a cell says; of two quotes in a quoted one the first goes. */
        String cell(int index, Charset charset) {
            Cell cell = cells.get(index);
            String text = new String(bytes, cell.from(), cell.to() - cell.from(), charset);
            return cell.quoted() ? text.replace("\"\"", "\"") : text;
        }
    }

    /** How looking for a row's end went. */
    private enum End {
        ROW,
        TOO_LONG,
        UNCLOSED,
        STRAY
    }

    private final Window window;
    private final byte separator;
    private final int most;
    private int columns = Integer.MAX_VALUE;

    /** Whether a blank follows separators in rows that are sound. */
    private boolean spaced;

    private long line = 1;

    /** Up to here bytes have been looked at in vain. */
    private long seen;

    private int halvings;
    private long mark;

    private final List<Cell> cells = new ArrayList<>();
    private int length;
    private int lines;

    /** @param most bytes of a row */
    CsvRows(InputStream in, byte separator, int most) {
        this.window = new Window(in, 0);
        this.separator = separator;
        this.most = most;
    }

    /** The rows that follow a header. */
    static CsvRows below(CsvHeader header, InputStream in, int most) throws IOException {
        CsvRows rows = new CsvRows(in, header.separator(), most);
        rows.skipLine();
        rows.columns = header.columns().size();
        rows.spaced = header.isSpaced();
        return rows;
    }

    /** The number of the line that comes next. */
    long line() {
        return line;
    }

    /** Goes to the row with this mark and says how many come before it. */
    long skipTo(long wanted) throws IOException {
        long count = 0;
        while (begins() && window.position() < wanted) {
            next();
            count++;
        }
        return count;
    }

    /** The next row, null after the last; empty lines are none. */
    @Nullable
    Row next() throws IOException {
        if (!begins()) {
            return null;
        }
        mark = window.position() >= seen ? window.position() : mark;
        End end = scan();
        return end == End.ROW ? taken() : gap(end);
    }

    /** Whether something follows; goes to its beginning. */
    private boolean begins() throws IOException {
        while (isLineEnd(byteAt(0))) {
            skipLine();
        }
        return byteAt(0) >= 0;
    }

    private Row taken() {
        Row row = new Row(mark, line, window.copy(0, length), List.copyOf(cells), null, "");
        spaced |= cells.size() == columns && isLikeProse();
        window.skip(length);
        line += lines;
        return row;
    }

    /** Lines that are no row, up to the first that is one. */
    private Row gap(End end) throws IOException {
        long first = line;
        do {
            skipLine();
        } while (byteAt(0) >= 0 && !(scan() == End.ROW && isSound()));
        String reason =
                switch (end) {
                    case TOO_LONG -> "more than " + most + " bytes, or a quotation mark is not closed";
                    case UNCLOSED -> "a quotation mark is not closed";
                    default -> "a quotation mark is not closed, or stands in a quoted cell without being doubled";
                };
        String left = line - first < 2 ? "" : ": lines " + first + " to " + (line - 1) + " are left out";
        Kind kind = end == End.TOO_LONG ? Kind.TOO_LARGE : Kind.MALFORMED;
        return new Row(mark, first, new byte[0], List.of(), kind, reason + left);
    }

    /** Whether this is sure to be a row, and no line of a text. */
    private boolean isSound() {
        return cells.size() == columns && (columns == 1 ? cells.get(0).quoted() : spaced || !isLikeProse());
    }

    /** Whether a blank stands behind a separator, as it does behind a comma of prose. */
    private boolean isLikeProse() {
        return cells.stream()
                .skip(1)
                .anyMatch(cell -> cell.from() < cell.to() && !cell.quoted() && window.at(cell.from()) == ' ');
    }

    /** Looks for the end of the row that begins here; in tables with tabs, which may know no quotes, without them too. */
    private End scan() throws IOException {
        halvings = window.position() >= seen ? 0 : halvings;
        End end = scan(true);
        if (end == End.ROW || (end == End.TOO_LONG && lines == 0)) {
            return end;
        }
        seen = Math.max(seen, window.position() + length);
        halvings = Math.min(halvings + 1, Integer.SIZE - 1);
        return separator == '\t' && scan(false) == End.ROW && cells.size() == columns ? End.ROW : end;
    }

    /** Leaves behind the cells of the row, its length and how many lines it has; of a broken one how far it was looked at. */
    private End scan(boolean quotes) throws IOException {
        cells.clear();
        length = 0;
        lines = 0;
        while (length <= most) {
            boolean quoted = quotes && byteAt(length) == '"';
            int from = quoted ? ++length : length;
            End cell = quoted ? toQuote() : toSeparator();
            if (cell != End.ROW) {
                return cell;
            }
            if (cells.size() <= columns) {
                cells.add(new Cell(from, length, quoted));
            }
            length += quoted ? 1 : 0;
            int b = byteAt(length);
            if (b == separator) {
                length++;
            } else if (b < 0 || isLineEnd(b)) {
                overLineEnd();
                return End.ROW;
            } else {
                return End.STRAY;
            }
        }
        return End.TOO_LONG;
    }

    private End toSeparator() throws IOException {
        for (int b = byteAt(length); b >= 0 && b != separator && !isLineEnd(b); b = byteAt(length)) {
            if (++length > most) {
                return End.TOO_LONG;
            }
        }
        return End.ROW;
    }

    private End toQuote() throws IOException {
        for (int b = byteAt(length); b >= 0; b = byteAt(length)) {
            if (b == '"' && byteAt(length + 1) != '"') {
                return End.ROW;
            }
            if (isLineEnd(b)) {
                overLineEnd();
                if (length > most >> halvings) {
                    return length > most ? End.TOO_LONG : End.UNCLOSED;
                }
            } else {
                length += b == '"' ? 2 : 1;
            }
            if (length > most) {
                return End.TOO_LONG;
            }
        }
        return End.UNCLOSED;
    }

    private void overLineEnd() throws IOException {
        int b = byteAt(length);
        if (b >= 0) {
            length += b == '\r' && byteAt(length + 1) == '\n' ? 2 : 1;
            lines++;
        }
    }

    /** Lets go of a line, however long. */
    private void skipLine() throws IOException {
        int b = byteAt(0);
        while (b >= 0 && !isLineEnd(b)) {
            window.skip(1);
            b = byteAt(0);
        }
        if (b >= 0) {
            window.skip(b == '\r' && byteAt(1) == '\n' ? 2 : 1);
            line++;
        }
    }

    private int byteAt(int offset) throws IOException {
        return window.ahead(offset + 1) > offset ? window.at(offset) : -1;
    }

    private static boolean isLineEnd(int b) {
        return b == '\n' || b == '\r';
    }
}
