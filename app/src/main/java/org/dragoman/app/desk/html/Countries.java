package org.dragoman.app.desk.html;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Names of countries for their codes, and back. */
public final class Countries {
    /** PLOVER's own codes. */
    private static final Map<String, String> OTHERS = Map.of(
            "KOS", "Kosovo",
            "EUR", "Europe or the EU",
            "UNO", "United Nations",
            "IGO", "International organisations",
            "NGO", "Non-governmental organisations",
            "MNC", "Multinational companies",
            "ISM", "Insurgents across borders",
            "IMG", "Militants across borders");

    private static final Map<String, String> NAMES = names();
    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /** The name; of an unknown code the code itself. */
    public static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }

    /** What an actor's key says to people: a country's name; of somebody unnamed what and whose it is. */
    public static String actor(String key) {
        int bar = key.indexOf('|');
        return bar < 0
                ? name(key)
                : key.substring(0, bar) + ", "
                        + String.join(
                                ", ",
                                Arrays.stream(key.substring(bar + 1).split("\\+"))
                                        .map(Countries::name)
                                        .toList());
    }

    public static boolean isCode(String code) {
        return NAMES.containsKey(code);
    }

    /** The code of a country that is called exactly so. */
    public static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(folded(name)));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>(OTHERS);
        for (String two : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(two).build();
            names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
        }
        return names;
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        names().forEach((code, name) -> {
            codes.put(folded(name), code);
            codes.put(folded(code), code);
        });
        return codes;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
