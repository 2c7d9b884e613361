package org.dragoman.app.desk;

import java.util.List;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.article.Article;
import org.dragoman.article.Paragraph;
import org.dragoman.event.Event;
import org.dragoman.place.Place;
import org.dragoman.record.CodedArticle;
import org.dragoman.speech.Statement;
import org.dragoman.text.Span;
import org.dragoman.time.TimeExpression;

/** An article of somebody who wishes the desk ill: scripts, event handlers, marks that turn the text, endless names. */
final class Hostile {
    static final String SCRIPT = "<script>document.title='owned'</script>";
    static final String HANDLER = "\"><img src=x onerror=\"document.title='owned'\">";
    static final String TURNED = "\u202Emorf eman\u2066";
    static final String ENDLESS = "Endless".repeat(1500);

    private Hostile() {}

    static CodedArticle article() {
        String text = "The minister " + SCRIPT + " accused " + HANDLER + " on Monday in Oslo ${7*7} {{7*7}}.\n\n"
                + TURNED + " said that \"" + ENDLESS + "\" <b onmouseover=alert(1)>waits</b>.";
        Span sentence = new Span(0, text.indexOf("\n\n"));
        Article article = new Article(
                "hostile",
                Article.hash(text),
                "../../etc/" + SCRIPT,
                "javascript:alert(1)",
                HANDLER + TURNED,
                SCRIPT + HANDLER + TURNED + ENDLESS,
                List.of(SCRIPT, ENDLESS),
                "2024-08-06",
                null,
                "en",
                text,
                List.of(new Paragraph(sentence, sentence, Paragraph.Kind.BODY)));
        Actor minister = actor("a1", SCRIPT, "MIN" + SCRIPT, span(text, "The minister"));
        Actor endless = actor("a2", ENDLESS, "END" + HANDLER, span(text, "accused"));
        Actor turned = actor("a3", TURNED, "NOR", span(text, TURNED));
        Event event = new Event(
                "e1",
                "ACCUSE",
                List.of("allege"),
                List.of(),
                "VERBAL CONFLICT",
                -3.5,
                List.of("a1", "a3"),
                List.of("a2"),
                Event.Status.ACTUAL,
                new Event.When("2024-08-05", "2024-08-05", span(text, "Monday")),
                "p1",
                List.of(new Event.Item(HANDLER, span(text, "Monday"))),
                span(text, "accused"),
                sentence,
                List.of(new Event.Attribution("a3", Statement.Stance.DENIES, "s1")),
                "accuse",
                null,
                0.5,
                List.of());
        Statement statement = new Statement(
                "s1",
                "a3",
                span(text, TURNED),
                List.of("a1"),
                List.of(),
                true,
                Statement.Stance.DENIES,
                new Statement.Cue(span(text, "said"), "say", 1, 1),
                List.of(span(text, ENDLESS)),
                null,
                null,
                null);
        return new CodedArticle(
                article,
                List.of(minister, endless, turned),
                List.of(new TimeExpression(
                        "t1",
                        0,
                        0,
                        0,
                        span(text, "Monday"),
                        TimeExpression.Type.DATE,
                        SCRIPT,
                        "2024-08-05",
                        "2024-08-05")),
                List.of(new Place(
                        "p1",
                        0,
                        0,
                        span(text, "Oslo"),
                        HANDLER + ENDLESS,
                        "NOR",
                        59.9,
                        10.7,
                        1L,
                        "PPLC",
                        Place.Precision.CITY)),
                List.of(statement),
                List.of(event));
    }

    private static Actor actor(String id, String name, String country, Span span) {
        return new Actor(
                id,
                name,
                Actor.Kind.PERSON,
                List.of(country),
                List.of("GOV"),
                HANDLER,
                null,
                null,
                List.of(new Mention(0, 0, 0, 0, span, Mention.Form.NAME)));
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
