package org.dragoman.store.export;

import java.util.ArrayList;
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

/** A record made by hand, full of what breaks files: tabs, quotation marks, number signs, line ends, emoji, accents. */
final class Awkward {
    static final String TEXT =
            "🕊 Peru's foreign minister Zoë O'Neil-Ñahui visited \"Chad\" on 2 May. \"We talked 🐺,\" she said.\n\n"
                    + "The #1 Wolf\tBrigade (\"wolves\") shelled N'Djamena on Friday, and Chad plans to expel its envoys.";
    static final String PUBLISHER = "The \"Harbour\"\tDaily #1";

    private Awkward() {}

    static CodedArticle wolves() {
        return wolves("awkward", "2024-05-04T06:30", TEXT);
    }

    /** @param published null where unknown */
    static CodedArticle wolves(String id, String published, String text) {
        Article plain = Article.ofText(id, text, published);
        Article article = new Article(
                id,
                plain.hash(),
                "wire/awkward.txt",
                "https://harbour.example/1?a=b#c",
                PUBLISHER,
                "Wolves,\n\"doves\" and #2",
                List.of("Ana \"A.\" Sol", "Bo\tLin"),
                published,
                null,
                "en",
                text,
                List.of());
        Actor minister = new Actor(
                "a1",
                "Zoë O'Neil-Ñahui",
                Actor.Kind.PERSON,
                List.of("PER"),
                List.of("GOV"),
                "foreign minister",
                null,
                null,
                List.of(mention(text, "Peru's foreign minister Zoë O'Neil-Ñahui", Mention.Form.NAME)));
        Actor chad = new Actor(
                "a2",
                "Chad",
                Actor.Kind.STATE,
                List.of("TCD"),
                List.of("GOV"),
                null,
                null,
                "TCD",
                List.of(mention(text, "\"Chad\"", Mention.Form.NAME), mention(text, "Chad plans", Mention.Form.NAME)));
        Actor wolves = new Actor(
                "a3",
                "#1 Wolf\tBrigade; \"wolves\" 🐺\nand friends",
                Actor.Kind.ARMED_GROUP,
                List.of(),
                List.of("REB", "UAF"),
                null,
                null,
                null,
                List.of(mention(text, "The #1 Wolf\tBrigade (\"wolves\")", Mention.Form.NAME)));
        TimeExpression day = new TimeExpression(
                "t1", 0, 0, 0, span(text, "2 May"), TimeExpression.Type.DATE, "2024-05-02", "2024-05-02", "2024-05-02");
        Place capital = new Place(
                "p1",
                0,
                0,
                span(text, "N'Djamena"),
                "N'Djamena",
                "TCD",
                12.10672,
                15.0444,
                2427123L,
                "PPLC",
                Place.Precision.CITY);
        Statement talked = new Statement(
                "s1",
                "a1",
                span(text, "she"),
                List.of(),
                List.of(),
                true,
                Statement.Stance.STATES,
                new Statement.Cue(span(text, "said"), "say", 0, 0),
                List.of(span(text, "We talked 🐺,")),
                null,
                null,
                null);
        Span first = span(text, text.substring(0, text.indexOf("2 May.") + 6));
        Span last = new Span(text.indexOf("The #1"), text.length());
        List<Event> events = new ArrayList<>();
        events.add(event(
                "e1",
                "CONSULT",
                List.of("visit"),
                4,
                List.of("a1"),
                List.of("a2"),
                Event.Status.ACTUAL,
                new Event.When("2024-05-02", "2024-05-02", span(text, "2 May")),
                null,
                span(text, "visited"),
                first,
                List.of(),
                null));
        events.add(event(
                "e2",
                "CONSULT",
                List.of(),
                2.5,
                List.of("a1", "a2"),
                List.of(),
                Event.Status.ACTUAL,
                null,
                null,
                span(text, "talked"),
                span(text, "\"We talked 🐺,\" she said."),
                List.of(new Event.Attribution("a1", Statement.Stance.STATES, "s1")),
                null));
        events.add(event(
                "e3",
                "ASSAULT",
                List.of("heavy-weapons"),
                -9.5,
                List.of("a3"),
                List.of("a2"),
                Event.Status.ACTUAL,
                new Event.When("2024-05-03", "2024-05-03", span(text, "Friday")),
                "p1",
                span(text, "shelled"),
                last,
                List.of(),
                null));
        events.add(event(
                "e4",
                "SANCTION",
                List.of("expel"),
                -5.5,
                List.of("a2"),
                List.of(),
                Event.Status.PLANNED,
                null,
                null,
                span(text, "expel"),
                last,
                List.of(),
                null));
        events.add(event(
                "e5",
                "CONSULT",
                List.of(),
                2.5,
                List.of("a1"),
                List.of("a2"),
                Event.Status.ACTUAL,
                null,
                null,
                span(text, "talked"),
                first,
                List.of(),
                "e1"));
        return new CodedArticle(
                article, List.of(minister, chad, wolves), List.of(day), List.of(capital), List.of(talked), events);
    }

    private static Event event(
            String id,
            String type,
            List<String> modes,
            double score,
            List<String> actors,
            List<String> recipients,
            Event.Status status,
            Event.When date,
            String place,
            Span trigger,
            Span sentence,
            List<Event.Attribution> attribution,
            String sameAs) {
        String quad = type.equals("CONSULT") ? "VERBAL COOPERATION" : "MATERIAL CONFLICT";
        return new Event(
                id,
                type,
                modes,
                List.of("military"),
                quad,
                score,
                actors,
                recipients,
                status,
                date,
                place,
                List.of(),
                trigger,
                sentence,
                attribution,
                "a-rule",
                sameAs,
                0.75,
                List.of());
    }

    private static Mention mention(String text, String words, Mention.Form form) {
        return new Mention(0, 0, 0, 0, span(text, words), form);
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
