package org.dragoman.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.actor.ActorFinder;
import org.dragoman.article.Article;
import org.dragoman.language.Analysis;
import org.dragoman.language.LanguageModel;
import org.dragoman.language.corenlp.SharedModel;
import org.dragoman.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Cues at the edges of odd sentences: whatever stands around them, the reading ends and its spans lie in the text. */
class OddSentencesTest {
    private static final LanguageModel MODEL = SharedModel.get();
    private static final SpeechFinder FINDER = new SpeechFinder();
    private static final ActorFinder ACTORS = new ActorFinder();

    /** Cues of each sort of rule; {@code {}} in a layout stands for one of them. */
    private static final List<String> CUES = List.of(
            "said",
            "saying",
            "told",
            "is said",
            "was quoted as saying",
            "denied",
            "according to",
            "reportedly",
            "claim that",
            "wants to",
            "called",
            "seems",
            "take issue with",
            "plans",
            "thanked",
            "accused",
            ":");

    private static final List<String> LAYOUTS = List.of(
            "{}",
            "{}.",
            "{} {}",
            "{} {} {}.",
            "“{}”",
            "\"{}",
            "{}\"",
            ", {} ,",
            "-- {} --",
            "({})",
            "¶{}¶{}¶",
            "“We are ready,” the minister {}",
            "“We are ready,” the minister {}.",
            "“We are ready,” {}",
            "“We are ready,” {} the minister",
            "\"We are ready,\" she {}",
            "We are ready, the minister {}",
            "That is what he {}",
            "That is what he {}.",
            "That {}",
            "He {} that",
            "He {} that.",
            "He {} on Tuesday in a statement that",
            "He {} him that",
            "{} that",
            "The minister, who {}",
            "The minister, {},",
            "What {} what {} what?",
            "“He {} ‘we {} “all” is well’”",
            "He {}: “",
            "He {}: “”",
            "He {} “",
            "” {} he “",
            "LONDON (Reuters) - {}",
            "LONDON - {} - {}",
            "In a statement, he {}: “We” {}",
            "She {}, he {}, they {}, it {}",
            "{} which",
            "which he {}",
            "Thursday {}",
            "He {} Thursday",
            "He {} 12",
            "… {} …",
            "@minister {} #truce https://example.org/{}",
            "😀 {} 😀",
            "Ruiz: {}¶Velde: {}¶Ruiz:",
            "{} if",
            "{} to",
            "to {}",
            "by {}",
            "as {} as {}");

    @TestFactory
    List<DynamicTest> readsEveryLayoutWithEveryCue() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String layout : LAYOUTS) {
            tests.add(DynamicTest.dynamicTest(
                    layout,
                    () -> CUES.forEach(cue -> read(layout.replace("{}", cue).replace("¶", "\n\n")))));
        }
        return tests;
    }

    /** The sentence's last token is its verb of saying, and a that-clause was looked for behind it. */
    @Test
    void endsWithTheVerbOfSaying() {
        assertThat(contents("\"We are ready,\" the minister said,")).containsExactly("\"We are ready,\"");
        assertThat(contents("“We are ready,” the minister said")).containsExactly("“We are ready,”");
        assertThat(contents("That is what he said")).isEmpty();
    }

    private static List<String> contents(String text) {
        return read(text).stream().map(s -> s.content().get(0).of(text)).toList();
    }

    private static List<Statement> read(String text) {
        Analysis analysis = MODEL.analyse(Article.ofText("odd", text, "2023-11-18"));
        List<Statement> statements =
                FINDER.find(analysis, ACTORS.find(analysis), List.of()).statements();
        int length = analysis.article().text().length();
        for (Statement statement : statements) {
            assertThat(statement.content()).as(text).isNotEmpty().isSorted();
            List<Span> spans = new ArrayList<>(statement.content());
            if (statement.source() != null) {
                spans.add(statement.source());
            }
            assertThat(spans).as(text).allMatch(s -> s.start() < s.end() && s.end() <= length);
        }
        return statements;
    }
}
