package org.dragoman.event;

import java.util.List;
import org.dragoman.actor.Actor;
import org.dragoman.event.Composer.Composed;
import org.dragoman.language.Clause;

/**
 * How sure an event is, from 0.05 to 0.95: a sum of weights set by hand after the development articles, on which verbs told more surely
 * than nouns, acts with sides than those without, and patterns that ask for more than those that ask for a word. No share that was measured.
 */
final class Confidence {
    private Confidence() {}

    static double of(Composed composed, List<Actor> actors, List<Actor> recipients) {
        Clause clause = composed.match().clause();
        double sure = clause.kind() == Clause.Kind.NOUN ? 0.55 : 0.7;
        sure += actors.isEmpty() ? -0.1 : 0.05;
        sure += recipients.isEmpty() ? 0 : 0.1;
        sure += composed.embedded() ? -0.15 : 0;
        sure += composed.match().pattern().rank() > 1 ? 0.05 : 0;
        return Math.round(Math.max(0.05, Math.min(0.95, sure)) * 100) / 100.0;
    }
}
