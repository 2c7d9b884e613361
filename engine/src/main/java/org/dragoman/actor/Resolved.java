package org.dragoman.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a phrase by itself stands for.
 *
 * @param countries codes, as in {@link Actor}
 * @param sectors primary first; UNK where the phrase says nothing of who it is
 * @param knownAs key in the knowledge base, or null
 */
public record Resolved(
        String name,
        Actor.@Nullable Kind kind,
        List<String> countries,
        List<String> sectors,
        @Nullable String role,
        @Nullable String knownAs) {
    public Resolved {
        countries = List.copyOf(countries);
        sectors = List.copyOf(sectors);
    }
}
