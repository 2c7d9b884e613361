package org.dragoman.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.rule.RuleException;
import org.dragoman.rule.Tsv;

/** The codes that an actor may have: ISO 3166-1 and PLOVER's own for countries, PLOVER's for sectors. */
final class Codes {
    private static final Codes ALL = new Codes();

    private final Set<String> countries = new HashSet<>();
    private final Set<String> sectors = new HashSet<>();

    private Codes() {
        Tsv.read("countries.tsv").forEach(row -> countries.add(row.get("code")));
        for (Tsv.Row row : Tsv.read("ontology/actor-codes.tsv")) {
            (row.get("column").equals("sector") ? sectors : countries).add(row.get("code"));
        }
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
