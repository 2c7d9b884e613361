package org.dragoman.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import org.dragoman.actor.ActorFinder;
import org.dragoman.actor.Resolved;
import org.dragoman.rule.Tsv;

/**
 * Actor phrases against the country and sector that they should get: {@code ActorPhrasesEval actor-phrases.tsv [--errors]}.
 * {@code ?} is not judged; XKX is Kosovo. A sector is right where it is the first one given, and loosely right where it is
 * any.
 */
public final class ActorPhrasesEval {
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("d MMMM yyyy")
                    .toFormatter(Locale.ENGLISH));

    private ActorPhrasesEval() {}

    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.of(args);
        ActorFinder finder = new ActorFinder();
        LocalDate today = LocalDate.parse(arguments.options().getOrDefault("--today", "2023-01-01"));
        int countries = 0;
        int countriesRight = 0;
        int sectors = 0;
        int sectorsRight = 0;
        int sectorsLoose = 0;
        for (Tsv.Row row : Tsv.parse(arguments.path(0).toString(), Files.readString(arguments.path(0)))) {
            LocalDate date = date(row.get("date"), today);
            Resolved got = finder.resolvePhrase(row.get("phrase"), row.get("context"), date);
            String country = row.get("country").equals("XKX") ? "KOS" : row.get("country");
            String sector = row.get("sector");
            boolean rightCountry = country.isEmpty()
                    ? got.countries().isEmpty()
                    : got.countries().contains(country);
            String first = got.sectors().isEmpty() ? "" : got.sectors().get(0);
            boolean rightSector = sector.equals(first);
            if (!country.equals("?")) {
                countries++;
                countriesRight += rightCountry ? 1 : 0;
            }
            if (!sector.equals("?")) {
                sectors++;
                sectorsRight += rightSector ? 1 : 0;
                sectorsLoose += rightSector || got.sectors().contains(sector) ? 1 : 0;
            }
            boolean wrong = !country.equals("?") && !rightCountry || !sector.equals("?") && !rightSector;
            if (arguments.has("--errors") && wrong) {
                System.out.printf(
                        "%s (%s, %s): wanted %s %s, got %s %s %s%n",
                        row.get("phrase"),
                        row.get("context"),
                        row.get("date"),
                        country,
                        sector,
                        got.countries(),
                        got.sectors(),
                        got.knownAs());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "country %d of %d = %.3f%nsector first %d of %d = %.3f, any %.3f%n",
                countriesRight,
                countries,
                (double) countriesRight / countries,
                sectorsRight,
                sectors,
                (double) sectorsRight / sectors,
                (double) sectorsLoose / sectors);
    }

    private static LocalDate date(String text, LocalDate today) {
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException e) {
                continue;
            }
        }
        return today;
    }
}
