package org.dragoman.app.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.store.query.Row;
import org.jspecify.annotations.Nullable;

/** Rows of an answer for programs: a line of JSON or of CSV each. */
public final class RowViews {
    private static final JsonFactory JSON = new JsonFactory();

    private RowViews() {}

    /** One JSON object, its keys the columns. */
    public static String json(Row row) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            for (Map.Entry<String, @Nullable Object> value : row.values().entrySet()) {
                json.writeFieldName(value.getKey());
                write(json, value.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                json.writeString(String.valueOf(element));
            }
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Number number) {
            json.writeNumber(number.toString());
        } else {
            json.writeString(value.toString());
        }
    }

    /** The names of the columns. */
    public static String csvHeader(List<String> columns) {
        return line(columns);
    }

    /** One line; several values of a cell are divided by semicolons. */
    public static String csv(Row row) {
        return csv(row.values().values());
    }

    /** Likewise of values that are no row. */
    public static String csv(Collection<? extends @Nullable Object> values) {
        return line(values.stream()
                .map(value -> value instanceof Number ? value.toString() : Cells.forSpreadsheet(cell(value)))
                .toList());
    }

    /** A value as one text: a list's values divided by semicolons, nothing where nothing is known. */
    public static String cell(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(";"));
        }
        return value == null ? "" : value.toString();
    }

    private static String line(List<String> cells) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
