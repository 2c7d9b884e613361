package org.dragoman.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.language.corenlp.SharedModel;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples that stand in the rule files. */
class RulesTest {
    private final TimeFinder finder = new TimeFinder();

    @TestFactory
    Stream<DynamicTest> examplesFire() {
        return TimeFinder.rules().stream().flatMap(rule -> rule.examples().stream()
                .map(example -> DynamicTest.dynamicTest(rule.id() + ": " + example.text(), () -> {
                    Marked marked = Marked.of(example.text());
                    List<TimeExpression> found = find(marked.text(), example.published());
                    assertThat(found.stream().map(TimeExpression::span).toList())
                            .isEqualTo(marked.spans());
                    assertThat(found.stream().map(TimeExpression::value).collect(Collectors.joining("|")))
                            .isEqualTo(example.value());
                })));
    }

    @TestFactory
    Stream<DynamicTest> counterExamplesStaySilent() {
        return TimeFinder.rules().stream().flatMap(rule -> rule.not().stream()
                .map(text -> DynamicTest.dynamicTest(rule.id() + ": " + text, () -> assertThat(find(text, "2023-12-09"))
                        .isEmpty())));
    }

    private List<TimeExpression> find(String text, String published) {
        return finder.find(SharedModel.get().analyse(Article.ofText("test", text, published)));
    }
}
