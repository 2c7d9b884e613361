package org.dragoman.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.language.corenlp.SharedModel;
import org.dragoman.rule.Tsv;
import org.dragoman.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The share of expressions in our own news sentences whose value comes out right; TimeEval of bench lists the errors. */
class SentencesTest {
    private final TimeFinder finder = new TimeFinder();

    @ParameterizedTest
    @ValueSource(strings = {"sentences.tsv", "held-out.tsv"})
    void readsNearlyAllValuesRight(String file) throws IOException {
        int right = 0;
        int all = 0;
        List<String> wrong = new ArrayList<>();
        for (Tsv.Row row : rows(file)) {
            Marked marked = Marked.of(row.get("text"));
            String published = row.get("published").isEmpty() ? null : row.get("published");
            Article article = Article.ofText("test", marked.text(), published);
            List<TimeExpression> found = finder.find(SharedModel.get().analyse(article));
            String[] values = row.get("value").split("\\|");
            for (int i = 0; i < marked.spans().size(); i++) {
                all++;
                if (has(found, marked.spans().get(i), values[i])) {
                    right++;
                } else {
                    wrong.add(row.get("text") + " " + values[i]);
                }
            }
            if (marked.spans().isEmpty() && !found.isEmpty()) {
                wrong.add(row.get("text"));
                all++;
            }
        }
        assertThat((double) right / all).as("%s", wrong).isGreaterThanOrEqualTo(0.97);
    }

    private static boolean has(List<TimeExpression> found, Span span, String value) {
        return found.stream()
                .anyMatch(t -> t.span().start() < span.end()
                        && span.start() < t.span().end()
                        && t.value().equals(value));
    }

    private static List<Tsv.Row> rows(String file) throws IOException {
        try (InputStream in = SentencesTest.class.getResourceAsStream("/times/" + file)) {
            return Tsv.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
