package org.dragoman.store.query;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The condition of a query. Templates come from {@link Subject}; the user's values are bound to their markers: {@code :v} as
 * it is, {@code :upper}, {@code :lower}, {@code :words} (a pattern of whole words without accents), {@code :day},
 * {@code :number}, {@code :first} and {@code :second} (of a pair).
 */
public final class Where {
    private static final Pattern MARKER = Pattern.compile(":(v|upper|lower|words|day|number|first|second)\\b");
    /** Bound as text: the driver passes a date through the machine's time zone, and some zones have left days out. */
    private static final String DAY = "CAST(? AS DATE)";

    private static final Pattern TERM = Pattern.compile("\"([^\"]+)\"|(\\S+)");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** @throws IllegalArgumentException if the subject cannot be chosen by one of the fields */
    public Where(Subject subject, Filter filter) {
        for (Map.Entry<Field, List<String>> asked : filter.values().entrySet()) {
            String template = subject.condition(asked.getKey());
            List<String> any = new ArrayList<>();
            for (String value : asked.getValue()) {
                any.add(asked.getKey() == Field.TEXT ? allTerms(template, value) : bound(template, value));
            }
            conditions.add("(" + String.join(" OR ", any) + ")");
        }
    }

    public String sql() {
        return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
    }

    /** Binds the values from the first place on; the next free place. */
    public int bind(PreparedStatement statement) throws SQLException {
        int place = 1;
        for (Object value : values) {
            statement.setObject(place++, value);
        }
        return place;
    }

    private String allTerms(String template, String text) {
        List<String> all = new ArrayList<>();
        Matcher term = TERM.matcher(text);
        while (term.find()) {
            all.add(bound(template, term.group(1) != null ? term.group(1) : term.group(2)));
        }
        return "(" + String.join(" AND ", all) + ")";
    }

    private String bound(String template, String value) {
        MARKER.matcher(template).results().map(MatchResult::group).forEach(marker -> values.add(of(marker, value)));
        return "(" + MARKER.matcher(template).replaceAll(m -> m.group().equals(":day") ? DAY : "?") + ")";
    }

    private static Object of(String marker, String value) {
        return switch (marker) {
            case ":v", ":day" -> value;
            case ":upper" -> value.toUpperCase(Locale.ROOT);
            case ":lower" -> value.toLowerCase(Locale.ROOT);
            case ":words" -> words(value);
            case ":number" -> Long.valueOf(value);
            case ":first" -> country(value, 0);
            case ":second" -> country(value, 1);
            default -> throw new IllegalArgumentException(marker);
        };
    }

    /** The words as whole words; quoted, so that nothing in them is a pattern. */
    private static String words(String value) {
        String bare = MARKS.matcher(Normalizer.normalize(value.strip(), Normalizer.Form.NFD))
                .replaceAll("");
        return "(?i)(?:^|[^\\pL\\pN])" + Pattern.quote(bare) + "(?:[^\\pL\\pN]|$)";
    }

    private static String country(String pair, int side) {
        return pair.split(",")[side].strip().toUpperCase(Locale.ROOT);
    }
}
