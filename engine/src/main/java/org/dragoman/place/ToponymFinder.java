package org.dragoman.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;

/** Finds the names of places in an article: what the tagger calls a location, and known names that it passed over. */
final class ToponymFinder {
    private static final Set<String> LOCATIVE = Set.of(
            "in", "at", "near", "from", "to", "outside", "around", "across", "off", "into", "toward", "towards",
            "inside");

    private final Atlas atlas;

    ToponymFinder(Atlas atlas) {
        this.atlas = atlas;
    }

    /** In text order, not overlapping; the dateline's first. */
    List<Toponym> find(Analysis analysis) {
        List<Toponym> found = new ArrayList<>();
        analysis.article()
                .dateline()
                .ifPresent(
                        span -> found.addAll(Dateline.places(analysis.article().text(), span, atlas)));
        for (Sentence s : analysis.sentences()) {
            int i = 0;
            while (i < s.size()) {
                int last = last(s, i);
                if (last < i) {
                    i++;
                    continue;
                }
                String name = words(s, i, last);
                found.add(new Toponym(s.index(), i, last, s.span(i, last), name, atlas.find(name)));
                i = last + 1;
            }
        }
        return found;
    }

    /** The last token of the place name that begins at {@code i}; before {@code i} where none does. */
    private int last(Sentence s, int i) {
        if (!Character.isUpperCase(s.word(i).charAt(0)) || s.lemma(i).equalsIgnoreCase("the")) {
            return i - 1;
        }
        int run = run(s, i);
        if (s.ner(i).equals("LOCATION")) {
            // Several places in a row without a comma are told apart where each is known.
            for (int last = Math.min(run, i + Atlas.WORDS - 1); last >= i; last--) {
                if (!atlas.find(words(s, i, last)).isEmpty()) {
                    return last == run || !atlas.find(words(s, last + 1, run)).isEmpty() ? last : run;
                }
            }
            return run;
        }
        if (s.ner(i).equals("O") || s.ner(i).equals("MISC")) {
            for (int last = Math.min(s.size() - 1, i + Atlas.WORDS - 1); last >= i; last--) {
                if (proper(s, last) && (atlas.region(words(s, i, last)) || locative(s, i, last))) {
                    return last;
                }
            }
        }
        return i - 1;
    }

    private boolean locative(Sentence s, int first, int last) {
        return first > 0
                && LOCATIVE.contains(s.word(first - 1))
                && (last + 1 == s.size() || !proper(s, last + 1))
                && !atlas.find(words(s, first, last)).isEmpty();
    }

    private static boolean proper(Sentence s, int i) {
        return s.tag(i).startsWith("NNP");
    }

    private static int run(Sentence s, int i) {
        int last = i;
        while (last + 1 < s.size() && s.ner(last + 1).equals(s.ner(i))) {
            last++;
        }
        return last;
    }

    private static String words(Sentence s, int first, int last) {
        StringBuilder out = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (i > first && s.start(i) > s.end(i - 1)) {
                out.append(' ');
            }
            out.append(s.word(i));
        }
        return out.toString();
    }
}
