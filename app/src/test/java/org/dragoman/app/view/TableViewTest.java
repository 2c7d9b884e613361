package org.dragoman.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.record.CodedArticle;
import org.dragoman.speech.Statement;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;

class TableViewTest {
    private static final String TEXT =
            "Togo denied that its navy had shelled a trawler on Monday. \"We never fired,\" Admiral Kossi said.";

    @Test
    void showsEventsAndStatementsInTextOrderWithTheirWords() {
        assertThat(new TableView(100, Style.PLAIN).show(coded(TEXT))).isEqualTo("""
                        harbour.txt
                        2024-03-12

                        WHO                 DOES WHAT          TO WHOM             WHEN          WHERE        WHO SAYS SO
                        ────────────────────────────────────────────────────────────────────────────────────────────────────
                        Togo                ASSAULT            a trawler           2024-03-11                 Togo denies
                                            heavy-weapons
                                            (negated)
                          Togo denied that its navy had [shelled] a trawler on Monday.
                        Kossi (TGO)         says
                          "We never fired,"
                        1 event, 1 statement
                        """);
    }

    @Test
    void paintsTheTriggerInsteadOfBracketingIt() {
        assertThat(new TableView(100, Style.COLOURED).show(coded(TEXT)))
                .contains("\u001b[1;4mshelled\u001b[0m")
                .doesNotContain("[shelled]");
    }

    @Test
    void letsNoArticleCommandTheTerminal() {
        String hostile = TEXT.replace("a trawler on", "a\u001b[31m\u0007 \u202etrawler on");

        assertThat(new TableView(100, Style.PLAIN).show(coded(hostile))).doesNotContain("\u001b", "\u0007", "\u202e");
    }

    @Test
    void cropsLongSentencesAroundTheTrigger() {
        String padding = "word ".repeat(200);
        String shown = new TableView(100, Style.PLAIN).show(coded(padding + TEXT));

        assertThat(shown).contains("… ", "[shelled]");
        assertThat(shown.lines()).allMatch(line -> line.length() <= 100).hasSizeLessThan(14);
    }

    @Test
    void showsWhatOthersSayOfAnEventBelowIt() {
        CodedArticle one = coded(TEXT);
        Event shelling = one.events().get(0);
        Event admitted = new Event(
                "e2",
                shelling.type(),
                shelling.modes(),
                List.of(),
                shelling.quad(),
                shelling.score(),
                shelling.actors(),
                shelling.recipients(),
                Event.Status.ACTUAL,
                null,
                null,
                List.of(),
                span(TEXT, "fired"),
                span(TEXT, "\"We never fired,\" Admiral Kossi said."),
                List.of(new Event.Attribution("a3", Statement.Stance.ACKNOWLEDGES, null)),
                "shell",
                "e1",
                0.9,
                List.of());
        CodedArticle two = new CodedArticle(
                one.article(), one.actors(), List.of(), List.of(), List.of(), List.of(shelling, admitted));

        assertThat(new TableView(100, Style.PLAIN).show(two)).contains("""
                  Togo denied that its navy had [shelled] a trawler on Monday.
                ↳ the same                                                                            Kossi
                                                                                                      acknowledges
                  "We never [fired]," Admiral Kossi said.
                1 event (and 1 repeated mention), 0 statements
                """);
    }

    @Test
    void saysWhenThereIsNothingToShow() {
        CodedArticle empty = new CodedArticle(
                Article.ofText("x", "Swallows nest.", null), List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(new TableView(100, Style.PLAIN).show(empty)).contains("undated", "No political events");
    }

    private static CodedArticle coded(String text) {
        Article article = Article.ofText("harbour.txt", text, "2024-03-12");
        Actor togo = actor("a1", "Togo", Actor.Kind.STATE, List.of("TGO"));
        Actor trawler = actor("a2", "a trawler", Actor.Kind.UNKNOWN, List.of());
        Actor admiral = actor("a3", "Kossi", Actor.Kind.PERSON, List.of("TGO"));
        Event shelling = new Event(
                "e1",
                "ASSAULT",
                List.of("heavy-weapons"),
                List.of(),
                "MATERIAL CONFLICT",
                -9.5,
                List.of("a1"),
                List.of("a2"),
                Event.Status.NEGATED,
                new Event.When("2024-03-11", "2024-03-11", null),
                null,
                List.of(),
                span(text, "shelled"),
                new Span(0, text.indexOf(" \"We")),
                List.of(new Event.Attribution("a1", Statement.Stance.DENIES, null)),
                "shell",
                null,
                0.9,
                List.of());
        Statement said = new Statement(
                "s1",
                "a3",
                null,
                List.of(),
                List.of(),
                true,
                Statement.Stance.STATES,
                null,
                List.of(span(text, "\"We never fired,\"")),
                null,
                null,
                null);
        return new CodedArticle(
                article, List.of(togo, trawler, admiral), List.of(), List.of(), List.of(said), List.of(shelling));
    }

    private static Actor actor(String id, String name, Actor.Kind kind, List<String> countries) {
        return new Actor(id, name, kind, countries, List.of(), null, null, null, List.<Mention>of());
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
