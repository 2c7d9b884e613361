package org.dragoman.store.export;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.actor.Actor;
import org.dragoman.event.Event;
import org.jspecify.annotations.Nullable;

/** One who acts and one to whom it is done, for formats that have a row for each pair; either may be unknown. */
record Dyad(@Nullable Actor source, @Nullable Actor target, Cameo.Code code) {
    /**
     * The pairs of an event: each actor with each recipient, both ways round where CAMEO has it so; of those who meet with no
     * recipient told, each with each other. Several actors of anything else may be allies or enemies, so they are not paired.
     */
    static List<Dyad> of(Told told, Event event) {
        Cameo.Code code = Cameo.codes().of(event);
        List<Actor> actors = told.actors(event.actors());
        List<Actor> recipients = told.actors(event.recipients());
        List<Dyad> dyads = new ArrayList<>();
        if (recipients.isEmpty() && actors.size() > 1 && code.isMutual()) {
            Cameo.Code alike = Cameo.codes().symmetric(event);
            actors.forEach(a -> actors.stream().filter(b -> b != a).forEach(b -> dyads.add(new Dyad(a, b, alike))));
        } else if (recipients.isEmpty()) {
            actors.forEach(a -> dyads.add(new Dyad(a, null, code)));
        } else if (actors.isEmpty()) {
            recipients.forEach(r -> dyads.add(new Dyad(null, r, code)));
        } else {
            for (Actor a : actors) {
                for (Actor r : recipients) {
                    dyads.add(new Dyad(a, r, code));
                    if (code.isMutual()) {
                        dyads.add(new Dyad(r, a, code.seenFromTheOtherSide()));
                    }
                }
            }
        }
        return dyads;
    }
}
