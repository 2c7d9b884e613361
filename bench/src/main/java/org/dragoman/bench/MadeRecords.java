package org.dragoman.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.place.Place;
import org.dragoman.record.CodedArticle;
import org.dragoman.speech.Statement;
import org.dragoman.text.Span;

/**
 * Records without reading anything, for measuring the store: each article tells five events between states, spread over ten
 * years, a few states acting far more often than the others as in the news.
 */
final class MadeRecords {
    static final int EVENTS = 5;

    private static final String[] COUNTRIES = Locale.getISOCountries();
    private static final List<String> TYPES = List.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "COOPERATE",
            "AID",
            "CONCEDE",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");
    private static final List<String> QUADS =
            List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");
    private static final String[] WORDS =
            "harbour minister border winter council river market treaty bridge engine patrol".split(" ");
    private static final LocalDate START = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 3650;

    private MadeRecords() {}

    /** The record with this number; always the same. */
    static CodedArticle record(long number) {
        Random random = new Random(number * 7919);
        LocalDate published = START.plusDays(random.nextInt(DAYS));
        StringBuilder text = new StringBuilder();
        List<int[]> sentences = new ArrayList<>();
        List<String> sides = new ArrayList<>();
        for (int i = 0; i < 2 * EVENTS; i++) {
            sides.add(country(random));
        }
        for (int i = 0; i < EVENTS; i++) {
            int start = text.length();
            text.append(sides.get(2 * i))
                    .append(" and ")
                    .append(sides.get(2 * i + 1))
                    .append(" in matter ");
            text.append(number).append(" of the");
            for (int w = 0; w < 12; w++) {
                text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
            text.append(". ");
            sentences.add(new int[] {start, text.length() - 1});
        }
        return coded(
                Article.ofText(Long.toString(number), text.toString(), published.toString()), sides, sentences, random);
    }

    private static CodedArticle coded(Article article, List<String> sides, List<int[]> sentences, Random random) {
        List<String> distinct = sides.stream().distinct().toList();
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            Span sentence = new Span(sentences.get(i)[0], sentences.get(i)[1]);
            String actor = "a" + (distinct.indexOf(sides.get(2 * i)) + 1);
            String recipient = "a" + (distinct.indexOf(sides.get(2 * i + 1)) + 1);
            events.add(event(article, i, actor, recipient, sentence, random));
        }
        Place place = new Place(
                "p1",
                0,
                0,
                new Span(0, 3),
                sides.get(0),
                sides.get(0),
                10.0,
                20.0,
                1L,
                "PCLI",
                Place.Precision.COUNTRY);
        Statement statement = new Statement(
                "s1",
                "a1",
                new Span(0, 3),
                List.of(),
                List.of(),
                false,
                Statement.Stance.STATES,
                null,
                List.of(new Span(4, 30)),
                null,
                null,
                null);
        return new CodedArticle(
                article, actors(article, distinct), List.of(), List.of(place), List.of(statement), events);
    }

    private static List<Actor> actors(Article article, List<String> codes) {
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            int at = article.text().indexOf(code);
            Mention mention = new Mention(0, 0, 0, 0, new Span(at, at + 3), Mention.Form.NAME);
            String name = new Locale("", code.substring(0, 2)).getDisplayCountry(Locale.ENGLISH);
            actors.add(new Actor(
                    "a" + (i + 1),
                    name,
                    Actor.Kind.STATE,
                    List.of(code),
                    List.of(),
                    null,
                    null,
                    code,
                    List.of(mention)));
        }
        return actors;
    }

    private static Event event(
            Article article, int number, String actor, String recipient, Span sentence, Random random) {
        int type = random.nextInt(TYPES.size());
        String day = LocalDate.parse(article.published() == null ? "2014-01-01" : article.published())
                .minusDays(random.nextInt(4))
                .toString();
        return new Event(
                "e" + (number + 1),
                TYPES.get(type),
                List.of(),
                List.of("diplomatic"),
                QUADS.get(type / 4),
                type - 8,
                List.of(actor),
                List.of(recipient),
                Event.Status.ACTUAL,
                new Event.When(day, day, null),
                number == 0 ? "p1" : null,
                List.of(new Event.Item(
                        WORDS[type % WORDS.length], new Span(sentence.start() + 8, sentence.start() + 10))),
                new Span(sentence.start() + 4, sentence.start() + 7),
                sentence,
                number == 1 ? List.of(new Event.Attribution("a1", Statement.Stance.STATES, "s1")) : List.of(),
                "made",
                null,
                0.5 + random.nextInt(50) / 100.0,
                List.of());
    }

    private static String country(Random random) {
        double skewed = Math.pow(random.nextDouble(), 3);
        return new Locale("", COUNTRIES[(int) (skewed * COUNTRIES.length)]).getISO3Country();
    }
}
