package org.dragoman.bench.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.event.Ontology;
import org.dragoman.place.Place;
import org.dragoman.record.CodedArticle;
import org.dragoman.speech.Statement;
import org.dragoman.text.Span;
import org.dragoman.time.TimeExpression;

/**
 * Articles with records, made by a generator with a seed: the size and shape of news (two thousand characters, six actors, five
 * events, four statements), busy and quiet countries, three years, events that several articles tell. No engine is needed.
 */
final class MadeArticles {
    private static final List<String> COUNTRIES = countries();
    private static final List<String> TYPES = Ontology.plover().types();
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 1095;
    private static final String FILLER =
            "Officials at the ministry gave no further details, and residents of the district said that the road had been "
                    + "quiet since the morning. The agency repeated what it had written a week before. ";

    private MadeArticles() {}

    /** Article of that number: always the same. */
    static CodedArticle article(int number) {
        Random random = new Random(number * 7919L);
        LocalDate published = FIRST.plusDays(random.nextInt(DAYS));
        Draft draft = new Draft(random, published);
        for (int i = 0; i < 5; i++) {
            draft.event(i);
        }
        return draft.article(number);
    }

    /** Some countries are in the news much more than others. */
    private static String country(Random random) {
        double u = random.nextDouble();
        return COUNTRIES.get((int) (COUNTRIES.size() * u * u * u));
    }

    private static List<String> countries() {
        List<String> codes = new ArrayList<>();
        for (String two : Locale.getISOCountries()) {
            codes.add(new Locale.Builder().setRegion(two).build().getISO3Country());
        }
        return codes;
    }

    /** An article in the making. */
    private static final class Draft {
        private final Random random;
        private final LocalDate published;
        private final StringBuilder text = new StringBuilder();
        private final List<Actor> actors = new ArrayList<>();
        private final List<TimeExpression> times = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private final List<Statement> statements = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();

        Draft(Random random, LocalDate published) {
            this.random = random;
            this.published = published;
        }

        void event(int i) {
            int start = text.length();
            String who = country(random);
            String whom = country(random);
            String type = TYPES.get(random.nextInt(TYPES.size()));
            String a = actor(who, true);
            text.append(" on ");
            LocalDate day = published.minusDays(random.nextInt(3));
            Span when = words(day.getDayOfWeek().toString());
            times.add(new TimeExpression(
                    "t" + (times.size() + 1),
                    i,
                    0,
                    0,
                    when,
                    TimeExpression.Type.DATE,
                    day.toString(),
                    day.toString(),
                    day.toString()));
            text.append(' ');
            Span trigger = words("acted towards");
            text.append(' ');
            String b = actor(whom, random.nextInt(3) > 0);
            text.append(" in ");
            Span where = words("Town" + random.nextInt(40) + " of " + whom);
            int spot = whom.hashCode() + random.nextInt(3);
            String place = "p" + (places.size() + 1);
            places.add(new Place(
                    place,
                    i,
                    0,
                    where,
                    where.of(text.toString()),
                    whom,
                    (Math.floorMod(spot, 120) - 50) * 1.0,
                    (Math.floorMod(spot * 31, 340) - 170) * 1.0,
                    (long) spot,
                    "PPL",
                    Place.Precision.CITY));
            text.append(", ");
            Span cue = words("said");
            text.append(' ');
            String c = actor(country(random), false);
            boolean denies = random.nextInt(12) == 0;
            text.append(": ");
            Span said = words("the acts of " + whom + " are known to all, and nothing will be decided before spring");
            text.append(". ");
            String statement = "s" + (statements.size() + 1);
            statements.add(new Statement(
                    statement,
                    c,
                    null,
                    List.of(b),
                    List.of(),
                    true,
                    denies ? Statement.Stance.DENIES : Statement.Stance.STATES,
                    new Statement.Cue(cue, "say", i, 0),
                    List.of(said),
                    null,
                    null,
                    null));
            events.add(new Event(
                    "e" + (events.size() + 1),
                    type,
                    List.of(),
                    List.of("diplomatic"),
                    Ontology.plover().quad(type),
                    Ontology.plover().score(type, List.of()),
                    List.of(a),
                    List.of(b),
                    random.nextInt(8) == 0 ? Event.Status.PLANNED : Event.Status.ACTUAL,
                    new Event.When(day.toString(), day.toString(), when),
                    place,
                    List.of(),
                    trigger,
                    new Span(start, text.length() - 1),
                    List.of(new Event.Attribution(
                            c, denies ? Statement.Stance.DENIES : Statement.Stance.STATES, statement)),
                    "accuse",
                    null,
                    0.5 + random.nextInt(50) / 100.0,
                    List.of()));
            text.append(FILLER);
            text.append(i % 2 == 1 ? "\n\n" : "");
        }

        private String actor(String country, boolean state) {
            String id = "a" + (actors.size() + 1);
            String name = state ? country + "land" : "Minister " + country + " " + random.nextInt(30);
            Span span = words(name);
            actors.add(new Actor(
                    id,
                    name,
                    state ? Actor.Kind.STATE : Actor.Kind.PERSON,
                    List.of(country),
                    List.of("GOV"),
                    state ? null : "foreign minister",
                    null,
                    state ? country : null,
                    List.of(new Mention(0, 0, 0, 0, span, Mention.Form.NAME))));
            return id;
        }

        private Span words(String words) {
            int start = text.length();
            text.append(words);
            return new Span(start, text.length());
        }

        CodedArticle article(int number) {
            String whole = text.toString();
            Article article = new Article(
                    "made-" + number,
                    Article.hash(whole),
                    "made.jsonl",
                    "https://news.example/" + number,
                    "Gazette " + random.nextInt(60),
                    "Of " + actors.get(0).name() + " and " + actors.get(1).name() + ", number " + number,
                    List.of("A. Reporter"),
                    published.toString(),
                    null,
                    "en",
                    whole,
                    List.of());
            return new CodedArticle(article, actors, times, places, statements, events);
        }
    }
}
