package org.dragoman.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.rule.Tsv;
import org.jspecify.annotations.Nullable;

/**
 * Codes of CAMEO, groups of three letters ({@code SAUGOV}), as countries and sectors of PLOVER: the first group says whose,
 * the others what. Groups for faiths say {@code REL} where nothing else is said; those for single groups say nothing.
 */
final class CameoCodes {
    /** What a code says. */
    record Meaning(List<String> countries, List<String> sectors) {}

    private record Row(List<String> countries, List<String> sectors, boolean faith) {}

    private final Map<String, Row> rows = new HashMap<>();

    CameoCodes() {
        for (Tsv.Row row : Tsv.read("actors/cameo.tsv")) {
            List<String> countries = row.all("country");
            List<String> sectors = row.all("sectors");
            Codes.check(row, countries, sectors);
            for (String code : row.all("codes")) {
                rows.put(code, new Row(countries, sectors, row.get("faith").equals("yes")));
            }
        }
    }

    /** What the codes say, alternatives parted by /; null where the first group is nobody's code. */
    @Nullable
    Meaning of(String codes, boolean noun) {
        Set<String> countries = new LinkedHashSet<>();
        Set<String> sectors = new LinkedHashSet<>();
        for (String code : codes.replace("~", "").split("/")) {
            List<String> groups = groups(code.strip().toUpperCase(java.util.Locale.ROOT));
            if (groups.isEmpty() || !noun && whose(groups.get(0)).isEmpty() && !knows(groups.get(0))) {
                return null;
            }
            read(groups, countries, sectors);
        }
        return new Meaning(List.copyOf(countries), List.copyOf(sectors));
    }

    private static List<String> groups(String code) {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i + 3 <= code.length(); i += 3) {
            groups.add(code.substring(i, i + 3));
        }
        return groups;
    }

    private void read(List<String> groups, Set<String> countries, Set<String> sectors) {
        boolean faith = false;
        Set<String> body = new LinkedHashSet<>();
        for (int i = 0; i < groups.size(); i++) {
            Row row = rows.get(groups.get(i));
            List<String> whose = i == 0 ? whose(groups.get(0)) : List.of();
            if (!whose.isEmpty()) {
                body.addAll(whose);
            } else if (row != null) {
                faith |= row.faith();
                sectors.addAll(row.sectors());
                if (body.contains("IGO") && !row.countries().isEmpty()) {
                    body.remove("IGO");
                    body.addAll(row.countries());
                }
            } else if (sector(groups.get(i))) {
                sectors.add(groups.get(i));
            }
        }
        if (faith && sectors.isEmpty() && !body.contains("IMG")) {
            sectors.add("REL");
        }
        countries.addAll(body);
    }

    private boolean knows(String group) {
        return rows.containsKey(group) || sector(group);
    }

    /** CAMEO's MED is PLOVER's JRN, and stands in the file; other sectors are the same in both. */
    private static boolean sector(String group) {
        return Codes.isSector(group);
    }

    private List<String> whose(String group) {
        Row row = rows.get(group);
        if (row != null) {
            return row.countries();
        }
        return Codes.isCountry(group) ? List.of(group) : List.of();
    }
}
