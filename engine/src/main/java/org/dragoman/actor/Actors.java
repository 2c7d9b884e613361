package org.dragoman.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The actors of one article, with look-up by token. */
public final class Actors {
    private final List<Actor> all;
    private final Map<String, Actor> byId = new HashMap<>();
    private final Map<Long, List<Actor>> byHead = new HashMap<>();

    public Actors(List<Actor> all) {
        this.all = List.copyOf(all);
        for (Actor actor : this.all) {
            byId.put(actor.id(), actor);
            for (Mention mention : actor.mentions()) {
                byHead.merge(key(mention.sentence(), mention.head()), List.of(actor), Actors::both);
            }
        }
    }

    private static List<Actor> both(List<Actor> some, List<Actor> more) {
        List<Actor> joined = new java.util.ArrayList<>(some);
        joined.addAll(more);
        return List.copyOf(joined);
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    public List<Actor> all() {
        return all;
    }

    public Actor get(String id) {
        Actor actor = byId.get(id);
        if (actor == null) {
            throw new IllegalArgumentException("no actor " + id);
        }
        return actor;
    }

    /**
     * The actors that the phrase headed by this token stands for: one mostly; several for "the two leaders"; none where the
     * phrase names no actor. Coordinated phrases ("A and B") are two heads, each looked up by itself.
     */
    public List<Actor> at(int sentence, int head) {
        return byHead.getOrDefault(key(sentence, head), List.of());
    }
}
