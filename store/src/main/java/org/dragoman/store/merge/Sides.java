package org.dragoman.store.merge;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sides of an event as one word, for telling whether two reports can be of one event: {@code RUS>UKR}. Who acts for a
 * state counts as the state; others by their name; the unnamed by what they are ({@code ~UAF}) and, where known, whose
 * ({@code PHL~REB}). A meeting has no direction: {@code IRN=RUS}.
 */
public final class Sides {
    private static final Set<String> OF_THE_STATE = Set.of("GOV", "MIL", "SPY");
    private static final Set<String> MUTUAL = Set.of("CONSULT");
    private static final char UNNAMED = '~';
    private static final Pattern SIDE = Pattern.compile("[>=]");
    private static final Pattern WORD = Pattern.compile("\\+");

    private Sides() {}

    /**
     * One of those on a side.
     *
     * @param state whether it is a state itself
     * @param key the actor's key across articles, null where it has none
     */
    public record Party(
            List<String> countries,
            List<String> sectors,
            boolean state,
            @Nullable String key) {}

    /** The sides in one word. */
    public static String of(String type, List<Party> actors, List<Party> recipients) {
        if (MUTUAL.contains(type)) {
            Set<String> all = words(actors);
            all.addAll(words(recipients));
            return String.join("=", all);
        }
        return String.join("+", words(actors)) + ">" + String.join("+", words(recipients));
    }

    /** Whether the sides tell events apart: two of them are known by country or name, or the only one is. */
    public static boolean areKnown(String sides) {
        int known = 0;
        int unknown = 0;
        for (String side : SIDE.split(sides, -1)) {
            boolean named = WORD.splitAsStream(side).anyMatch(Sides::isKnown);
            known += named ? 1 : 0;
            unknown += side.isEmpty() || named ? 0 : 1;
        }
        return known > 1 || (known == 1 && unknown == 0);
    }

    private static boolean isKnown(String word) {
        return !word.isEmpty() && word.charAt(0) != UNNAMED;
    }

    private static TreeSet<String> words(Collection<Party> parties) {
        TreeSet<String> words = new TreeSet<>();
        parties.forEach(party -> words.add(word(party)));
        return words;
    }

    private static String word(Party party) {
        String country = party.countries().isEmpty() ? "" : String.join("/", party.countries());
        String sector = party.sectors().isEmpty() ? "" : party.sectors().get(0);
        boolean state = party.state() || OF_THE_STATE.contains(sector);
        if (state && !country.isEmpty()) {
            return country;
        }
        String key = party.key();
        if (key != null && key.indexOf('|') < 0) {
            return key.replaceAll("[+>=~]", " ");
        }
        return country + UNNAMED + sector;
    }
}
