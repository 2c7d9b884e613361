package org.dragoman.actor;

import java.util.List;

/**
 * Why a mention stands for an actor.
 *
 * @param why in a few words
 * @param candidates whom the knowledge has under the name, the chosen one among them; empty where it was not asked
 */
record Reason(String why, List<Name> candidates) {
    Reason {
        candidates = List.copyOf(candidates);
    }

    static Reason of(String why) {
        return new Reason(why, List.of());
    }
}
