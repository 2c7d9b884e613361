package org.dragoman.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Later mentions of an event that the article has told already. */
final class Repeats {
    private Repeats() {}

    /**
     * The earlier event that this one repeats, or null: the same type, no side that contradicts, no other date; a bare
     * mention ("the meeting") needs less than a second telling.
     *
     * @param definite whether the trigger is a noun that points back ("the attack", "their talks")
     */
    static @Nullable String of(Event event, List<Event> earlier, boolean definite) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Event before = earlier.get(i);
            if (!before.type().equals(event.type())
                    || before.status() != event.status()
                    || before.trigger().overlaps(event.trigger())) {
                continue;
            }
            boolean sides = definite
                    ? agree(event, before)
                    : sides(event).equals(sides(before))
                            && !event.actors().isEmpty()
                            && !event.recipients().isEmpty();
            boolean dates = event.date() == null || (before.date() != null && same(event, before));
            if (sides && dates && (definite || event.items().equals(before.items()))) {
                return before.sameAs() == null ? before.id() : before.sameAs();
            }
        }
        return null;
    }

    private static boolean same(Event a, Event b) {
        return a.date() != null
                && b.date() != null
                && java.util.Objects.equals(a.date().from(), b.date().from())
                && java.util.Objects.equals(a.date().to(), b.date().to());
    }

    private static boolean agree(Event event, Event before) {
        return sides(before).containsAll(sides(event));
    }

    private static Set<String> sides(Event event) {
        Set<String> sides = new HashSet<>(event.actors());
        sides.addAll(event.recipients());
        return sides;
    }
}
