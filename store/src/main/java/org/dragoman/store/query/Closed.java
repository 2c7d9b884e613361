package org.dragoman.store.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A closed list of values: what is none of them is a slip of the hand, and an answer without rows would hide it.
 *
 * @param values as the store writes them; a value is told in any case
 * @param named the value of another word for it: of a country's name its code
 */
public record Closed(List<String> values, Function<String, Optional<String>> named) {
    private static final int FEW = 40;
    private static final int MOST_SLIPS = 2;
    private static final int MOST_SHOWN = 3;

    public static Closed of(List<String> values) {
        return new Closed(values, word -> Optional.empty());
    }

    boolean has(String value) {
        return values.stream().anyMatch(known -> known.equalsIgnoreCase(value.strip()));
    }

    /** What would have been one: all where they are few, else those that differ in a letter or two. */
    String instead(String value) {
        Optional<String> meant = named.apply(value);
        if (meant.isPresent()) {
            return "'" + value + "' is " + meant.get();
        }
        List<String> near = near(value.strip());
        if (!near.isEmpty()) {
            return "'" + value + "' is none; near it " + (near.size() == 1 ? "is " : "are ") + String.join(", ", near);
        }
        return "'" + value + "' is none" + (values.size() <= FEW ? " of " + String.join(", ", values) : "");
    }

    /** Those that differ from a value in a letter or two, the nearest first. */
    public List<String> near(String value) {
        String wanted = value.toLowerCase(Locale.ROOT);
        return values.stream()
                .filter(known -> Math.abs(known.length() - wanted.length()) <= MOST_SLIPS)
                .filter(known -> slips(wanted, known.toLowerCase(Locale.ROOT)) <= most(known))
                .sorted(Comparator.comparingInt(known -> slips(wanted, known.toLowerCase(Locale.ROOT))))
                .limit(MOST_SHOWN)
                .toList();
    }

    /** Of three letters one may be wrong. */
    private static int most(String known) {
        return known.length() <= 4 ? 1 : MOST_SLIPS;
    }

    /** Letters left out, put in, mistaken for others, or put the wrong way round (optimal string alignment). */
    private static int slips(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                least[i][j] = Math.min(Math.min(least[i - 1][j], least[i][j - 1]) + 1, least[i - 1][j - 1] + changed);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
                }
            }
        }
        return least[one.length()][other.length()];
    }
}
