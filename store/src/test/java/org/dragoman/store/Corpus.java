package org.dragoman.store;

import java.util.List;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.place.Place;
import org.dragoman.record.CodedArticle;
import org.dragoman.speech.Statement;
import org.dragoman.text.Span;
import org.dragoman.time.TimeExpression;

/** A small record made by hand. */
public final class Corpus {
    public static final String TEXT = "🚢 Kenya denied on Monday that its navy seized a trawler off Somalia.";

    private Corpus() {}

    public static CodedArticle trawler() {
        return trawler(TEXT, "2024-03-05");
    }

    public static CodedArticle trawler(String text, String published) {
        Article article = Article.ofText("trawler", text, published);
        Actor kenya = actor("a1", "Kenya", Actor.Kind.STATE, "KEN", "KEN", Mention.Form.NAME, span(text, "Kenya"));
        Actor navy =
                actor("a2", "navy", Actor.Kind.ORGANISATION, "KEN", null, Mention.Form.NOMINAL, span(text, "its navy"));
        Actor somalia =
                actor("a3", "Somalia", Actor.Kind.STATE, "SOM", "SOM", Mention.Form.NAME, span(text, "Somalia"));
        TimeExpression monday = new TimeExpression(
                "t1",
                0,
                3,
                3,
                span(text, "Monday"),
                TimeExpression.Type.DATE,
                "2024-03-04",
                "2024-03-04",
                "2024-03-04");
        Place off = new Place(
                "p1",
                0,
                11,
                span(text, "Somalia"),
                "Somalia",
                "SOM",
                6.0,
                48.0,
                51537L,
                "PCLI",
                Place.Precision.COUNTRY);
        Statement denial = new Statement(
                "s1",
                "a1",
                span(text, "Kenya"),
                List.of(),
                List.of(),
                false,
                Statement.Stance.DENIES,
                new Statement.Cue(span(text, "denied"), "deny", 0, 2),
                List.of(span(text, "its navy seized a trawler off Somalia")),
                "2024-03-04",
                "2024-03-04",
                null);
        Event seizure = new Event(
                "e1",
                "COERCE",
                List.of("seize"),
                List.of("military"),
                "MATERIAL CONFLICT",
                -7,
                List.of("a2"),
                List.of("a3"),
                Event.Status.NEGATED,
                new Event.When("2024-03-04", "2024-03-04", span(text, "Monday")),
                "p1",
                List.of(new Event.Item("a trawler", span(text, "a trawler"))),
                span(text, "seized"),
                new Span(0, text.length()),
                List.of(new Event.Attribution("a1", Statement.Stance.DENIES, "s1")),
                "seize",
                null,
                0.875,
                List.of());
        return new CodedArticle(
                article,
                List.of(kenya, navy, somalia),
                List.of(monday),
                List.of(off),
                List.of(denial),
                List.of(seizure));
    }

    private static Actor actor(
            String id, String name, Actor.Kind kind, String country, String knownAs, Mention.Form form, Span span) {
        return new Actor(
                id,
                name,
                kind,
                List.of(country),
                List.of("GOV"),
                null,
                null,
                knownAs,
                List.of(new Mention(0, 0, 0, 0, span, form)));
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
