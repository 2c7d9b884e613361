package org.dragoman.app.desk.evidence;

import org.jspecify.annotations.Nullable;

/** One place of a record. */
public record PlaceCard(
        String id,
        String name,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String precision) {}
