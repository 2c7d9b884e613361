package org.dragoman.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds and resolves the places of an article. */
public final class PlaceFinder {
    private final Resolver resolver = new Resolver();
    private final Words words = Words.load();

    /** All places that the article names, in text order, those of the dateline first. */
    public List<Place> find(Analysis analysis) {
        return explain(analysis).stream().map(Explanation::place).toList();
    }

    /**
     * A place with all that its name could have meant.
     *
     * @param words of the article
     * @param candidates the best first; the first one won, if the place has coordinates
     */
    public record Explanation(Place place, String words, List<Weighed> candidates) {}

    /** The same places, each with its candidates and what spoke for them. */
    public List<Explanation> explain(Analysis analysis) {
        Atlas atlas = Atlas.shipped();
        String text = analysis.article().text();
        List<Toponym> toponyms = new ToponymFinder(atlas, words).find(analysis);
        List<Resolver.Resolution> resolved = resolver.resolve(toponyms, text, adjectives(analysis, atlas));
        List<Explanation> explained = new ArrayList<>();
        for (int i = 0; i < toponyms.size(); i++) {
            Toponym t = toponyms.get(i);
            int head = t.sentence() < 0 ? -1 : head(analysis.sentences().get(t.sentence()), t);
            Place place = place("p" + (i + 1), t, head, resolved.get(i).won());
            explained.add(new Explanation(place, t.name(), resolved.get(i).candidates()));
        }
        return explained;
    }

    /** How often the article has a word like "Kenyan", by country. */
    private static Map<String, Double> adjectives(Analysis analysis, Atlas atlas) {
        Map<String, Double> counts = new HashMap<>();
        for (Sentence s : analysis.sentences()) {
            for (int i = 0; i < s.size(); i++) {
                String country = atlas.adjective(s.word(i));
                if (country != null) {
                    counts.merge(country, 1.0, Double::sum);
                }
            }
        }
        return counts;
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

    private static Place place(String id, Toponym toponym, int head, @Nullable Candidate best) {
        if (best == null) {
            return new Place(
                    id, toponym.sentence(), head, toponym.span(), toponym.name(), null, null, null, null, null, null);
        }
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
