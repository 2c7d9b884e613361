package org.dragoman.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.record.CodedArticle;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;

class CsvViewTest {
    @Test
    void writesOneLineAnEventWithOffsetsInCodePoints() {
        String line = CsvView.show(coded("🕊 They\nmet, \"briefly\".", "met"));

        assertThat(line.lines()).hasSize(1);
        assertThat(line).contains("\"🕊 They met, \"\"briefly\"\".\"", ",7,10,meet,0.5");
        assertThat(columns(line)).isEqualTo(columns(CsvView.header()));
    }

    @Test
    void writesNothingThatASpreadsheetWouldRun() {
        assertThat(CsvView.show(coded("=HYPERLINK(1) met", "met"))).contains("'=HYPERLINK(1) met");
    }

    private static int columns(String line) {
        return line.replaceAll("\"[^\"]*\"", "x").split(",", -1).length;
    }

    private static CodedArticle coded(String text, String trigger) {
        Event event = new Event(
                "e1",
                "CONSULT",
                List.of(),
                List.of(),
                "VERBAL COOPERATION",
                2.5,
                List.of(),
                List.of(),
                Event.Status.ACTUAL,
                null,
                null,
                List.of(),
                new Span(text.indexOf(trigger), text.indexOf(trigger) + trigger.length()),
                new Span(0, text.length()),
                List.of(),
                "meet",
                null,
                0.5,
                List.of());
        return new CodedArticle(
                Article.ofText("x", text, null), List.of(), List.of(), List.of(), List.of(), List.of(event));
    }
}
