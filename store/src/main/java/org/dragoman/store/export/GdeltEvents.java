package org.dragoman.store.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.dragoman.actor.Actor;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.place.Place;
import org.dragoman.store.export.Told.Counted;
import org.jspecify.annotations.Nullable;

/**
 * GDELT 2.0 events: 61 columns without a header, a row an event across articles, in the file of the day on which it was first
 * told. Missing is empty. Of several actors or recipients the first stands for them, as the columns have room for one.
 */
final class GdeltEvents implements Format {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int KNOWN_ROLES = 3;
    private static final int GEO_COLUMNS = 8;

    @Override
    public List<String> rows(Told told) {
        List<String> rows = new ArrayList<>();
        for (Event event : told.reports()) {
            Counted counted = told.counted().get(event.id());
            LocalDate day = counted != null && counted.from() != null ? counted.from() : told.day(event);
            if (counted != null && counted.isFirst() && day != null && told.published() != null) {
                rows.add(Cell.line(row(told, event, counted, day)));
            }
        }
        return rows;
    }

    @Override
    public String file(Told told) {
        return stamp(told) + ".export.CSV.zip";
    }

    /** The number of an event in GDELT files: as much of the store's as Python, R and JavaScript hold without loss. */
    static long number(Counted counted) {
        return counted.id() & ((1L << 53) - 1);
    }

    /** Midnight of the day of publication. */
    static String stamp(Told told) {
        LocalDate published = told.published();
        return (published == null ? "00000000" : published.format(DAY)) + "000000";
    }

    private static List<String> row(Told told, Event event, Counted counted, LocalDate day) {
        Article article = told.coded().article();
        List<Dyad> dyads = Dyad.of(told, event);
        Dyad dyad = dyads.isEmpty() ? new Dyad(null, null, Cameo.codes().of(event)) : dyads.get(0);
        List<String> row = new ArrayList<>();
        row.add(Long.toString(number(counted)));
        row.add(day.format(DAY));
        row.add(day.format(DateTimeFormatter.ofPattern("yyyyMM")));
        row.add(day.format(DateTimeFormatter.ofPattern("yyyy")));
        row.add(String.format(
                Locale.ROOT, "%.4f", day.getYear() + (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0));
        addActor(row, dyad.source());
        addActor(row, dyad.target());
        row.add("1");
        row.add(dyad.code().code());
        row.add(dyad.code().base());
        row.add(dyad.code().root());
        row.add(Cameo.codes().quad(dyad.code()));
        row.add(Cameo.codes().goldstein(dyad.code()));
        row.add(Integer.toString(counted.reports()));
        row.add(Integer.toString(Math.max(1, counted.publishers())));
        row.add(Integer.toString(counted.articles()));
        row.add("");
        row.addAll(Collections.nCopies(2 * GEO_COLUMNS, ""));
        addPlace(row, told.place(event));
        row.add(stamp(told));
        row.add(Cell.address(article.url() == null ? article.source() : article.url()));
        return row;
    }

    /** Code, name, country, known group, ethnicity, two religions, three roles. */
    private static void addActor(List<String> row, @Nullable Actor actor) {
        if (actor == null) {
            row.addAll(Collections.nCopies(10, ""));
            return;
        }
        Codebook codes = Codebook.codes();
        String code = actor.countries().isEmpty() ? "" : actor.countries().get(0);
        List<String> roles = new ArrayList<>(codes.roles(actor));
        row.add((codes.isCountry(code) ? codes.gdelt(code) : codes.root(code)) + String.join("", roles));
        row.add(Cell.clean(actor.name(), "").toUpperCase(Locale.ROOT));
        row.add(codes.isCountry(code) ? codes.gdelt(code) : "");
        row.add(codes.group(code));
        row.addAll(List.of("", "", ""));
        for (int i = 0; i < KNOWN_ROLES; i++) {
            row.add(i < roles.size() ? roles.get(i) : "");
        }
    }

    /** Type, name, country, two areas, latitude, longitude, feature; only of what was resolved. */
    private static void addPlace(List<String> row, @Nullable Place place) {
        if (place == null || place.lat() == null) {
            row.addAll(Collections.nCopies(GEO_COLUMNS, ""));
            return;
        }
        String country = place.country() == null ? "" : place.country();
        row.add(type(place, country));
        row.add(Cell.clean(place.name(), ""));
        row.add(Codebook.codes().fips(country));
        row.addAll(List.of("", ""));
        row.add(Cell.number(place.lat(), ""));
        row.add(Cell.number(place.lon(), ""));
        row.add(place.geonames() == null ? "" : place.geonames().toString());
    }

    /** 1 a country, 2 a state of the USA, 3 a town of the USA, 4 another town, 5 another area. */
    private static String type(Place place, String country) {
        Place.Precision precision = place.precision();
        if (precision == null || precision == Place.Precision.COUNTRY || precision == Place.Precision.REGION) {
            return "1";
        }
        boolean american = country.equals("USA");
        boolean area = precision == Place.Precision.PROVINCE || precision == Place.Precision.DISTRICT;
        return area ? american ? "2" : "5" : american ? "3" : "4";
    }
}
