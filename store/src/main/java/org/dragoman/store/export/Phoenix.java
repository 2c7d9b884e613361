package org.dragoman.store.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.actor.Actor;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.place.Place;
import org.dragoman.place.Place.Precision;
import org.dragoman.record.RecordJson;
import org.dragoman.store.Keys;
import org.jspecify.annotations.Nullable;

/** Phoenix: 26 columns without a header, a row a pair of actors. Missing is empty. A report without a day has no row. */
final class Phoenix implements Format {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String NOBODY = "---";

    private int rows;

    @Override
    public List<String> rows(Told told) {
        List<String> rows = new ArrayList<>();
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

    /** A file a day of publication. */
    @Override
    public String file(Told told) {
        LocalDate published = told.published();
        return "events.full." + (published == null ? "00000000" : published.format(DAY)) + ".txt";
    }

    private List<String> row(Told told, Event event, Dyad dyad, LocalDate day, int sentence) {
        Article article = told.coded().article();
        Cameo cameo = Cameo.codes();
        List<String> row = new ArrayList<>();
        row.add(++rows + "_" + RecordJson.FORMAT);
        row.add(day.format(DAY));
        row.add(day.format(DateTimeFormatter.ofPattern("yyyy")));
        row.add(day.format(DateTimeFormatter.ofPattern("MM")));
        row.add(day.format(DateTimeFormatter.ofPattern("dd")));
        addActor(row, dyad.source());
        addActor(row, dyad.target());
        row.add(dyad.code().code());
        row.add(dyad.code().root());
        row.add(cameo.penta(dyad.code()));
        row.add(cameo.goldstein(dyad.code()));
        row.add(Cell.joined(
                event.contexts().stream()
                        .map(c -> c.toUpperCase(Locale.ROOT) + ",1")
                        .toList(),
                ";",
                ""));
        addPlace(row, told.place(event));
        row.add(Keys.article(article) + "_" + sentence);
        row.add(Cell.address(article.url()));
        row.add(Cell.clean(article.publisher(), ""));
        return row;
    }

    /** The whole CAMEO chain, its country, its first role, its other roles. */
    private static void addActor(List<String> row, @Nullable Actor actor) {
        if (actor == null) {
            row.addAll(List.of(NOBODY, "", "", ""));
            return;
        }
        String root = actor.countries().isEmpty()
                ? ""
                : Codebook.codes().root(actor.countries().get(0));
        List<String> roles = Codebook.codes().roles(actor);
        row.add((root.isEmpty() ? NOBODY : root) + String.join("", roles));
        row.add(root);
        row.add(roles.isEmpty() ? "" : roles.get(0));
        row.add(String.join(";", roles.subList(Math.min(1, roles.size()), roles.size())));
    }

    private static void addPlace(List<String> row, @Nullable Place place) {
        row.add(Cell.number(place == null ? null : place.lat(), ""));
        row.add(Cell.number(place == null ? null : place.lon(), ""));
        row.add(Cell.clean(place == null ? null : place.name(), ""));
        row.add(Cell.clean(place != null && place.precision() == Precision.PROVINCE ? place.name() : null, ""));
        row.add(Cell.clean(place == null ? null : place.country(), ""));
    }
}
