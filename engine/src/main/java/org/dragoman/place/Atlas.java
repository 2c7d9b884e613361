package org.dragoman.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.rule.Tsv;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of places by name: countries and regions from our own files, towns and areas from the gazetteer.
 * Loaded once, when it is first asked for.
 */
final class Atlas {
    /** Longest name in words. */
    static final int WORDS = 7;

    private static final int SHORTEST = 3;
    private static final int MOST = 150;

    /** What a town of our own file counts for, as a logarithm of people. */
    private static final double CITY = 6;

    private final Map<String, List<Candidate>> known = new HashMap<>();
    private final Map<String, String> alpha3 = new HashMap<>();
    private final Map<String, Candidate> towns = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Set<String> dotted = new HashSet<>();
    private final Gazetteer gazetteer = Gazetteer.load();

    private static final class Holder {
        static final Atlas ATLAS = new Atlas();
    }

    static Atlas shipped() {
        return Holder.ATLAS;
    }

    private Atlas() {
        for (Tsv.Row row : Tsv.read("places/countries.tsv")) {
            List<String> names = row.all("names");
            alpha3.put(row.get("iso2"), row.get("code"));
            Candidate country = new Candidate(
                    names.get(0),
                    row.get("code"),
                    "",
                    number(row, "lat", 90),
                    number(row, "lon", 180),
                    Long.valueOf(row.get("geonames")),
                    "PCLI",
                    0,
                    Candidate.Standing.MAIN);
            names.forEach(name -> add(name, country));
        }
        for (Tsv.Row row : Tsv.read("places/regions.tsv")) {
            Candidate region = new Candidate(
                    row.get("name"),
                    row.get("country").isEmpty() ? null : row.get("country"),
                    row.get("province"),
                    number(row, "lat", 90),
                    number(row, "lon", 180),
                    null,
                    row.get("feature"),
                    row.get("feature").startsWith("PPL") ? CITY : 0,
                    Candidate.Standing.MAIN);
            add(row.get("name"), region);
            row.all("aliases").forEach(name -> add(name, region));
        }
        for (Tsv.Row row : Tsv.read("countries.tsv")) {
            for (String word : row.all("adjectives")) {
                adjectives.putIfAbsent(word, row.get("code"));
                adjectives.putIfAbsent(word + "s", row.get("code"));
            }
        }
        for (Tsv.Row row : Tsv.read("places/names.tsv")) {
            Candidate town = town(row);
            row.all("aliases").forEach(name -> towns.put(Fold.of(name), town));
            towns.put(Fold.of(row.get("name")), town);
        }
    }

    /** The town of the gazetteer that a line of names.tsv means: the largest of that name in the country. */
    private Candidate town(Tsv.Row row) {
        Candidate largest = null;
        for (int place : gazetteer.find(Fold.of(row.get("name")))) {
            Candidate c = candidate(place);
            boolean there = row.get("country").equals(c.country()) && c.precision() == Place.Precision.CITY;
            if (there && (largest == null || c.size() > largest.size())) {
                largest = c;
            }
        }
        if (largest == null) {
            throw row.wrong("name", "no town of this name in " + row.get("country"));
        }
        return largest.wellKnown();
    }

    private static double number(Tsv.Row row, String column, double limit) {
        try {
            double value = Double.parseDouble(row.get(column));
            if (Math.abs(value) <= limit) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw row.wrong(column, "no number");
        }
        throw row.wrong(column, "not between -" + limit + " and " + limit);
    }

    private void add(String name, Candidate candidate) {
        if (name.endsWith(".") && name.indexOf('.') == name.length() - 1) {
            dotted.add(Fold.of(name));
        }
        known.computeIfAbsent(Fold.of(name), k -> new ArrayList<>(1)).add(candidate);
    }

    /** The country, ISO 3166-1 alpha-3, of a word like "Kenyan" or "Kenyans". */
    @Nullable
    String adjective(String word) {
        return adjectives.get(word);
    }

    /** Everything that this name may mean, at most {@value #MOST}; empty where it is not known. */
    List<Candidate> find(String name) {
        String folded = Fold.of(name);
        List<Candidate> found = new ArrayList<>(region(name) ? known.getOrDefault(folded, List.of()) : List.of());
        Candidate town = towns.get(folded);
        if (town != null) {
            found.add(town);
        }
        if (folded.length() < SHORTEST) {
            return found;
        }
        Set<Long> ids =
                found.stream().map(Candidate::geonames).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> taken = found.stream()
                .map(Candidate::province)
                .filter(p -> !p.isEmpty())
                .collect(Collectors.toSet());
        for (int place : gazetteer.find(folded)) {
            Candidate candidate = candidate(place);
            // Our own line on a province stands for the one that was made from its towns.
            boolean ours = candidate.feature().equals("ADM1")
                    ? taken.contains(candidate.province())
                    : ids.contains(candidate.geonames());
            if (!ours) {
                found.add(candidate);
            }
        }
        if (found.size() <= MOST) {
            return found;
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Candidate::prominence).reversed())
                .limit(MOST)
                .toList();
    }

    private Candidate candidate(int index) {
        boolean foreign = index < 0;
        int place = foreign ? ~index : index;
        int id = gazetteer.geonames(place);
        String iso2 = gazetteer.country(place);
        return new Candidate(
                gazetteer.name(place),
                alpha3.getOrDefault(iso2, iso2),
                gazetteer.province(place),
                gazetteer.lat(place),
                gazetteer.lon(place),
                id == 0 ? null : Long.valueOf(id),
                gazetteer.feature(place),
                gazetteer.size(place),
                foreign ? Candidate.Standing.FOREIGN : Candidate.Standing.MAIN);
    }

    /** Whether our own files have the name, a country or a region; abbreviations need their dot ("Miss."). */
    boolean region(String name) {
        String folded = Fold.of(name);
        return known.containsKey(folded) && (name.contains(".") || !dotted.contains(folded));
    }

    int size() {
        return gazetteer.count() + known.size();
    }
}
