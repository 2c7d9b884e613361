package org.dragoman.store.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.store.Corpus;
import org.dragoman.store.Store;
import org.dragoman.store.StoreWriter;
import org.dragoman.store.export.Tables.Kind;
import org.dragoman.store.query.Answers;
import org.dragoman.store.query.Field;
import org.dragoman.store.query.Filter;
import org.dragoman.store.query.Query;
import org.dragoman.store.query.Subject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
    @TempDir
    private static Path folder;

    private static Store store;

    @BeforeAll
    static void fill() {
        store = Store.open(folder.resolve("news.duckdb"));
        try (StoreWriter writer = store.writer()) {
            writer.add(Awkward.wolves(), 1);
            writer.add(Corpus.trawler(), 1);
            writer.commit();
        }
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void parquetHoldsWhatQueryAnswers() throws SQLException {
        Path out = folder.resolve("it's parquet");
        Map<Subject, Long> rows = new Tables(store).write(Kind.PARQUET, true, Filter.all(), out);

        assertThat(rows)
                .containsEntry(Subject.REPORTS, 6L)
                .containsEntry(Subject.ARTICLES, 2L)
                .hasSize(5);
        assertThat(select("SELECT report, actor_names, sentence FROM " + in(out, "reports.parquet")
                        + " EXCEPT SELECT report, actor_names, sentence FROM exported_reports"))
                .isEmpty();
        assertThat(select("SELECT substring(text, e.start + 1, e.end - e.start) FROM " + in(out, "reports.parquet")
                        + " r JOIN " + in(out, "articles.parquet") + " a USING (article), unnest(r.evidence) AS u(e)"
                        + " WHERE e.role = 'trigger' AND report = 'e3'"))
                .containsExactly("shelled");
        assertThat(select("SELECT typeof(actor_names), typeof(date_from), typeof(evidence) FROM "
                        + in(out, "reports.parquet") + " LIMIT 1"))
                .containsExactly("VARCHAR[] DATE STRUCT(\"role\" VARCHAR, \"start\" INTEGER, \"end\" INTEGER)[]");
    }

    /** Each report rests on the text; a text for each report would be two gigabytes. */
    @Test
    void anArticleOfThousandsOfReportsIsWritten() throws SQLException {
        Path file = folder.resolve("dense.duckdb");
        try (Store dense = Store.open(file);
                Connection connection = dense.connect();
                Statement sql = connection.createStatement()) {
            sql.execute(
                    "INSERT INTO articles (article, id, text, coding) SELECT 1, 'dense', repeat('Wolves howl. ', 20000),"
                            + " 'coded'");
            sql.execute("INSERT INTO reports (article, report, type, actors, recipients, trigger_start, trigger_length,"
                    + " sentence_start, sentence_length) SELECT 1, 'e' || i, 'ASSAULT', ['a1'], [], i, 5, i, 12"
                    + " FROM range(9000) AS t(i)");
            Map<Subject, Long> rows =
                    new Tables(dense).write(Kind.PARQUET, true, Filter.all(), folder.resolve("dense"));

            assertThat(rows).containsEntry(Subject.REPORTS, 9000L);
            assertThat(new Answers(dense).rows(Query.of(Subject.REPORTS, Filter.all())))
                    .hasSize(9000);
        }
    }

    @Test
    void csvSaysWhatEachColumnIs() throws IOException, SQLException {
        Path out = folder.resolve("csv");
        new Tables(store).write(Kind.CSV, false, Filter.all(), out);
        JsonNode described =
                new ObjectMapper().readTree(out.resolve("datapackage.json").toFile());

        for (JsonNode resource : described.at("/resources")) {
            List<String> fields = new ArrayList<>();
            resource.at("/schema/fields")
                    .forEach(field -> fields.add(field.get("name").asText()));
            String header = Files.readAllLines(out.resolve(resource.get("path").asText()))
                    .get(0);
            assertThat(header).isEqualTo(String.join(",", fields));
        }
        assertThat(described.at("/resources")).hasSize(5);
        assertThat(select("SELECT actor_names FROM read_csv('" + out.resolve("reports.csv") + "') WHERE report = 'e2'"))
                .containsExactly("Zoë O'Neil-Ñahui;Chad");
        assertThat(select("SELECT title, publisher FROM read_csv('" + out.resolve("articles.csv")
                        + "') WHERE title IS NOT NULL"))
                .containsExactly(Awkward.wolves().article().title() + " " + Awkward.PUBLISHER);
    }

    @Test
    void wordsOfArticlesAreLeftOutUnlessAskedFor() throws IOException {
        Path out = folder.resolve("no-words");
        new Tables(store).write(Kind.CSV, false, Filter.all(), out);

        for (Subject subject : Subject.values()) {
            assertThat(out.resolve(subject.label() + ".csv")).content().doesNotContain("shelled", "seized a trawler");
        }
    }

    @Test
    void aFilterThatASubjectDoesNotKnowLeavesItOut() {
        Map<Subject, Long> rows = new Tables(store)
                .write(Kind.CSV, false, Filter.all().with(Field.DYAD, "TCD,PER"), folder.resolve("dyad"));

        assertThat(rows)
                .containsEntry(Subject.REPORTS, 3L)
                .containsOnlyKeys(Subject.EVENTS, Subject.REPORTS, Subject.CLAIMS, Subject.ARTICLES);
    }

    private static String in(Path out, String name) {
        return "read_parquet('" + out.resolve(name).toString().replace("'", "''") + "')";
    }

    private static List<String> select(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = store.connect();
                Statement statement = connection.createStatement()) {
            new Answers(store)
                    .keep(
                            connection,
                            "exported_reports",
                            org.dragoman.store.query.Query.of(Subject.REPORTS, Filter.all()));
            ResultSet result = statement.executeQuery(sql);
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(result.getObject(i)));
                }
                rows.add(String.join(" ", cells));
            }
        }
        return rows;
    }
}
