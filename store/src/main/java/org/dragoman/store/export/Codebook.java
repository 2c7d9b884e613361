package org.dragoman.store.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dragoman.actor.Actor;
import org.dragoman.rule.Tsv;

/** Countries and sectors in the codes of other codebooks; empty where they have none. */
final class Codebook {
    private static final Codebook CODES = new Codebook();

    private record Country(String fips, String cameo, String icews, String group) {
        static final Country NONE = new Country("", "", "", "");
    }

    private record Sector(String cameo, String icews) {
        static final Sector NONE = new Sector("", "");
    }

    private final Map<String, Country> countries = new HashMap<>();
    private final Map<String, Sector> sectors = new HashMap<>();
    private final Map<String, String> cow = new HashMap<>();

    private Codebook() {
        for (Tsv.Row row : Tsv.read("exports/countries.tsv")) {
            countries.put(
                    row.get("code"),
                    new Country(row.get("fips"), row.get("cameo"), row.get("icews"), row.get("group")));
        }
        for (Tsv.Row row : Tsv.read("exports/sectors.tsv")) {
            sectors.put(row.get("sector"), new Sector(row.get("cameo"), row.get("icews")));
        }
        for (Tsv.Row row : Tsv.read("countries.tsv")) {
            cow.putIfAbsent(row.get("code"), row.get("cow"));
        }
    }

    static Codebook codes() {
        return CODES;
    }

    /** Correlates of War number. */
    String cow(String country) {
        return cow.getOrDefault(country, "");
    }

    String fips(String country) {
        return country(country).fips();
    }

    /** The country's name in ICEWS; empty for those who belong to no country. */
    String icews(String country) {
        return country(country).icews();
    }

    /** Whether the code is a country's, and not PLOVER's for those who belong to none. */
    boolean isCountry(String code) {
        return !country(code).icews().isEmpty();
    }

    /** The code with which CAMEO actor codes begin: the country's, or that of an organisation of states. */
    String root(String code) {
        return isCountry(code) || country(code).cameo().isEmpty()
                ? code
                : country(code).cameo();
    }

    /** GDELT's code of a country; three of them are CAMEO's older ones. */
    String gdelt(String country) {
        return country(country).cameo().isEmpty() ? country : country(country).cameo();
    }

    /** GDELT's known group of those who belong to no country. */
    String group(String code) {
        return country(code).group();
    }

    /** An actor's roles in CAMEO, most important first. */
    List<String> roles(Actor actor) {
        return sectors(actor, Sector::cameo);
    }

    /** An actor's sectors in the words of ICEWS. */
    List<String> icewsSectors(Actor actor) {
        return sectors(actor, Sector::icews).stream()
                .flatMap(words -> List.of(words.split(",")).stream())
                .distinct()
                .toList();
    }

    private List<String> sectors(Actor actor, Function<Sector, String> word) {
        return actor.sectors().stream()
                .map(sector -> word.apply(sectors.getOrDefault(sector, Sector.NONE)))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private Country country(String code) {
        return countries.getOrDefault(code, Country.NONE);
    }
}
