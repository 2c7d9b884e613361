package org.dragoman.place;

import java.util.List;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds places by those beside them, whatever the tagger said: "Marion" in "Marion, Ohio", and the members of a list of
 * towns of one country or of a list of countries.
 */
final class Neighbours {
    private static final double REACH = 400;

    private final Atlas atlas;
    private final Words words;
    private final Sentence s;
    private final @Nullable Toponym[] row;

    /** @param row the places found so far, each at its first token; those found are added */
    Neighbours(Atlas atlas, Words words, Sentence s, @Nullable Toponym[] row) {
        this.atlas = atlas;
        this.words = words;
        this.s = s;
        this.row = row;
    }

    void find() {
        for (int i = s.size() - 1; i >= 0; i--) {
            Toponym known = row[i];
            if (known != null) {
                before(known);
            }
        }
        for (int i = 0; i < s.size(); i++) {
            Toponym known = row[i];
            if (known != null) {
                after(known);
            }
        }
    }

    private void before(Toponym known) {
        int last = known.first() - 1;
        while (last >= 0 && joins(s.word(last))) {
            last--;
        }
        if (last >= 0 && last < known.first() - 1 && name(last)) {
            int first = last;
            while (first > 0 && name(first - 1)) {
                first--;
            }
            add(first, last, known);
        }
    }

    private void after(Toponym known) {
        int first = known.last() + 1;
        while (first < s.size() && joins(s.word(first))) {
            first++;
        }
        if (first < s.size() && first > known.last() + 1 && name(first)) {
            int last = first;
            while (last + 1 < s.size() && name(last + 1)) {
                last++;
            }
            add(first, last, known);
        }
    }

    private boolean name(int i) {
        return s.tag(i).startsWith("NNP") && ToponymFinder.begins(s, i);
    }

    private static boolean joins(String word) {
        return word.equals(",") || word.equals("and") || word.equals("or");
    }

    private void add(int first, int last, Toponym known) {
        if (last - first >= Atlas.WORDS || taken(first, last)) {
            return;
        }
        boolean inside = last < known.first();
        List<Candidate> candidates = atlas.find(ToponymFinder.text(s, first, last)).stream()
                .filter(c ->
                        known.candidates().stream().anyMatch(k -> (inside && Holders.holds(k, c)) || together(k, c)))
                .toList();
        if (!candidates.isEmpty()) {
            Toponym found = ToponymFinder.of(s, first, last, candidates);
            if (Context.usable(s, found, atlas, words)) {
                row[first] = found;
            }
        }
    }

    private boolean taken(int first, int last) {
        for (int i = Math.max(0, first - Atlas.WORDS); i <= last; i++) {
            Toponym t = row[i];
            if (t != null && t.last() >= first) {
                return true;
            }
        }
        return false;
    }

    /** Two countries, or two towns that may be told in one breath. */
    private static boolean together(Candidate one, Candidate other) {
        boolean country = one.precision() == Place.Precision.COUNTRY;
        if (country || other.precision() == Place.Precision.COUNTRY) {
            return country && other.precision() == Place.Precision.COUNTRY;
        }
        return !one.foreign()
                && !other.foreign()
                && one.country() != null
                && one.country().equals(other.country())
                && one.distance(other) < REACH;
    }
}
