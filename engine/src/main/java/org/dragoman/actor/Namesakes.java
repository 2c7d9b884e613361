package org.dragoman.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.rule.Tsv;
import org.jspecify.annotations.Nullable;

/** Which of two places of one name an article means where one of them is a country or capital: Georgia of the Caucasus or of America. */
final class Namesakes {
    private static final Map<String, Row> ROWS = rows();

    private final Analysis analysis;
    private @Nullable Set<String> words;

    private record Row(Set<String> here, Set<String> there, Set<String> behind) {}

    Namesakes(Analysis analysis) {
        this.analysis = analysis;
    }

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new HashMap<>();
        for (Tsv.Row row : Tsv.read("actors/namesakes.tsv")) {
            rows.put(
                    Words.fold(row.get("name")),
                    new Row(Set.copyOf(row.all("here")), Set.copyOf(row.all("there")), Set.copyOf(row.all("behind"))));
        }
        return Map.copyOf(rows);
    }

    /** Whether a token is a name that an area shares with a country or capital. */
    static boolean shared(Sentence sentence, int token) {
        return ROWS.containsKey(Words.fold(sentence.word(token)));
    }

    /** Whether such a name means the area here. */
    boolean area(Sentence sentence, int token) {
        Row row = ROWS.get(Words.fold(sentence.word(token)));
        if (row == null) {
            return false;
        }
        if (token + 1 < sentence.size() && row.behind.contains(sentence.lower(token + 1))) {
            return true;
        }
        return any(row.here) && !any(row.there);
    }

    private boolean any(Set<String> wanted) {
        Set<String> all = words;
        if (all == null) {
            all = new HashSet<>();
            for (Sentence sentence : analysis.sentences()) {
                for (int i = 0; i < sentence.size(); i++) {
                    all.add(sentence.lower(i));
                }
            }
            String title = analysis.article().title();
            all.addAll(
                    title == null
                            ? List.of()
                            : List.of(title.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}.]+")));
            words = all;
        }
        return wanted.stream().anyMatch(all::contains);
    }
}
