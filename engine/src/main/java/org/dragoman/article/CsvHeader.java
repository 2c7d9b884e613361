package org.dragoman.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The first row of a table, which tells what its cells hold.
 *
 * @param separator between two cells: a comma, semicolon or tab
 * @param columns their names in lower case
 * @param isSpaced whether a blank follows separators, as it does in prose
 * @param charset of what comes first; each row is looked at by itself
 * @param note where bytes of that had to be guessed at
 */
record CsvHeader(
        byte separator,
        List<String> columns,
        boolean isSpaced,
        Charset charset,
        @Nullable String note) {
    private static final byte[] SEPARATORS = {',', ';', '\t'};
    private static final Pattern CALLED_TABLE = Pattern.compile("(?i).*\\.(?:csv|tsv|tab)(?:\\.gz)?");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .:/()#%-]{0,60}");
    private static final int MOST_SHOWN = 20;

    CsvHeader {
        columns = List.copyOf(columns);
    }

    /**
     * The header that bytes begin with: short names, {@code text} among them, and another one that is read or nothing but single
     * words; in a file that is called a table any names.
     */
    static Optional<CsvHeader> of(byte[] head, String source) {
        boolean marked = Decoder.starts(head, 0xEF, 0xBB, 0xBF);
        byte[] begin = marked ? Arrays.copyOfRange(head, 3, head.length) : head;
        boolean called = CALLED_TABLE.matcher(source).matches();
        List<CsvHeader> found = new ArrayList<>();
        for (byte separator : SEPARATORS) {
            CsvHeader header = read(begin, separator);
            if (header.isOfNames() && (header.isOfArticles() || (called && header.isTable()))) {
                found.add(header);
            }
        }
        return found.stream().max(Comparator.comparing(CsvHeader::hasText).thenComparing(header -> header.columns()
                .size()));
    }

    /** Whether its rows hold articles. */
    boolean hasText() {
        return columns.contains(Fields.TEXT);
    }

    /** What to say of a table that holds none. */
    Problem withoutText(String source) {
        String names = String.join(", ", columns.subList(0, Math.min(columns.size(), MOST_SHOWN)));
        return new Problem(Kind.UNSUPPORTED, source, "", "a table without a column \"text\"; its columns: " + names);
    }

    private boolean isOfArticles() {
        boolean known = columns.stream().anyMatch(name -> !name.equals(Fields.TEXT) && Fields.NAMES.contains(name));
        boolean words = !isSpaced && columns.stream().noneMatch(name -> name.contains(" "));
        return hasText() && columns.size() > 1 && (known || words);
    }

    private boolean isTable() {
        return hasText() || columns.size() > 1;
    }

    /** A column of row names, as R writes it, has none itself; nor have empty ones. */
    private boolean isOfNames() {
        return !columns.isEmpty()
                && columns.stream()
                        .allMatch(name -> name.isEmpty() || NAME.matcher(name).matches());
    }

    private static CsvHeader read(byte[] head, byte separator) {
        byte[] line = Arrays.copyOf(head, lineEnd(head, 0));
        Decoder.Decoded decoded = Decoder.decode(wholeLines(head), "charset=utf-8"); // no article declares it
        List<String> columns = new ArrayList<>();
        try {
            CsvRows.Row row = new CsvRows(new ByteArrayInputStream(line), separator, line.length).next();
            for (int i = 0; row != null && i < row.cells().size(); i++) {
                columns.add(CleanText.line(row.cell(i, decoded.charset())).toLowerCase(Locale.ROOT));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory are always read
        }
        String text = new String(line, decoded.charset());
        boolean spaced = separator != '\t' && text.contains((char) separator + " ");
        return new CsvHeader(separator, columns, spaced, decoded.charset(), decoded.note());
    }

    /** Without a line that the end of what was looked at cuts, perhaps within a letter. */
    private static byte[] wholeLines(byte[] head) {
        int end = head.length;
        while (end > 0 && head[end - 1] != '\n' && head[end - 1] != '\r') {
            end--;
        }
        return Arrays.copyOf(head, end == 0 ? lineEnd(head, 0) : end);
    }

    private static int lineEnd(byte[] head, int from) {
        int end = from;
        while (end < head.length && head[end] != '\n' && head[end] != '\r') {
            end++;
        }
        return end;
    }
}
