package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.Dragoman;
import org.dragoman.article.Article;
import org.dragoman.event.Event.Status;
import org.dragoman.language.corenlp.SharedModel;
import org.junit.jupiter.api.Test;

/** When the events of a chronicle took place. */
class ChronicleDatesTest {
    private static final Dragoman DRAGOMAN = new Dragoman(SharedModel.get());

    private static final String TEXT = "July 2023 - Chadian soldiers seized the palace.\n\n"
            + "8 July - Police in Niamey arrested three editors. Two days later the court freed them. Benin has closed its embassy.\n\n"
            + "12 September: Chad will release two men, officials said.";

    @Test
    void areThoseAboveThem() {
        List<Event> events =
                DRAGOMAN.code(Article.ofText("a", TEXT, "2025-09-30")).events();

        assertThat(date(events, "seized")).isEqualTo("2023-07-01/2023-07-31");
        assertThat(date(events, "arrested")).isEqualTo("2025-07-08/2025-07-08");
        assertThat(date(events, "freed")).isEqualTo("2025-07-10/2025-07-10");
        assertThat(date(events, "closed")).isEqualTo("-");
        assertThat(date(events, "release")).isEqualTo("-");
        assertThat(events.get(0).status()).isEqualTo(Status.HISTORICAL);
    }

    @Test
    void areThoseThatParagraphsOfALogOpenWith() {
        String log = "Wednesday, 4:10 a.m. — An armoured car rams the gate, and rebels arrest two guards.\n\n"
                + "5:45 a.m. — A captain reads a statement accusing Chad of theft.\n\n"
                + "Nigerian police arrested two men.";
        List<Event> events =
                DRAGOMAN.code(Article.ofText("a", log, "2026-07-09")).events();

        assertThat(date(log, events, "rams")).isEqualTo("2026-07-08/2026-07-08");
        assertThat(date(log, events, "accusing")).isEqualTo("2026-07-08/2026-07-08");
        assertThat(date(log, events, "arrested")).isEqualTo("-");
    }

    private static String date(List<Event> events, String word) {
        return date(TEXT, events, word);
    }

    private static String date(String text, List<Event> events, String word) {
        return events.stream()
                .filter(e -> e.trigger().of(text).contains(word))
                .findFirst()
                .map(e -> e.date() == null
                        ? "-"
                        : e.date().from() + "/" + e.date().to())
                .orElse("no event");
    }
}
