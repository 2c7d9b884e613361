package org.dragoman.time;

import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a time, after TIMEX3.
 *
 * @param id {@code t1}, {@code t2}, … in text order
 * @param sentence index of the sentence
 * @param first first token
 * @param last last token, included
 * @param value normalised: {@code 2023-12-07}, {@code 2023-W49}, {@code P3M}, {@code XXXX-WXX-2}
 * @param from ISO date of the first day where it lies on the calendar, else null; an open side is null
 * @param to ISO date of the last day, included
 */
public record TimeExpression(
        String id,
        int sentence,
        int first,
        int last,
        Span span,
        Type type,
        String value,
        @Nullable String from,
        @Nullable String to) {
    /** The four TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
