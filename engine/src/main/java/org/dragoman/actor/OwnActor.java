package org.dragoman.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a user's file brings, or a noun for somebody.
 *
 * @param names the first is the one that records give; whole words
 * @param kind null where the file does not tell
 * @param noun whether the names are nouns ("fisherman"), else they are proper names
 * @param plurals forms of the noun; null where it takes the usual one
 * @param terms what it is, when; none where the names stand for nobody
 */
record OwnActor(
        List<String> names,
        Actor.@Nullable Kind kind,
        boolean noun,
        @Nullable List<String> plurals,
        List<Entry.Term> terms) {
    OwnActor {
        names = List.copyOf(names);
        plurals = plurals == null ? null : List.copyOf(plurals);
        terms = List.copyOf(terms);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("an actor without a name");
        }
    }
}
