package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/reference/store.md names every table and column there is, and its questions run. */
class StoreDocsTest {
    private static final Pattern QUESTION = Pattern.compile("```sql\n(.*?);\n```", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("\\| `(\\w+)`[^|]*\\|[^|]*\\|([^|]*)\\|");
    private static final Pattern COLUMN = Pattern.compile("`(\\w+)`(?![^(]*\\))");

    @TempDir
    private Path folder;

    @Test
    void namesEveryTableAndColumn() throws SQLException, IOException {
        List<String> documented = new ArrayList<>();
        Matcher table = TABLE.matcher(page());
        while (table.find()) {
            List<String> columns = new ArrayList<>();
            Matcher column = COLUMN.matcher(table.group(2).replaceAll("\\([^)]*\\)", ""));
            while (column.find()) {
                columns.add(column.group(1));
            }
            documented.add(table.group(1) + " " + columns);
        }
        try (Store store = Store.open(folder.resolve("news.duckdb"))) {
            assertThat(StoreTest.rows(
                            store,
                            "SELECT table_name, list(column_name ORDER BY ordinal_position) FROM information_schema.columns"
                                    + " GROUP BY table_name"))
                    .containsExactlyInAnyOrderElementsOf(documented);
        }
    }

    @Test
    void asksEveryTableSomething() throws SQLException, IOException {
        String asked = String.join(" ", questions());
        try (Store store = Store.open(folder.resolve("news.duckdb"))) {
            assertThat(StoreTest.rows(store, "SELECT table_name FROM information_schema.tables"))
                    .allSatisfy(table -> assertThat(asked).containsPattern("(FROM|JOIN) " + table + "\\b"));
        }
    }

    @Test
    void itsQuestionsAreAnswered() throws IOException {
        List<String> questions = questions();
        try (Store store = Store.open(folder.resolve("news.duckdb"))) {
            assertThat(questions).allSatisfy(sql -> assertThatCode(() -> StoreTest.rows(store, sql))
                    .doesNotThrowAnyException());
        }
    }

    private static List<String> questions() throws IOException {
        List<String> questions = new ArrayList<>();
        Matcher matcher = QUESTION.matcher(page());
        while (matcher.find()) {
            questions.add(matcher.group(1));
        }
        return questions;
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("../docs/reference/store.md"));
    }
}
