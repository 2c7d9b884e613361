package org.dragoman.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tab-separated knowledge: the first line that is not a comment names the columns; lines beginning with {@code #} and empty
 * lines are passed over; missing cells at the end of a line are empty.
 */
public final class Tsv {
    private Tsv() {}

    /** One line, with cells by column name. */
    public record Row(String file, int line, Map<String, Integer> columns, String[] cells) {
        /** The cell of a column, empty where the line ends before it. */
        public String get(String column) {
            Integer at = columns.get(column);
            if (at == null) {
                throw new RuleException(file, "1", "no column " + column);
            }
            return at < cells.length ? cells[at] : "";
        }

        /** The cell split at {@code |}; empty where the cell is. */
        public List<String> all(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
        }

        public RuleException wrong(String column, String problem) {
            return new RuleException(file, String.valueOf(line), column + " " + get(column) + ": " + problem);
        }
    }

    /** All rows of a file below {@code rules/}. */
    public static List<Row> read(String path) {
        return parse("rules/" + path, RuleFiles.read(path));
    }

    /** All rows of a text; {@code file} is what errors name. */
    public static List<Row> parse(String file, String text) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = null;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String clean = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (clean.isBlank() || clean.startsWith("#")) {
                continue;
            }
            String[] cells = clean.split("\t", -1);
            if (columns == null) {
                columns = new HashMap<>();
                for (int i = 0; i < cells.length; i++) {
                    columns.put(cells[i].strip(), i);
                }
                continue;
            }
            if (cells.length > columns.size()) {
                throw new RuleException(
                        file,
                        String.valueOf(number),
                        cells.length + " cells, but " + columns.size() + " columns: " + clean);
            }
            rows.add(new Row(file, number, columns, cells));
        }
        return rows;
    }
}
