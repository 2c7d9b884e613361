package org.dragoman.event;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Actors;

/** Who stands for whom in a dispute: "Tehran" and "Iran" are one party. */
record Parties(Actors actors) {
    /** Each actor's id, a government as its country. */
    Set<String> of(Collection<String> ids) {
        Set<String> parties = new HashSet<>();
        for (String id : ids) {
            Actor actor = actors.get(id);
            boolean country = actor.kind() == Actor.Kind.STATE
                    || actor.kind() == Actor.Kind.ORGANISATION
                            && actor.sectors().equals(List.of("GOV"))
                            && actor.countries().size() == 1;
            parties.add(country ? String.join(" ", actor.countries()) : id);
        }
        return parties;
    }

    /** Each actor's id and countries: a spokesman, an army or a minister answers for the country too. */
    Set<String> answeringFor(Collection<String> ids) {
        Set<String> parties = of(ids);
        ids.forEach(id -> parties.addAll(actors.get(id).countries()));
        return parties;
    }
}
