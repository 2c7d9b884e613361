package org.dragoman.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.language.corenlp.SharedModel;
import org.dragoman.rule.Tsv;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of the rules, and sees that each rule has them. */
class RulesTest {
    private final TimeFinder finder = new TimeFinder();
    private final List<Tsv.Row> examples = Tsv.read("en/times/examples.tsv");

    @TestFactory
    Stream<DynamicTest> examplesGiveTheirTimesAndNoOthers() {
        return examples.stream()
                .map(row -> DynamicTest.dynamicTest(row.get("rule") + ": " + row.get("text"), () -> check(row)));
    }

    @Test
    void eachRuleHasAnExampleAndASentenceThatItLeavesAlone() {
        List<String> rules = TimeFinder.rules().stream().map(Rule::id).toList();
        assertThat(rules).doesNotHaveDuplicates();
        assertThat(named(true)).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(named(false)).containsExactlyInAnyOrderElementsOf(rules);
    }

    private List<String> named(boolean fires) {
        return examples.stream()
                .filter(row -> row.get("value").isEmpty() != fires)
                .map(row -> row.get("rule"))
                .distinct()
                .toList();
    }

    private void check(Tsv.Row row) {
        Marked marked = Marked.of(row.get("text"));
        Article article = Article.ofText("test", marked.text(), row.get("published"));
        List<TimeExpression> found = finder.find(SharedModel.get().analyse(article));
        assertThat(found).extracting(TimeExpression::span).isEqualTo(marked.spans());
        assertThat(found)
                .extracting(TimeExpression::value)
                .isEqualTo(
                        row.get("value").isEmpty()
                                ? List.of()
                                : Arrays.asList(row.get("value").split("\\|")));
    }
}
