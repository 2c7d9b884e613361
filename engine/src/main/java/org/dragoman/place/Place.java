package org.dragoman.place;

import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place name in the text, resolved where it can be.
 *
 * @param id {@code p1}, {@code p2}, … in text order
 * @param sentence index of the sentence; -1 for a place named in the dateline
 * @param head index of the head token; -1 in the dateline
 * @param name canonical name, or the words of the text where unresolved
 * @param country ISO 3166-1 alpha-3
 * @param geonames GeoNames id
 * @param feature GeoNames feature code (PPLC, ADM1, PCLI)
 */
public record Place(
        String id,
        int sentence,
        int head,
        Span span,
        String name,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Long geonames,
        @Nullable String feature,
        @Nullable Precision precision) {
    /** How exact the resolution is. */
    public enum Precision {
        PLACE,
        CITY,
        DISTRICT,
        PROVINCE,
        COUNTRY,
        REGION
    }
}
