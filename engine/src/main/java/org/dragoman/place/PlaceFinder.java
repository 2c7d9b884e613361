package org.dragoman.place;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;

/** Finds and resolves the places of an article. */
public final class PlaceFinder {
    private final Resolver resolver = new Resolver();
    private final Words words = Words.load();

    /** All places that the article names, in text order, those of the dateline first. */
    public List<Place> find(Analysis analysis) {
        List<Toponym> toponyms = new ToponymFinder(Atlas.shipped(), words).find(analysis);
        List<List<Resolver.Scored>> resolved =
                resolver.resolve(toponyms, analysis.article().text());
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < toponyms.size(); i++) {
            Toponym t = toponyms.get(i);
            int head = t.sentence() < 0 ? -1 : head(analysis.sentences().get(t.sentence()), t);
            places.add(place("p" + (i + 1), t, head, resolved.get(i)));
        }
        return places;
    }

    /** As the article calls it; written out or with its accents where the article has less. */
    private static String name(String words, String canonical) {
        boolean abbreviated = words.endsWith(".") || words.chars().noneMatch(Character::isLowerCase);
        return abbreviated || Fold.of(words).equals(Fold.of(canonical)) ? canonical : words;
    }

    /** The token of the name that hangs from outside it. */
    private static int head(Sentence s, Toponym t) {
        for (int i = t.last(); i > t.first(); i--) {
            if (s.head(i) < t.first() || s.head(i) > t.last()) {
                return i;
            }
        }
        return t.first();
    }

    private static Place place(String id, Toponym toponym, int head, List<Resolver.Scored> scored) {
        if (scored.isEmpty()) {
            return new Place(
                    id, toponym.sentence(), head, toponym.span(), toponym.name(), null, null, null, null, null, null);
        }
        Candidate best = scored.get(0).candidate();
        return new Place(
                id,
                toponym.sentence(),
                head,
                toponym.span(),
                name(toponym.name(), best.name()),
                best.country(),
                best.lat(),
                best.lon(),
                best.geonames(),
                best.feature(),
                best.precision());
    }
}
