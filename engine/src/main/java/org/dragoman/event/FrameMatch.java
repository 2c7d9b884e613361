package org.dragoman.event;

import java.util.List;
import java.util.Set;
import org.dragoman.language.Clause;

/**
 * A pattern of a frame that fits a clause.
 *
 * @param first first token of the trigger
 * @param last last token of the trigger
 * @param actor heads that fill the actor role
 * @param recipient heads that fill the recipient role
 * @param used tokens that the conditions of the pattern rest on
 * @param embedded predicates of the clauses and nouns that the frame embeds
 */
record FrameMatch(
        Frame frame,
        Frame.Pattern pattern,
        Clause clause,
        int first,
        int last,
        int[] actor,
        int[] recipient,
        Set<Integer> used,
        List<Clause> embedded) {

    /** The same with others who do it. */
    FrameMatch doneBy(int[] others) {
        return new FrameMatch(frame, pattern, clause, first, last, others, recipient, used, embedded);
    }
}
