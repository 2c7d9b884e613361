package org.dragoman.place;

import java.util.List;
import org.dragoman.language.Analysis;

/** Finds and resolves the places of an article. */
public final class PlaceFinder {
    public List<Place> find(Analysis analysis) {
        return List.of();
    }
}
