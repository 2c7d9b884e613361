package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.dragoman.language.Sentence;

/** Those whose names follow a noun that counts or lists them. */
record NamesBehind(
        Cast cast,
        Learner learner,
        Sentence sentence,
        List<Chunk> chunks,
        IntFunction<List<Entity>> resolve,
        PhraseText text) {
    /** "The two presidents, A and B": those whose names follow. */
    List<Entity> named(Chunk chunk, Reading reading, Agent agent) {
        if (!agent.person() || !reading.plural() || reading.count() > 5) {
            return List.of();
        }
        int wanted = Math.max(2, Math.max(reading.count(), reading.states().size()));
        int k = chunks.indexOf(chunk);
        List<Entity> named = new ArrayList<>();
        int last = chunk.last();
        int from = k + 1;
        if (from + 1 < chunks.size() && isWhere(chunk, chunks.get(from))) {
            last = chunks.get(from).last();
            from++;
        }
        for (int n = from; n < chunks.size() && named.size() < wanted; n++) {
            Chunk next = chunks.get(n);
            boolean joined = next.first() - last <= 3
                    && Set.of(",", "and").contains(sentence.word(last + 1))
                    && titleOrName(next.reading());
            if (!joined) {
                break;
            }
            named.addAll(resolve.apply(n));
            last = next.last();
        }
        if (named.size() != wanted) {
            return List.of();
        }
        Context none = new Context();
        for (Entity entity : named) {
            if (reading.states().isEmpty()) {
                learner.learn(entity, reading, none);
            }
        }
        return named;
    }

    /** "Three countries, Chile, Peru and Bolivia": these; "several countries, including Kenya": a collective with those members. */
    List<Entity> listed(Chunk chunk, Reading reading) {
        int k = chunks.indexOf(chunk);
        Listed listed = Listed.behind(sentence, chunks, k);
        int size = listed.states().size();
        if (size == 0 || !listed.some() && reading.count() > 1 && reading.count() < 99 && reading.count() != size) {
            return List.of();
        }
        List<Entity> states = new ArrayList<>();
        for (int n = k + 1; n <= k + size; n++) {
            states.addAll(resolve.apply(n));
        }
        if (!listed.some()) {
            return states;
        }
        Entity collective = cast.fresh(text.of(chunk), Actor.Kind.COLLECTIVE);
        states.forEach(state -> collective.countries(state.countries));
        return List.of(collective);
    }

    /** "On the island", "of the party": a phrase between the noun and the names, closed by a comma. */
    private boolean isWhere(Chunk chunk, Chunk next) {
        return next.first() == chunk.last() + 2
                && sentence.tag(chunk.last() + 1).equals("IN")
                && next.last() + 1 < sentence.size()
                && sentence.word(next.last() + 1).equals(",");
    }

    private static boolean titleOrName(Reading reading) {
        return reading.person()
                || !reading.known().isEmpty() && reading.known().get(0).entry().type() == Entry.Type.PERSON;
    }
}
