package org.dragoman.place;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Analysis;

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
            places.add(place("p" + (i + 1), toponyms.get(i), resolved.get(i)));
        }
        return places;
    }

    private static Place place(String id, Toponym toponym, List<Resolver.Scored> scored) {
        int head = toponym.last();
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
                best.name(),
                best.country(),
                best.lat(),
                best.lon(),
                best.geonames(),
                best.feature(),
                best.precision());
    }
}
