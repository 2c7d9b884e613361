package org.dragoman.app.desk.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in an event or a statement.
 *
 * @param id of the actor in the record
 * @param kind as in the record format
 */
public record Party(
        String id,
        String name,
        String kind,
        List<String> countries,
        List<String> sectors,
        @Nullable String role) {
    public Party {
        countries = List.copyOf(countries);
        sectors = List.copyOf(sectors);
    }

    /** The countries behind a name that is no country itself. */
    public String of() {
        return kind.equals("state") ? "" : String.join(" ", countries);
    }
}
