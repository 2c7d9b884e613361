package org.dragoman.app.view;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.actor.Actor;
import org.dragoman.event.Event;
import org.dragoman.place.Place;
import org.dragoman.record.CodedArticle;
import org.dragoman.speech.Statement;
import org.jspecify.annotations.Nullable;

/** Ids of one coded article turned into words. */
final class Names {
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    Names(CodedArticle coded) {
        coded.actors().forEach(a -> actors.put(a.id(), a));
        coded.places().forEach(p -> places.put(p.id(), p));
    }

    List<Actor> actors(List<String> ids) {
        return ids.stream().flatMap(id -> Stream.ofNullable(actors.get(id))).toList();
    }

    @Nullable
    Place place(@Nullable String id) {
        return id == null ? null : places.get(id);
    }

    String actor(@Nullable String id) {
        Actor actor = id == null ? null : actors.get(id);
        return actor == null ? "(unnamed)" : Cells.clean(actor.name());
    }

    /** Names with the country behind those that are no country themselves: {@code Sergey Lavrov (RUS), Iran}. */
    String who(List<String> ids) {
        return actors(ids).stream().map(Names::who).collect(Collectors.joining(", "));
    }

    private static String who(Actor actor) {
        String name = Cells.clean(actor.name());
        boolean known = actor.kind() == Actor.Kind.STATE || actor.countries().isEmpty();
        return known ? name : name + " (" + String.join(" ", actor.countries()) + ")";
    }

    /** Who vouches for an event, outermost first; a stance other than plain stating is named. */
    String vouching(List<Event.Attribution> chain) {
        return chain.stream()
                .map(link -> link.stance() == Statement.Stance.STATES
                        ? actor(link.actor())
                        : actor(link.actor()) + " " + stance(link.stance()))
                .collect(Collectors.joining(" › "));
    }

    static String stance(Statement.Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }
}
