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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The share of a broad list of predicates that the frames know; a floor, so that a change which loses words shows. */
class CoverageTest {
    private static final Path CASES = Path.of("src/test/resources/events");
    private static final Dragoman DRAGOMAN = new Dragoman(SharedModel.get());

    @ParameterizedTest
    @CsvSource({"coverage-verbal.tsv, 0.87"})
    void knowsThePredicates(String file, double floor) throws IOException {
        List<Tsv.Row> rows = Tsv.parse(file, Files.readString(CASES.resolve(file)));
        List<String> missed = new ArrayList<>();
        for (Tsv.Row row : rows) {
            if (!known(row)) {
                missed.add(row.get("type") + ": " + row.get("text"));
            }
        }
        assertThat(1 - (double) missed.size() / rows.size())
                .as("share known; missed:%n%s", String.join("\n", missed))
                .isGreaterThanOrEqualTo(floor);
    }

    /** Whether an event of the type has a trigger that shares a word with the expected one. */
    private static boolean known(Tsv.Row row) {
        String text = row.get("text");
        List<String> words = List.of(row.get("trigger").split(" "));
        return DRAGOMAN.code(Article.ofText("case", text, "2024-06-12")).events().stream()
                .filter(event -> event.type().equals(row.get("type")))
                .anyMatch(event ->
                        List.of(event.trigger().of(text).split(" ")).stream().anyMatch(words::contains));
    }
}
