package org.dragoman.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.article.CsvRows.Cell;
import org.dragoman.article.CsvRows.Row;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.jspecify.annotations.Nullable;

/** A table of articles, one a row. */
final class CsvResults extends Results {
    /** As R writes what is missing: never in quotes. */
    private static final String MISSING = "NA";

    private final CsvHeader header;
    private final CsvRows rows;
    private final String source;
    private long number;

    CsvResults(CsvHeader header, InputStream in, String source, Limits limits) throws IOException {
        super(source);
        this.header = header;
        this.rows = CsvRows.below(header, in, limits.record());
        this.source = source;
    }

    /** Goes to the row with this mark; those before are only counted. */
    CsvResults from(long mark) throws IOException {
        number = rows.skipTo(mark);
        return this;
    }

    @Override
    String place() {
        return "row " + (number + 1) + ", line " + rows.line();
    }

    @Override
    @Nullable
    ReadResult advance() throws IOException {
        Row row = rows.next();
        if (row == null) {
            return null;
        }
        mark(row.mark());
        String place = "row " + ++number + ", line " + row.line();
        if (row.broken() != null) {
            return new Problem(row.broken(), source, place, row.reason());
        }
        int columns = header.columns().size();
        int cells = row.cells().size();
        if (cells != columns) {
            String many = cells > columns ? "more" : "fewer";
            return new Problem(Kind.MALFORMED, source, place, many + " cells than the " + columns + " of the header");
        }
        return distinct(article(row, place));
    }

    private ReadResult article(Row row, String place) {
        Decoder.Decoded decoded = Decoder.decode(row.bytes(), "charset=utf-8");
        Map<String, String> told = new HashMap<>();
        for (int i = 0; i < header.columns().size(); i++) {
            String value = row.cell(i, decoded.charset());
            Cell cell = row.cells().get(i);
            String name = header.fields().get(i);
            boolean known = Fields.NAMES.contains(name);
            if (known && !value.isBlank() && (cell.quoted() || !value.equals(MISSING))) {
                told.putIfAbsent(name, value);
            }
        }
        String authors = told.getOrDefault(Fields.AUTHORS, "");
        ReadResult result = new Fields(told, authors.isEmpty() ? List.of() : Names.of(authors)).article(source, place);
        return result instanceof ReadResult.Read read ? noted(read, decoded) : result;
    }

    /** What is so of the whole table, its charset and that nothing dates it, is said once, of its first row. */
    private ReadResult noted(ReadResult.Read read, Decoder.Decoded decoded) {
        ReadResult.Read dated =
                number == 1 ? header.withoutDate().map(read::with).orElse(read) : read;
        boolean same = !header.charset().equals(StandardCharsets.UTF_8)
                && (decoded.note() == null || decoded.charset().equals(header.charset()));
        String note = !same ? decoded.note() : number == 1 ? header.note() : null;
        return note == null ? dated : dated.with(note);
    }
}
