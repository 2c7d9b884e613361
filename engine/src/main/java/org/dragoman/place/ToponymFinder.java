package org.dragoman.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of places in an article: what the tagger calls a location, the names of countries and regions anywhere,
 * and any other name of the atlas where the words around it say that it is a place.
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
        for (Sentence s : analysis.sentences()) {
            sentence(s, found);
        }
        return found;
    }

    private void sentence(Sentence s, List<Toponym> found) {
        @Nullable Toponym[] at = new Toponym[s.size()];
        int i = 0;
        while (i < s.size()) {
            Toponym toponym = begins(s, i) ? toponym(s, i) : null;
            if (toponym != null && usable(s, toponym)) {
                at[toponym.first()] = toponym;
                i = toponym.last() + 1;
            } else {
                i++;
            }
        }
        neighbours(s, at);
        for (Toponym toponym : at) {
            if (toponym != null) {
                found.add(toponym);
            }
        }
    }

    private static boolean begins(Sentence s, int i) {
        return Character.isUpperCase(s.word(i).codePointAt(0)) && !s.word(i).equalsIgnoreCase("the");
    }

    private @Nullable Toponym toponym(Sentence s, int i) {
        int run = run(s, i);
        boolean starts = i == 0 || !s.ner(i - 1).equals(s.ner(i));
        return switch (s.ner(i)) {
            case "LOCATION" -> location(s, i, run);
            case "PERSON" -> starts && where(s, i) ? known(s, i, run, TOWN) : null;
            case "ORGANIZATION" -> organisation(s, i, run, starts);
            default -> {
                Toponym region = region(s, i);
                yield region != null ? region : where(s, i) ? known(s, i, proper(s, i), TOWN) : null;
            }
        };
    }

    /** What the tagger calls a location: the longest known name at its start, or all of it. */
    private @Nullable Toponym location(Sentence s, int i, int run) {
        for (int last = Math.min(run, i + Atlas.WORDS - 1); last >= i; last--) {
            List<Candidate> candidates = atlas.find(text(s, i, last));
            if (!candidates.isEmpty()) {
                return extended(s, i, last, candidates);
            }
        }
        if (run > i && words.has("side", s.word(i))) {
            Toponym rest = location(s, i + 1, run);
            return rest == null ? null : of(s, i, rest.last(), rest.candidates());
        }
        boolean institution = words.has("institution", s.word(run));
        return institution || !where(s, i) ? null : of(s, i, run, List.of());
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
        if (region != null && (starts || i > 0 && s.word(i - 1).equals("the"))) {
            int next = region.last() + 1;
            boolean body = next < s.size()
                    && (words.has("public_body", s.word(next)) || s.tag(next).equals("POS"));
            return region.last() >= run || body ? region : null;
        }
        return starts && where(s, i) ? known(s, i, run, TOWN) : null;
    }

    /** A name of the atlas that takes up the whole run. */
    private @Nullable Toponym known(Sentence s, int first, int last, double least) {
        if (last - first >= Atlas.WORDS
                || (last + 1 < s.size() && s.tag(last + 1).startsWith("NNP"))) {
            return null;
        }
        List<Candidate> candidates = atlas.find(text(s, first, last)).stream()
                .filter(c -> c.prominence() >= least)
                .toList();
        return candidates.isEmpty() ? null : extended(s, first, last, candidates);
    }

    /** With the "Province" or "Valley" behind it that belongs to its name. */
    private Toponym extended(Sentence s, int first, int last, List<Candidate> candidates) {
        int next = last + 1;
        if (next < s.size()
                && s.tag(next).startsWith("NNP")
                && Character.isUpperCase(s.word(next).charAt(0))) {
            List<Candidate> whole = atlas.find(text(s, first, next));
            if (!whole.isEmpty()) {
                return of(s, first, next, whole);
            }
            if (words.has("area", s.word(next))) {
                List<Candidate> areas = candidates.stream()
                        .filter(c -> c.feature().startsWith("ADM"))
                        .toList();
                return of(s, first, next, areas.isEmpty() ? candidates : areas);
            }
            if (words.has("landform", s.word(next))) {
                return of(s, first, next, List.of());
            }
        }
        return of(s, first, last, candidates);
    }

    /** Whether the words around a name leave it a place. */
    private boolean usable(Sentence s, Toponym t) {
        String before = t.first() == 0 ? "" : s.word(t.first() - 1);
        String after = t.last() + 1 == s.size() ? "" : s.word(t.last() + 1);
        if (words.has("no_name", t.name())
                || words.has("no_name_after", before)
                || (words.has("no_name_before", after))
                || (before.equals("/") && after.equals("/"))
                || (before.equals("of")
                        && t.first() > 1
                        && words.has("no_name_after_of", s.word(t.first() - 2))
                        && Character.isUpperCase(s.word(t.first() - 2).charAt(0)))) {
            return false;
        }
        String word = s.word(t.first());
        boolean capitals = t.first() == t.last()
                && word.length() > 1
                && word.toUpperCase(Locale.ROOT).equals(word);
        return !capitals || atlas.region(t.name()) || shouted(s);
    }

    private static boolean shouted(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.word(i).chars().anyMatch(Character::isLowerCase)) {
                return false;
            }
        }
        return true;
    }

    /** Names beside an accepted place: "Marion, Ohio" whatever the tagger said, and the members of a list of towns. */
    private void neighbours(Sentence s, @Nullable Toponym[] at) {
        for (int i = s.size() - 1; i >= 0; i--) {
            Toponym right = at[i];
            if (right == null || i < 2 || !joins(s.word(i - 1))) {
                continue;
            }
            int last = i - 2;
            if (s.word(last).equals(",")) {
                last--;
            }
            if (last >= 0 && at[last] == null && begins(s, last) && s.tag(last).startsWith("NNP") && free(at, last)) {
                Toponym left = beside(s, start(s, last), last, right);
                if (left != null && usable(s, left)) {
                    at[left.first()] = left;
                }
            }
        }
    }

    private static boolean free(@Nullable Toponym[] at, int i) {
        for (int k = i; k >= Math.max(0, i - Atlas.WORDS); k--) {
            Toponym t = at[k];
            if (t != null && t.last() >= i) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Toponym beside(Sentence s, int first, int last, Toponym right) {
        if (last - first >= Atlas.WORDS) {
            return null;
        }
        List<Candidate> candidates = atlas.find(text(s, first, last)).stream()
                .filter(c -> right.candidates().stream().anyMatch(r -> Resolver.holds(r, c) || together(r, c)))
                .toList();
        return candidates.isEmpty() ? null : of(s, first, last, candidates);
    }

    /** Two towns that may be told in one breath. */
    private static boolean together(Candidate one, Candidate other) {
        return !one.foreign()
                && !other.foreign()
                && one.precision() != Place.Precision.COUNTRY
                && other.precision() != Place.Precision.COUNTRY
                && one.country() != null
                && one.country().equals(other.country())
                && one.distance(other) < 400;
    }

    private static boolean joins(String word) {
        return word.equals(",") || word.equals("and") || word.equals("or");
    }

    private boolean where(Sentence s, int i) {
        return i > 0 && words.has("where", s.word(i - 1));
    }

    private static int run(Sentence s, int i) {
        int last = i;
        while (last + 1 < s.size() && s.ner(last + 1).equals(s.ner(i))) {
            last++;
        }
        return last;
    }

    private static int proper(Sentence s, int i) {
        int last = i;
        while (last + 1 < s.size() && s.tag(last + 1).startsWith("NNP")) {
            last++;
        }
        return last;
    }

    private static int start(Sentence s, int last) {
        int first = last;
        while (first > 0 && s.tag(first - 1).startsWith("NNP") && begins(s, first - 1)) {
            first--;
        }
        return first;
    }

    private static Toponym of(Sentence s, int first, int last, List<Candidate> candidates) {
        return new Toponym(s.index(), first, last, s.span(first, last), text(s, first, last), candidates);
    }

    private static String text(Sentence s, int first, int last) {
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
