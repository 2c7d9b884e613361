package org.dragoman.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.language.Analysis;
import org.dragoman.language.LanguageModel;
import org.dragoman.language.corenlp.SharedModel;
import org.dragoman.rule.RuleFiles;
import org.dragoman.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule file of {@code rules/en/speech} against its own examples. */
class SpeechRulesTest {
    private static final LanguageModel MODEL = SharedModel.get();
    private static final SpeechFinder FINDER = new SpeechFinder();

    @TestFactory
    List<DynamicTest> everyRuleFiresOnItsExamplesAndNotElsewhere() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String file : RuleFiles.list(CueRules.FOLDER, ".yaml")) {
            Map<?, ?> rule = CueRules.yaml(file);
            String id = String.valueOf(rule.get("id"));
            tests.add(DynamicTest.dynamicTest(file + " has an example of each sort", () -> {
                assertThat(file).endsWith("/" + id + ".yaml");
                assertThat(sentences(rule, "examples")).isNotEmpty();
                assertThat(sentences(rule, "not")).isNotEmpty();
            }));
            sentences(rule, "examples")
                    .forEach(text -> tests.add(DynamicTest.dynamicTest(text, () -> fires(id, Marked.of(text)))));
            sentences(rule, "not")
                    .forEach(text -> tests.add(DynamicTest.dynamicTest("not: " + text, () -> assertThat(drafts(text))
                            .extracting(d -> d.rule().id())
                            .doesNotContain(id))));
        }
        return tests;
    }

    private static void fires(String id, Marked marked) {
        List<String> found = drafts(marked.text()).stream()
                .filter(d -> d.rule().id().equals(id) || id.equals("relay"))
                .map(d -> shown(marked.text(), d))
                .toList();
        assertThat(found)
                .contains(marked.words("source") + " | " + marked.words("cue") + " | " + marked.words("content"));
    }

    private static String shown(String text, Draft draft) {
        Span source = draft.source();
        return Marked.letters(text, source == null ? List.of() : List.of(source)) + " | "
                + Marked.letters(text, List.of(draft.cue())) + " | " + Marked.letters(text, draft.content());
    }

    private static List<Draft> drafts(String text) {
        Analysis analysis = MODEL.analyse(Article.ofText("example", text, "2023-11-18"));
        return FINDER.drafts(
                analysis, analysis.sentences().stream().map(Tree::new).toList());
    }

    private static List<String> sentences(Map<?, ?> rule, String key) {
        return rule.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
