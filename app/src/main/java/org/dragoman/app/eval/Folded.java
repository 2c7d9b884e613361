package org.dragoman.app.eval;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names compared without accents, case, punctuation and plural s. */
final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private Folded() {}

    static String fold(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : OTHER.matcher(plain).replaceAll(" ").strip().split(" ")) {
            boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
            words.add(plural ? word.substring(0, word.length() - 1) : word);
        }
        return String.join(" ", words);
    }

    /** Whether all words of {@code some} are among those of {@code all}. */
    static boolean within(String some, String all) {
        String wanted = fold(some);
        return wanted.isEmpty() || Set.of(distinct(fold(all))).containsAll(List.of(wanted.split(" ")));
    }

    private static String[] distinct(String folded) {
        return List.of(folded.split(" ")).stream().distinct().toArray(String[]::new);
    }
}
