package org.dragoman.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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

        /** The cell of a column that the table may lack. */
        public String getOr(String column, String otherwise) {
            return columns.containsKey(column) ? get(column) : otherwise;
        }

        /** The cell of a column that the table may lack, split at {@code |}. */
        public List<String> allOr(String column) {
            return columns.containsKey(column) ? all(column) : List.of();
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
        return parse(file, text, problem -> {
            throw problem;
        });
    }

    /** All rows of a text that can be read; {@code problems} gets one for each of the others. */
    public static List<Row> parse(String file, String text, Consumer<RuleException> problems) {
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
                problems.accept(new RuleException(
                        file,
                        String.valueOf(number),
                        cells.length + " cells, but " + columns.size() + " columns: " + clean));
                continue;
            }
            rows.add(new Row(file, number, columns, cells));
        }
        return rows;
    }
}
