package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.Dragoman;
import org.dragoman.article.Article;
import org.dragoman.language.corenlp.SharedModel;
import org.dragoman.rule.Tsv;
import org.junit.jupiter.api.Test;

/** How many of many predicates of material acts the frames know; the message lists those they do not. */
class MaterialCoverageTest {
    private static final Path CASES = Path.of("src/test/resources/events/coverage-material.tsv");
    private static final double SHARE = 0.89;

    @Test
    void knowsMostPredicatesOfMaterialActs() throws IOException {
        Dragoman dragoman = new Dragoman(SharedModel.get());
        List<Tsv.Row> rows = Tsv.parse(CASES.toString(), Files.readString(CASES));
        List<String> missed = new ArrayList<>();
        for (Tsv.Row row : rows) {
            Article article = Article.ofText("case", row.get("text"), "2024-06-12");
            if (dragoman.code(article).events().stream().noneMatch(e -> fits(e, row))) {
                missed.add(row.get("type") + " " + row.get("text"));
            }
        }
        assertThat(1 - (double) missed.size() / rows.size())
                .as("share known; missed: %s", String.join("\n", missed))
                .isGreaterThanOrEqualTo(SHARE);
    }

    private static boolean fits(Event event, Tsv.Row row) {
        return event.type().toString().equals(row.get("type"))
                && (row.get("mode").isEmpty() || event.modes().contains(row.get("mode")));
    }
}
