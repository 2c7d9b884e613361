package org.dragoman.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event whose time is known.
 *
 * @param grain how exactly its beginning is known
 * @param from its first day
 * @param to its last day, null while it goes on
 */
public record DatedEvent(
        String grain, LocalDate from, @Nullable LocalDate to) {
    static DatedEvent of(Period period) {
        return new DatedEvent(period.grain().name(), period.first(), period.last());
    }

    /** What an edge's EVENT part holds, or null. */
    static @Nullable DatedEvent of(Edge edge) {
        Edge event = edge.part(KnownEvents.KEY);
        if (event == null) {
            return null;
        }
        String[] parts = event.value().split(" ");
        return new DatedEvent(
                parts[0], LocalDate.parse(parts[1]), parts[2].equals("-") ? null : LocalDate.parse(parts[2]));
    }

    /** The form that an edge's value has. */
    String value() {
        return grain + " " + from + " " + (to == null ? "-" : to);
    }

    Period period() {
        return new Period(Grain.valueOf(grain), from);
    }
}
