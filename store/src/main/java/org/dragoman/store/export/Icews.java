package org.dragoman.store.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.place.Place;
import org.dragoman.place.Place.Precision;
import org.jspecify.annotations.Nullable;

/** ICEWS: 20 columns with a header, a row a pair of actors. Missing is NA. A report without a day has no row. */
final class Icews implements Format {
    private static final String NA = "NA";

    private int rows;
    private int stories;

    @Override
    public String header() {
        return Cell.line(List.of(
                "Event ID",
                "Event Date",
                "Source Name",
                "Source Sectors",
                "Source Country",
                "Event Text",
                "CAMEO Code",
                "Intensity",
                "Target Name",
                "Target Sectors",
                "Target Country",
                "Story ID",
                "Sentence Number",
                "Publisher",
                "City",
                "District",
                "Province",
                "Country",
                "Latitude",
                "Longitude"));
    }

    @Override
    public List<String> rows(Told told) {
        List<String> rows = new ArrayList<>();
        stories++;
        Sentences sentences = new Sentences(told.coded().article().text());
        for (Event event : told.withoutRepeats().reports()) {
            LocalDate day = told.day(event);
            if (day != null) {
                int sentence = sentences.number(event.sentence());
                Dyad.of(told, event).forEach(dyad -> rows.add(Cell.line(row(told, event, dyad, day, sentence))));
            }
        }
        return rows;
    }

    /** A file a year of publication, stamped with its last day. */
    @Override
    public String file(Told told) {
        LocalDate published = told.published();
        LocalDate last = (published == null ? LocalDate.of(1, 1, 1) : published)
                .withMonth(12)
                .withDayOfMonth(31);
        return "events." + last.format(DateTimeFormatter.ofPattern("yyyy.yyyyMMdd")) + "000000.tab";
    }

    private List<String> row(Told told, Event event, Dyad dyad, LocalDate day, int sentence) {
        Article article = told.coded().article();
        Cameo cameo = Cameo.codes();
        List<String> row = new ArrayList<>();
        row.add(Integer.toString(++rows));
        row.add(day.toString());
        addActor(row, dyad.source());
        row.add(cameo.name(dyad.code()));
        row.add(dyad.code().code());
        row.add(cameo.goldstein(dyad.code()));
        addActor(row, dyad.target());
        row.add(Integer.toString(stories));
        row.add(Integer.toString(sentence));
        row.add(Cell.clean(article.publisher(), NA));
        addPlace(row, told.place(event));
        return row;
    }

    private static void addActor(List<String> row, @Nullable Actor actor) {
        String country = actor == null || actor.countries().isEmpty()
                ? ""
                : Codebook.codes().icews(actor.countries().get(0));
        row.add(actor == null ? NA : name(actor, country));
        row.add(actor == null ? NA : Cell.joined(Codebook.codes().icewsSectors(actor), ",", NA));
        row.add(Cell.clean(country, NA));
    }

    /** As ICEWS names them: its country behind whoever has no name of its own. */
    private static String name(Actor actor, String country) {
        boolean isNamed =
                actor.knownAs() != null || actor.mentions().stream().anyMatch(m -> m.form() == Mention.Form.NAME);
        return Cell.clean(isNamed || country.isEmpty() ? actor.name() : actor.name() + " (" + country + ")", NA);
    }

    private static void addPlace(List<String> row, @Nullable Place place) {
        Precision precision = place == null ? null : place.precision();
        String name = place == null ? null : place.name();
        row.add(Cell.clean(precision == Precision.CITY ? name : null, NA));
        row.add(Cell.clean(precision == Precision.DISTRICT ? name : null, NA));
        row.add(Cell.clean(precision == Precision.PROVINCE ? name : null, NA));
        row.add(Cell.clean(
                place == null || place.country() == null
                        ? null
                        : Codebook.codes().icews(place.country()),
                NA));
        row.add(Cell.number(place == null ? null : place.lat(), NA));
        row.add(Cell.number(place == null ? null : place.lon(), NA));
    }
}
