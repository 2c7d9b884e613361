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
 * @param fields what they are to us: the same, where nothing else is told
 * @param isSpaced whether a blank follows separators, as it does in prose
 * @param charset of what comes first; each row is looked at by itself
 * @param note where bytes of that had to be guessed at
 */
record CsvHeader(
        byte separator,
        List<String> columns,
        List<String> fields,
        boolean isSpaced,
        Charset charset,
        @Nullable String note) {
    private static final byte[] SEPARATORS = {',', ';', '\t'};
    private static final Pattern CALLED_TABLE = Pattern.compile("(?i).*\\.(?:csv|tsv|tab)(?:\\.gz)?");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .:/()#%-]{0,60}");
    private static final int MOST_SHOWN = 20;

    CsvHeader {
        columns = List.copyOf(columns);
        fields = List.copyOf(fields);
    }

    /**
     * The header that bytes begin with: short names, {@code text} among them, and another one that is read or nothing but single
     * words; in a file that is called a table any names.
     */
    static Optional<CsvHeader> of(byte[] head, String source, FieldNames names) {
        boolean marked = Decoder.starts(head, 0xEF, 0xBB, 0xBF);
        byte[] begin = marked ? Arrays.copyOfRange(head, 3, head.length) : head;
        boolean called = CALLED_TABLE.matcher(source).matches();
        List<CsvHeader> found = new ArrayList<>();
        for (byte separator : SEPARATORS) {
            CsvHeader header = read(begin, separator, names);
            if (header.isOfNames() && (header.isOfArticles() || (called && header.isTable()))) {
                found.add(header);
            }
        }
        return found.stream().max(Comparator.comparing(CsvHeader::hasText).thenComparing(header -> header.columns()
                .size()));
    }

    /** Whether its rows hold articles. */
    boolean hasText() {
        return fields.contains(Fields.TEXT);
    }

    /** What to say of a table that holds none. */
    Problem withoutText(String source, FieldNames names) {
        String wanted = names.theirs(Fields.TEXT);
        return new Problem(
                Kind.UNSUPPORTED,
                source,
                "",
                "a table without a column \"" + wanted + "\"; its columns: " + shown() + Fields.HINT);
    }

    /**
     * What to say where no column tells when its articles were published, though others are passed over that might: without it
     * "on Monday" is no day.
     */
    Optional<String> withoutDate() {
        boolean told = fields.contains(Fields.PUBLISHED) || fields.contains(Fields.DATE);
        boolean all = fields.stream().allMatch(name -> name.isEmpty() || Fields.NAMES.contains(name));
        return told || all
                ? Optional.empty()
                : Optional.of("no column \"published\" or \"date\"; its columns: " + shown()
                        + " (--fields published=NAME says which holds the day)");
    }

    private String shown() {
        return String.join(", ", columns.subList(0, Math.min(columns.size(), MOST_SHOWN)));
    }

    private boolean isOfArticles() {
        boolean known = fields.stream().anyMatch(name -> !name.equals(Fields.TEXT) && Fields.NAMES.contains(name));
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

    private static CsvHeader read(byte[] head, byte separator, FieldNames names) {
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
        List<String> fields = columns.stream().map(names::ours).toList();
        return new CsvHeader(separator, columns, fields, spaced, decoded.charset(), decoded.note());
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
