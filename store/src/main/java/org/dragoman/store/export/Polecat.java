package org.dragoman.store.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.actor.Actor;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.place.Place;
import org.dragoman.place.Place.Precision;
import org.dragoman.record.RecordJson;
import org.dragoman.store.Keys;
import org.jspecify.annotations.Nullable;

/** POLECAT: 40 columns with a header, a row a report. Missing is the word None. */
public final class Polecat implements Format {
    private static final String NONE = "None";
    private static final String VERSION = "DRAGOMAN-" + RecordJson.FORMAT;
    private static final Set<Actor.Kind> ORGANISATIONS = Set.of(Actor.Kind.ORGANISATION, Actor.Kind.ARMED_GROUP);

    private final String intensity;

    private Polecat(String intensity) {
        this.intensity = intensity;
    }

    /** As the newer and the yearly files have it: the fifth column is {@code Event Intensity}. */
    public static Polecat newer() {
        return new Polecat("Event Intensity");
    }

    /** As the monthly files of 2018 to 2022 have it: {@code Intensity}. */
    public static Polecat older() {
        return new Polecat("Intensity");
    }

    @Override
    public String header() {
        return Cell.line(List.of(
                "Event ID",
                "Event Date",
                "Event Type",
                "Event Mode",
                intensity,
                "Quad Code",
                "Contexts",
                "Actor Name",
                "Actor Country",
                "Actor COW",
                "Primary Actor Sector",
                "Actor Sectors",
                "Actor Title",
                "Actor Name Raw",
                "Wikipedia Actor ID",
                "Recipient Name",
                "Recipient Country",
                "Recipient COW",
                "Primary Recipient Sector",
                "Recipient Sectors",
                "Recipient Title",
                "Recipient Name Raw",
                "Wikipedia Recipient ID",
                "Placename",
                "City",
                "District",
                "Province",
                "Country",
                "Latitude",
                "Longitude",
                "GeoNames ID",
                "Raw Placename",
                "Feature Type",
                "Source",
                "Publication Date",
                "Story People",
                "Story Organizations",
                "Story Locations",
                "Language",
                "Version"));
    }

    @Override
    public List<String> rows(Told told) {
        List<String> rows = new ArrayList<>();
        for (Event event : told.withoutRepeats().reports()) {
            rows.add(Cell.line(row(told, event)));
        }
        return rows;
    }

    /** A file a year of publication; readers take the year from the name's first four digits. */
    @Override
    public String file(Told told) {
        LocalDate published = told.published();
        return "ngecEvents.DV." + (published == null ? "0000" : published.getYear()) + ".txt";
    }

    private static List<String> row(Told told, Event event) {
        Article article = told.coded().article();
        List<String> row = new ArrayList<>();
        LocalDate day = told.day(event);
        LocalDate published = told.published();
        row.add(Keys.article(article) + "_" + event.id());
        row.add(day == null ? NONE : day.toString());
        row.add(event.type());
        row.add(all(event.modes()));
        row.add(Cell.number(event.score(), NONE));
        row.add(event.quad());
        row.add(all(event.contexts()));
        addSide(row, told.actors(event.actors()), event, article);
        addSide(row, told.actors(event.recipients()), event, article);
        addPlace(row, told.place(event), article);
        row.add(Cell.clean(article.publisher(), NONE));
        row.add(published == null ? NONE : published.toString());
        row.add(names(told, Set.of(Actor.Kind.PERSON)));
        row.add(names(told, ORGANISATIONS));
        row.add(all(told.coded().places().stream().map(Place::name).distinct().toList()));
        row.add(article.language());
        row.add(VERSION);
        return row;
    }

    private static void addSide(List<String> row, List<Actor> side, Event event, Article article) {
        row.add(each(side, Actor::name));
        row.add(each(side, actor -> within(actor.countries())));
        row.add(each(
                side,
                actor -> within(actor.countries().stream()
                        .map(Codebook.codes()::cow)
                        .filter(number -> !number.isEmpty())
                        .toList())));
        row.add(each(
                side,
                actor -> actor.sectors().isEmpty() ? null : actor.sectors().get(0)));
        row.add(each(side, actor -> within(actor.sectors())));
        row.add(each(side, Actor::role));
        row.add(each(side, actor -> words(actor, event, article)));
        row.add(NONE);
    }

    private static void addPlace(List<String> row, @Nullable Place place, Article article) {
        Precision precision = place == null ? null : place.precision();
        String name = place == null ? null : place.name();
        row.add(Cell.clean(name, NONE));
        row.add(Cell.clean(precision == Precision.CITY ? name : null, NONE));
        row.add(Cell.clean(precision == Precision.DISTRICT ? name : null, NONE));
        row.add(Cell.clean(precision == Precision.PROVINCE ? name : null, NONE));
        row.add(Cell.clean(place == null ? null : place.country(), NONE));
        row.add(Cell.number(place == null ? null : place.lat(), NONE));
        row.add(Cell.number(place == null ? null : place.lon(), NONE));
        row.add(
                place == null || place.geonames() == null
                        ? NONE
                        : place.geonames().toString());
        row.add(Cell.clean(place == null ? null : place.span().of(article.text()), NONE));
        row.add(Cell.clean(place == null ? null : place.feature(), NONE));
    }

    /** How the sentence calls the actor; where it does not, how the article does first. */
    private static @Nullable String words(Actor actor, Event event, Article article) {
        return actor.mentions().stream()
                .filter(mention -> event.sentence().contains(mention.span()))
                .findFirst()
                .or(() -> actor.mentions().stream().findFirst())
                .map(mention -> mention.span().of(article.text()))
                .orElse(null);
    }

    private static String names(Told told, Set<Actor.Kind> kinds) {
        return all(told.coded().actors().stream()
                .filter(actor -> kinds.contains(actor.kind()))
                .map(Actor::name)
                .distinct()
                .toList());
    }

    /** One value for each actor, so that the cells of a side stay in step. */
    private static String each(List<Actor> actors, Function<Actor, @Nullable String> value) {
        return all(actors.stream()
                .map(actor -> Cell.clean(value.apply(actor), NONE))
                .toList());
    }

    private static @Nullable String within(List<String> values) {
        return values.isEmpty() ? null : String.join("|", values);
    }

    private static String all(List<String> values) {
        return Cell.joined(values, "; ", NONE);
    }
}
