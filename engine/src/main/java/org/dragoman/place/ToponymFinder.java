package org.dragoman.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of places in an article: what the tagger calls a location, the names of countries and regions anywhere,
 * any other name of the atlas where the words around it say that it is a place, and all names that were found once.
 */
final class ToponymFinder {
    private static final double TOWN = 3;

    private final Atlas atlas;
    private final Words words;

    ToponymFinder(Atlas atlas, Words words) {
        this.atlas = atlas;
        this.words = words;
    }

    /** In text order, not overlapping; the dateline's first. */
    List<Toponym> find(Analysis analysis) {
        List<Toponym> found = new ArrayList<>();
        analysis.article()
                .dateline()
                .ifPresent(
                        span -> found.addAll(Dateline.places(analysis.article().text(), span, atlas)));
        List<@Nullable Toponym[]> rows = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Sentence s : analysis.sentences()) {
            @Nullable Toponym[] row = sentence(s);
            new Neighbours(atlas, words, s, row).find();
            rows.add(row);
            for (Toponym t : row) {
                if (t != null) {
                    names.add(t.name());
                }
            }
        }
        for (int k = 0; k < rows.size(); k++) {
            again(analysis.sentences().get(k), rows.get(k), names);
            for (Toponym t : rows.get(k)) {
                if (t != null) {
                    found.add(t);
                }
            }
        }
        return found;
    }

    /** The places of a sentence, each at its first token. */
    private @Nullable Toponym[] sentence(Sentence s) {
        @Nullable Toponym[] row = new Toponym[s.size()];
        int i = 0;
        while (i < s.size()) {
            Toponym toponym = begins(s, i) ? toponym(s, i) : null;
            if (toponym != null && Context.usable(s, toponym, atlas, words)) {
                row[toponym.first()] = toponym;
                i = toponym.last() + 1;
            } else {
                i = s.ner(i).equals("LOCATION") ? run(s, i) + 1 : i + 1;
            }
        }
        return row;
    }

    /** Names that stand for a place elsewhere in the article, where they are a name of their own here too. */
    private void again(Sentence s, @Nullable Toponym[] row, Set<String> names) {
        int i = 0;
        while (i < s.size()) {
            Toponym taken = row[i];
            if (taken != null) {
                i = taken.last() + 1;
                continue;
            }
            int last = begins(s, i) && s.tag(i).startsWith("NNP") ? proper(s, i) : i;
            boolean free = last - i < Atlas.WORDS && !s.ner(i).equals("PERSON") && names.contains(text(s, i, last));
            for (int k = i; free && k <= last; k++) {
                free = row[k] == null;
            }
            if (free) {
                Toponym toponym = of(s, i, last, atlas.find(text(s, i, last)));
                if (Context.usable(s, toponym, atlas, words)) {
                    row[i] = toponym;
                }
            }
            i = last + 1;
        }
    }

    static boolean begins(Sentence s, int i) {
        return Character.isUpperCase(s.word(i).codePointAt(0)) && !s.word(i).equalsIgnoreCase("the");
    }

    private @Nullable Toponym toponym(Sentence s, int i) {
        int run = run(s, i);
        boolean starts = i == 0 || !s.ner(i - 1).equals(s.ner(i));
        return switch (s.ner(i)) {
            case "LOCATION" -> location(s, i, run);
            case "PERSON" -> starts && Context.where(s, i, run, words) ? known(s, i, run) : null;
            case "ORGANIZATION" -> organisation(s, i, run, starts);
            default -> {
                Toponym region = region(s, i);
                int last = proper(s, i);
                yield region != null ? region : Context.where(s, i, last, words) ? known(s, i, last) : null;
            }
        };
    }

    /** What the tagger calls a location: all of it, or the known name before "General Hospital", or several in a row. */
    private @Nullable Toponym location(Sentence s, int i, int run) {
        for (int last = Math.min(run, i + Atlas.WORDS - 1); last >= i; last--) {
            List<Candidate> candidates = atlas.find(text(s, i, last));
            if (!candidates.isEmpty() && (last == run || rest(s, last + 1, run))) {
                return extended(s, i, last, candidates);
            }
        }
        if (run > i && words.has("side", s.word(i))) {
            Toponym rest = location(s, i + 1, run);
            return rest == null ? null : of(s, i, rest.last(), rest.candidates());
        }
        boolean institution = words.has("institution", s.word(run));
        return institution || !Context.where(s, i, run, words) ? null : of(s, i, run, List.of());
    }

    /** Whether what follows a known name leaves it a name: words of an institution, or another known name. */
    private boolean rest(Sentence s, int first, int last) {
        boolean plain = true;
        for (int i = first; i <= last && plain; i++) {
            plain = words.has("generic", s.word(i)) || words.has("institution", s.word(i));
        }
        return plain
                || (last - first < Atlas.WORDS
                        && !atlas.find(text(s, first, last)).isEmpty());
    }

    /** Names of countries and regions: the longest that begins here. */
    private @Nullable Toponym region(Sentence s, int i) {
        for (int last = Math.min(s.size() - 1, i + Atlas.WORDS - 1); last >= i; last--) {
            String name = text(s, i, last);
            if (s.tag(last).startsWith("NNP") && atlas.region(name)) {
                return extended(s, i, last, atlas.find(name));
            }
        }
        return null;
    }

    /** In a name of an organisation: all of it, or the place at its start where the rest is a public body. */
    private @Nullable Toponym organisation(Sentence s, int i, int run, boolean starts) {
        Toponym region = region(s, i);
        if (region != null && (starts || s.word(i - 1).equals("the"))) {
            int next = region.last() + 1;
            boolean body = next < s.size()
                    && (words.has("public_body", s.word(next)) || s.tag(next).equals("POS"));
            return region.last() >= run || body ? region : null;
        }
        return starts && Context.where(s, i, run, words) ? known(s, i, run) : null;
    }

    /** A name of the atlas that takes up the whole run. */
    private @Nullable Toponym known(Sentence s, int first, int last) {
        if (last - first >= Atlas.WORDS
                || (last + 1 < s.size() && s.tag(last + 1).startsWith("NNP"))) {
            return null;
        }
        List<Candidate> candidates = atlas.find(text(s, first, last)).stream()
                .filter(c -> c.prominence() >= TOWN)
                .toList();
        return candidates.isEmpty() ? null : extended(s, first, last, candidates);
    }

    /** With the "Province" or "Valley" behind it that belongs to its name. */
    private Toponym extended(Sentence s, int first, int last, List<Candidate> candidates) {
        int next = last + 1;
        if (next < s.size() && s.tag(next).startsWith("NNP") && begins(s, next)) {
            List<Candidate> whole = atlas.find(text(s, first, next));
            boolean more = next + 1 < s.size()
                    && (s.tag(next + 1).startsWith("NNP") || s.word(next + 1).equals("of"));
            if (!whole.isEmpty() && !more) {
                return of(s, first, next, whole);
            }
            if (words.has("area", s.word(next)) && !more) {
                return of(s, first, next, areas(candidates));
            }
            if (words.has("landform", s.word(next))) {
                return of(s, first, next, List.of());
            }
        }
        boolean town = first > 1 && s.word(first - 1).equals("of") && words.has("town_of", s.word(first - 2));
        if (town) {
            return of(s, first, last, towns(candidates));
        }
        return of(
                s,
                first,
                last,
                next < s.size() && words.has("area_word", s.word(next)) ? areas(candidates) : candidates);
    }

    /** "The city of Rajshahi": the towns of that name, where there are any. */
    private static List<Candidate> towns(List<Candidate> candidates) {
        List<Candidate> towns = candidates.stream()
                .filter(c -> c.precision() == Place.Precision.CITY)
                .toList();
        return towns.isEmpty() ? candidates : towns;
    }

    /** "Washington state", "Kano province": the areas of that name, where there are any. */
    private static List<Candidate> areas(List<Candidate> candidates) {
        List<Candidate> areas =
                candidates.stream().filter(c -> c.feature().startsWith("ADM")).toList();
        return areas.isEmpty() ? candidates : areas;
    }

    static int run(Sentence s, int i) {
        int last = i;
        while (last + 1 < s.size() && s.ner(last + 1).equals(s.ner(i))) {
            last++;
        }
        return last;
    }

    static int proper(Sentence s, int i) {
        int last = i;
        while (last + 1 < s.size() && s.tag(last + 1).startsWith("NNP")) {
            last++;
        }
        return last;
    }

    static Toponym of(Sentence s, int first, int last, List<Candidate> candidates) {
        return new Toponym(s.index(), first, last, s.span(first, last), text(s, first, last), candidates);
    }

    static String text(Sentence s, int first, int last) {
        StringBuilder out = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (i > first && s.start(i) > s.end(i - 1)) {
                out.append(' ');
            }
            out.append(s.word(i));
        }
        return out.toString();
    }

    static boolean capitals(String word) {
        return word.length() > 1 && word.toUpperCase(Locale.ROOT).equals(word);
    }
}
