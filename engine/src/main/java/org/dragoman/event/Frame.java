package org.dragoman.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.event.Event.Status;
import org.jspecify.annotations.Nullable;

/**
 * One sense of one family of predicates, read from a file of {@code rules/en/frames}.
 *
 * @param id unique; what an event names as its {@code rule}
 * @param means in plain words
 * @param type PLOVER type, or {@code NONE} for a frame that only bears on what is embedded in it
 * @param also further types that the same act has, as {@code TYPE} or {@code TYPE/mode} (prison: COERCE/arrest)
 */
record Frame(
        String id,
        String means,
        String type,
        List<String> also,
        List<Pattern> patterns,
        Examples examples,
        String file) {
    Frame {
        also = List.copyOf(also);
        patterns = List.copyOf(patterns);
    }

    /** Whether each pattern asks for a marked phrase, so that only {@code relate} can fire the frame. */
    boolean isForPairs() {
        return patterns.stream().allMatch(pattern -> pattern.where().values().stream()
                .anyMatch(words -> words.actorClasses().contains("@marked")));
    }

    /**
     * The sentences by which a frame tests itself.
     *
     * @param fire must fire it, with the words in square brackets in their roles: {@code [actor: …] [trigger: …]}
     * @param not must not fire it
     * @param misses should fire it and do not yet
     */
    record Examples(List<String> fire, List<String> not, List<String> misses) {
        Examples {
            fire = List.copyOf(fire);
            not = List.copyOf(not);
            misses = List.copyOf(misses);
        }
    }

    /** Which predicates evoke the frame. */
    enum Evoke {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /** Whether the pattern wants a clause embedded in it. */
    enum Wants {
        NOTHING,
        MAYBE,
        CLAUSE
    }

    /**
     * One way in which the frame is told.
     *
     * @param words the predicates: lemmas, with particle or preposition ("pull out", "call for")
     * @param actor functions that may hold the actor, best first
     * @param recipient functions that may hold the recipient, best first
     * @param where what must fill a function
     * @param unless what must not
     * @param light whether the noun needs a light verb
     * @param reciprocal whether both sides do it to each other
     * @param bare whether nobody need be named
     * @param inner what the frame makes of the clause or noun that it embeds, or null
     * @param rank how specific it is: two for each condition of {@code where} and a clause that is required, one for a voice
     */
    record Pattern(
            Evoke evoke,
            List<String> words,
            List<String> actor,
            List<String> recipient,
            Map<String, Words> where,
            Map<String, Words> unless,
            List<String> modes,
            boolean light,
            boolean reciprocal,
            boolean bare,
            @Nullable Boolean passive,
            Wants wants,
            @Nullable Inner inner,
            List<String> items,
            int rank) {}

    /**
     * What an embedding frame does to the event inside.
     *
     * @param status what the inner event becomes; null leaves it
     * @param becomes type of the outer event by type of the inner one
     * @param modes mode of the outer event by type of the inner one
     * @param needs types, one of which the inner event must have for the frame to fire; empty for any or none
     * @param markers words that may introduce the clause; empty for any
     */
    record Inner(
            @Nullable Status status,
            Map<String, String> becomes,
            Map<String, String> modes,
            Set<String> needs,
            Set<String> markers) {}
}
