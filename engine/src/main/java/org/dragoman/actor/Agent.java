package org.dragoman.actor;

import java.util.List;
import java.util.Set;

/**
 * What a common noun or title says about an actor.
 *
 * @param word the noun in the singular
 * @param plural whether this form is the plural
 * @param marks see the head of {@code rules/actors/agents.tsv}
 */
record Agent(String word, boolean plural, List<String> sectors, Actor.Kind kind, Set<String> marks) {
    boolean is(String mark) {
        return marks.contains(mark);
    }

    /** Whether it can be the head of an actor phrase at all. */
    boolean heads() {
        return !is("modifier") || is("institution");
    }

    boolean person() {
        return kind == Actor.Kind.PERSON;
    }
}
