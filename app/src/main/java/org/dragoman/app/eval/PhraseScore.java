package org.dragoman.app.eval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.actor.ActorFinder;
import org.dragoman.actor.Resolved;
import org.dragoman.rule.Tsv;
import org.jspecify.annotations.Nullable;

/**
 * Phrases for actors against the country and sector that they should get. {@code ?} is not judged, an empty country wants none.
 * A sector is right where it is the first one given.
 */
public final class PhraseScore {
    static final List<String> COLUMNS = List.of("phrase", "country", "sector");

    /** For rows that say "today" or nothing: the files at hand were written about then. */
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 1);

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("d MMMM yyyy")
                    .toFormatter(Locale.ENGLISH));

    private final ActorFinder finder;
    private final Tally countries = new Tally();
    private final Tally sectors = new Tally();
    private final List<String> errors = new ArrayList<>();

    public PhraseScore(ActorFinder finder) {
        this.finder = finder;
    }

    /** Resolves one phrase and judges it. */
    public void judge(Tsv.Row row) {
        Resolved got = finder.resolvePhrase(row.get("phrase"), row.getOr("context", ""), date(row.getOr("date", "")));
        String country = row.get("country").equals("XKX") ? "KOS" : row.get("country");
        String sector = row.get("sector");
        String first = got.sectors().isEmpty() ? "" : got.sectors().get(0);
        boolean place =
                country.isEmpty() ? got.countries().isEmpty() : got.countries().contains(country);
        boolean wrong = false;
        if (!country.equals("?")) {
            countries.add(place);
            wrong = !place;
        }
        if (!sector.equals("?")) {
            sectors.add(sector.equals(first));
            wrong |= !sector.equals(first);
        }
        if (wrong) {
            errors.add(row.file() + ":" + row.line() + ": wanted " + country + " " + sector + ", got " + got.countries()
                    + " " + got.sectors() + (got.knownAs() == null ? "" : " (" + got.knownAs() + ")") + ": "
                    + row.get("phrase"));
        }
    }

    private static @Nullable LocalDate date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException e) {
                continue;
            }
        }
        return TODAY;
    }

    /** What was wrong, a line each, in the order of the rows. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** One line. */
    public String text() {
        return String.format(
                Locale.ROOT,
                "phrases     country %.3f of %d  sector %.3f of %d\n",
                countries.share(),
                countries.asked(),
                sectors.share(),
                sectors.asked());
    }

    /** Puts the same under {@code phrases}. */
    public void addTo(ObjectNode json) {
        ObjectNode phrases = json.putObject("phrases");
        phrases.putObject("country").put("asked", countries.asked()).put("right", countries.share());
        phrases.putObject("sector").put("asked", sectors.asked()).put("right", sectors.share());
    }
}
