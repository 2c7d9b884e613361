package org.dragoman.actor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.rule.RuleException;
import org.dragoman.rule.Tsv;

/** The codes that an actor may have: ISO 3166-1 and PLOVER's own for countries, PLOVER's for sectors. */
public final class Codes {
    private static final Codes ALL = new Codes();

    private final Set<String> countries = new LinkedHashSet<>();
    private final Set<String> sectors = new LinkedHashSet<>();
    private final Map<String, String> byName = new HashMap<>();

    private Codes() {
        for (Tsv.Row row : Tsv.read("countries.tsv")) {
            countries.add(row.get("code"));
            byName.put(row.get("name").toLowerCase(Locale.ROOT), row.get("code"));
            row.all("aliases").forEach(name -> byName.putIfAbsent(bare(name), row.get("code")));
        }
        for (Tsv.Row row : Tsv.read("ontology/actor-codes.tsv")) {
            (row.get("column").equals("sector") ? sectors : countries).add(row.get("code"));
        }
    }

    private static String bare(String name) {
        return name.replace("?", "").toLowerCase(Locale.ROOT);
    }

    /** Every code that can stand where a country is told, in the order of the files. */
    public static List<String> countries() {
        return List.copyOf(ALL.countries);
    }

    /** PLOVER's sectors, in the order of the file. */
    public static List<String> sectors() {
        return List.copyOf(ALL.sectors);
    }

    /** The code of a country by its name or one of its other names, whatever the case. */
    public static Optional<String> ofCountry(String name) {
        return Optional.ofNullable(ALL.byName.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    static boolean isCountry(String code) {
        return ALL.countries.contains(code);
    }

    static boolean isSector(String code) {
        return ALL.sectors.contains(code);
    }

    /** @throws RuleException naming file and line where the row has a code that is none */
    static void check(Tsv.Row row, List<String> countries, List<String> sectors) {
        for (String code : countries) {
            if (!isCountry(code)) {
                throw row.wrong("country", "no code of a country or of PLOVER's own: " + code);
            }
        }
        for (String code : sectors) {
            if (!isSector(code)) {
                throw row.wrong("sectors", "no PLOVER sector: " + code);
            }
        }
    }
}
