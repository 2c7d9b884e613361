package org.dragoman.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.ReadResult.Problem;
import org.dragoman.record.CodedArticle;
import org.dragoman.store.merge.Fingerprint;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Writes records. Nothing is stored before {@link #commit}, and then all of it at once: whoever is killed in between has
 * lost only what was never reported as stored.
 */
public final class StoreWriter implements AutoCloseable {
    /** What became of an article. */
    public enum Coding {
        /** it has a record */
        CODED,
        /** in another language than the rules' */
        LANGUAGE,
        /** it could not be coded; the note says why */
        FAILED
    }

    /** The tables whose rows are an article and what was said of it. */
    static final List<String> OF_AN_ARTICLE = List.of(
            "articles",
            "actors",
            "mentions",
            "times",
            "places",
            "statements",
            "contents",
            "reports",
            "items",
            "evidence",
            "attributions",
            "fingerprints");

    private final Path file;
    private final DuckDBConnection connection;
    private final Map<String, Rows> tables = new LinkedHashMap<>();
    private final TextIndex texts;
    private final Problems problems;
    private boolean writesTexts;

    StoreWriter(Path file, DuckDBConnection connection, TextIndex texts) {
        this.file = file;
        this.connection = connection;
        this.texts = texts;
        this.problems = new Problems(connection);
        run(() -> execute("BEGIN"));
    }

    /** An article with its record. */
    public void add(CodedArticle coded, long run) {
        run(() -> {
            article(coded.article(), Coding.CODED, null, run);
            new RecordRows(this::rows).add(coded);
        });
    }

    /** An article without one. */
    public void add(Article article, Coding coding, @Nullable String note, long run) {
        run(() -> article(article, coding, note, run));
    }

    /** A place where an article was read; the first one and each copy. */
    public void addSource(Article article, String place, long run) {
        run(() -> rows("sources")
                .begin()
                .key(Keys.article(article))
                .text(article.source())
                .text(place)
                .text(article.id())
                .text(article.url())
                .text(article.publisher())
                .text(article.title())
                .text(article.published())
                .key(run)
                .end());
    }

    /** Takes an article out with all that was said of it; its sources stay. */
    public void remove(long article) {
        run(() -> {
            closeTables();
            leaveIndex();
            for (String table : OF_AN_ARTICLE) {
                execute("DELETE FROM " + table + " WHERE article = ?", article);
            }
        });
    }

    /** An input that gave no article; one told before is not told twice. */
    public void add(Problem problem, long run) {
        problems.add(problem, run);
    }

    /** Stores what was added since the last time, all or nothing. */
    public void commit() {
        run(() -> {
            closeTables();
            problems.write();
            execute("COMMIT");
            execute("BEGIN");
        });
    }

    /** Ends writing; what was not committed is forgotten. */
    @Override
    public void close() {
        try {
            run(() -> {
                try (connection) {
                    closeTables();
                    execute("ROLLBACK");
                }
            });
        } finally {
            if (writesTexts) {
                texts.done();
            }
        }
    }

    private void leaveIndex() throws SQLException {
        if (!writesTexts) {
            texts.leave();
            writesTexts = true;
        }
    }

    private void closeTables() throws SQLException {
        List<Rows> open = List.copyOf(tables.values());
        tables.clear();
        for (Rows rows : open) {
            rows.close();
        }
    }

    /** Something that is not an article: a run, how far an input has been read. A list is one of texts. */
    public void execute(String sql, @Nullable Object... values) {
        run(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    Object value = values[i] instanceof List<?> texts
                            ? connection.createArrayOf("VARCHAR", texts.toArray())
                            : values[i];
                    statement.setObject(i + 1, value);
                }
                statement.execute();
            }
        });
    }

    private void article(Article article, Coding coding, @Nullable String note, long run) throws SQLException {
        leaveIndex();
        rows("articles")
                .begin()
                .key(Keys.article(article))
                .text(article.id())
                .text(article.source())
                .text(article.url())
                .text(article.publisher())
                .text(article.title())
                .texts(article.authors())
                .text(article.published())
                .day(article.published())
                .text(article.updated())
                .text(article.language())
                .text(article.text())
                .word(coding)
                .text(note)
                .key(run)
                .end();
        rows("fingerprints")
                .begin()
                .key(Keys.article(article))
                .numbers(Fingerprint.of(article.text()))
                .end();
    }

    private Rows rows(String table) throws SQLException {
        Rows rows = tables.get(table);
        if (rows == null) {
            rows = new Rows(connection, table);
            tables.put(table, rows);
        }
        return rows;
    }

    private void run(Work work) {
        try {
            work.run();
        } catch (SQLException e) {
            throw new StoreException(file, e);
        }
    }

    /** Something that the database may refuse. */
    private interface Work {
        void run() throws SQLException;
    }
}
