package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.record.CodedArticle;
import org.dragoman.store.Keys;
import org.dragoman.store.Store;
import org.dragoman.store.StoreWriter;
import org.dragoman.store.desk.Corrections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections leave the store as a table, and as gold that eval scores. */
class CorrectionsCommandTest {
    private static final String TEXT = "Norway accused Sweden of spying on Monday. Finland condemned Norway. "
            + "Denmark expelled two Swedish diplomats.";

    @TempDir
    Path folder;

    @Test
    void correctedArticlesAreGold() throws IOException {
        Path db = folder.resolve("news.duckdb");
        CodedArticle coded = Run.engine().code(Article.ofText("north", TEXT, "2024-08-06"));
        assertThat(coded.events()).hasSizeGreaterThanOrEqualTo(2);
        long article = Keys.article(coded.article());
        try (Store store = Store.open(db)) {
            try (StoreWriter writer = store.writer()) {
                writer.add(coded, 1);
                writer.commit();
            }
            Corrections corrections = new Corrections(store);
            Instant now = Instant.parse("2026-11-26T10:00:00Z");
            corrections.add(article, coded.events().get(0).id(), "wrong", null, "no", "Ada", now);
            corrections.add(article, coded.events().get(1).id(), "actors", "SWE", null, "Ada", now);
            corrections.add(article, coded.events().get(1).id(), "type", "AID", null, "Ada", now);
            corrections.undo(3, now);
            corrections.add(article, coded.events().get(1).id(), "type", "ACCUSE", "=HYPERLINK(\"x\")\nso", "Eve", now);
            corrections.undo(4, now);
        }

        assertThat(Run.of("corrections", "--db", db.toString()).out())
                .contains(
                        "wrong,,no,Ada,2026-11-26T10:00:00Z,",
                        "type,AID,,Ada,2026-11-26T10:00:00Z,2026-11-26T10:00:00Z",
                        "type,ACCUSE,\"'=HYPERLINK(\"\"x\"\") so\",Eve,");
        Path gold = folder.resolve("gold");
        assertThat(Run.of("corrections", "--db", db.toString(), "--gold", gold.toString())
                        .exit())
                .isZero();
        Run eval = Run.of("eval", "--errors", gold.resolve(article + ".json").toString());
        assertThat(eval.err()).isEmpty();
        assertThat(eval.out()).contains("extra").contains("actors").doesNotContain("missed");
        try (Stream<Path> files = Files.list(gold)) {
            assertThat(files.map(f -> f.getFileName().toString()).toList())
                    .containsExactlyInAnyOrderElementsOf(List.of(article + ".json", article + ".jsonl"));
        }
    }
}
