package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dragoman.article.Article;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir
    private Path folder;

    @Test
    void keepsARecordWithTheWordsOfEachField() throws SQLException {
        try (Store store = Store.open(folder.resolve("news.duckdb"))) {
            try (StoreWriter writer = store.writer()) {
                writer.add(Corpus.trawler(), 1);
                writer.addSource(Corpus.trawler().article(), "line 1", 1);
                writer.commit();
            }

            assertThat(rows(
                            store,
                            "SELECT type, modes, contexts, status, actor_keys, recipient_keys, actor_countries,"
                                    + " date_from, place_country, score, confidence FROM reports"))
                    .containsExactly(
                            "COERCE [seize] [military] negated [navy|KEN] [SOM] [KEN] 2024-03-04 SOM -7.0 0.875");
            assertThat(rows(
                            store,
                            "SELECT substring(text, trigger_start + 1, trigger_end - trigger_start)"
                                    + " FROM reports JOIN articles USING (article)"))
                    .containsExactly("seized");
            assertThat(rows(
                            store,
                            "SELECT i.text, substring(a.text, span_start + 1, span_end - span_start)"
                                    + " FROM items i JOIN articles a USING (article)"))
                    .containsExactly("a trawler a trawler");
            assertThat(rows(
                            store,
                            "SELECT depth, t.actor, key, stance, statement FROM attributions t"
                                    + " JOIN actors a USING (article, actor)"))
                    .containsExactly("0 a1 KEN denies s1");
            assertThat(
                            rows(
                                    store,
                                    "SELECT cue_lemma, substring(a.text, c.span_start + 1, c.span_end - c.span_start)"
                                            + " FROM statements s JOIN contents c USING (article, statement) JOIN articles a USING (article)"))
                    .containsExactly("deny its navy seized a trawler off Somalia");
            assertThat(rows(
                            store,
                            "SELECT form, substring(text, span_start + 1, span_end - span_start)"
                                    + " FROM mentions JOIN articles USING (article) ORDER BY span_start"))
                    .containsExactly("name Kenya", "nominal its navy", "name Somalia");
            assertThat(rows(store, "SELECT name, lat, geonames, precision FROM places"))
                    .containsExactly("Somalia 6.0 51537 country");
            assertThat(rows(store, "SELECT value, date_to FROM times")).containsExactly("2024-03-04 2024-03-04");
            assertThat(rows(store, "SELECT place FROM sources")).containsExactly("line 1");
        }
    }

    @Test
    void storesNothingThatWasNotCommitted() throws SQLException {
        Path file = folder.resolve("news.duckdb");
        try (Store store = Store.open(file)) {
            StoreWriter writer = store.writer();
            writer.add(Corpus.trawler(), 1);
            writer.close();
        }
        try (Store store = Store.readOnly(file)) {
            assertThat(rows(store, "SELECT count(*) FROM articles")).containsExactly("0");
        }
    }

    @Test
    void keepsWhatIsNotCodedWithItsReason() throws SQLException {
        try (Store store = Store.open(folder.resolve("news.duckdb"));
                StoreWriter writer = store.writer()) {
            Article french = Article.ofText("fr-1", "Le ministre a nié.", null);
            writer.add(french, StoreWriter.Coding.LANGUAGE, "language 'fr'", 1);
            writer.add(new Problem(Kind.MALFORMED, "news.jsonl", "line 3", "not JSON"), 1);
            writer.commit();

            assertThat(rows(store, "SELECT id, coding, note, published_on FROM articles"))
                    .containsExactly("fr-1 language language 'fr' null");
            assertThat(rows(store, "SELECT source, place, kind FROM problems"))
                    .containsExactly("news.jsonl line 3 malformed");
        }
    }

    @Test
    void readersOfTheSameStoreSeeWhatIsCommittedWhileAWriterIsOpen() throws SQLException {
        try (Store store = Store.open(folder.resolve("news.duckdb"));
                StoreWriter writer = store.writer()) {
            writer.add(Corpus.trawler(), 1);
            writer.commit();
            writer.add(
                    Corpus.trawler("Kenya denied on Monday that its navy seized a trawler off Somalia", "2024-03-05"),
                    1);

            assertThat(rows(store, "SELECT count(*) FROM reports")).containsExactly("1");
        }
    }

    @Test
    void namesFileAndReasonWhenAStoreCannotBeOpened() throws IOException {
        Path text =
                Files.writeString(folder.resolve("notes.txt"), "not a database, but longer than a header ".repeat(200));
        Path missing = folder.resolve("missing.duckdb");

        assertThatThrownBy(() -> Store.open(text)).hasMessage(text + ": not a store: no DuckDB file");
        assertThatThrownBy(() -> Store.readOnly(missing))
                .hasMessage(missing + ": no such file; 'dragoman ingest' makes one");
        assertThatThrownBy(() -> Store.open(folder)).hasMessage(folder + ": a folder, where a file is needed");
        assertThatThrownBy(() -> Store.open(folder.resolve("no/news.duckdb")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no such folder");
    }

    @Test
    void leavesAStoreOfAnotherSchemaAsItIs() throws SQLException {
        Path file = folder.resolve("old.duckdb");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE TABLE about (name VARCHAR, value VARCHAR)");
            sql.execute("CREATE TABLE event_reports (event BIGINT)");
            sql.execute("INSERT INTO about VALUES ('schema', '2')");
        }
        for (ThrowingCallable opening : List.<ThrowingCallable>of(() -> Store.open(file), () -> Store.readOnly(file))) {
            assertThatThrownBy(opening)
                    .hasMessage(file + ": a store of schema 2; this version of Dragoman reads schema " + Store.SCHEMA);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement sql = connection.createStatement();
                ResultSet tables = sql.executeQuery("SELECT count(*) FROM duckdb_tables()")) {
            tables.next();
            assertThat(tables.getInt(1)).isEqualTo(2);
        }
    }

    @Test
    void leavesADatabaseOfSomebodyElseAsItIs() throws SQLException {
        Path file = folder.resolve("else.duckdb");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE TABLE events (seen TIMESTAMP)");
        }
        for (ThrowingCallable opening : List.<ThrowingCallable>of(() -> Store.open(file), () -> Store.readOnly(file))) {
            assertThatThrownBy(opening).hasMessage(file + ": not a store: a DuckDB file without its tables");
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement sql = connection.createStatement();
                ResultSet tables = sql.executeQuery("SELECT count(*) FROM duckdb_tables()")) {
            tables.next();
            assertThat(tables.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void givesTheHashOfATextWithoutKeepingIt() throws SQLException {
        Article article = Article.ofText("one", "Kenya’s navy 😀 left.\n\nNo\u200bbody stayed.", null);
        try (Store store = Store.open(folder.resolve("news.duckdb"))) {
            try (StoreWriter writer = store.writer()) {
                writer.add(article, StoreWriter.Coding.LANGUAGE, null, 1);
                writer.commit();
            }
            assertThat(rows(store, "SELECT hash, id FROM articles")).containsExactly(article.hash() + " one");
        }
    }

    @Test
    void theTextsKeyIsTheSameEverywhere() {
        assertThat(Keys.article(Article.ofText("one", "Same words.", null)))
                .isEqualTo(Keys.article(Article.ofText("two", "Same words.", "2024-01-01")))
                .isPositive();
    }

    @Test
    void actorsKeepTheirKeyAcrossArticles() {
        assertThat(Corpus.trawler().actors()).map(Keys::actor).containsExactly("KEN", "navy|KEN", "SOM");
    }

    /** Each row's columns, joined with spaces. */
    static List<String> rows(Store store, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = store.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(result.getObject(i)));
                }
                rows.add(String.join(" ", columns));
            }
        }
        return rows;
    }
}
