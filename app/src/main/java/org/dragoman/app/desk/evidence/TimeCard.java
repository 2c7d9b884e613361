package org.dragoman.app.desk.evidence;

import org.jspecify.annotations.Nullable;

/** One time expression of a record. */
public record TimeCard(
        String id,
        String words,
        String value,
        @Nullable String from,
        @Nullable String to) {}
