package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Clause;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;

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
    /** Where an embedding frame takes a noun. */
    private static final List<String> PLACES =
            List.of("object", "for", "of", "to", "on", "with", "against", "from", "in", "about");

    /** The same with others who do it. */
    FrameMatch doneBy(int[] others) {
        return new FrameMatch(frame, pattern, clause, first, last, others, recipient, used, embedded);
    }

    /** Whether the clause stands inside what the frame speaks of. */
    boolean embeds(Clause other) {
        if (embedded.contains(other)) {
            return true;
        }
        // "unable to adopt it owing to a veto": the veto is none of what they were unable to do
        boolean ofClause = clause.kind() == Clause.Kind.ADJECTIVE && pattern.wants() == Frame.Wants.CLAUSE;
        return other.kind() == Clause.Kind.NOUN
                && !ofClause
                && (nouns().contains(other.predicate())
                        || (other.support() != null && embedded.contains(other.support())));
    }

    /** Event nouns that stand where an embedding frame may take one: its object, or behind for, of, to, on. */
    List<Integer> nouns() {
        List<Integer> found = new ArrayList<>();
        Sentence s = clause.sentence();
        for (String function : PLACES) {
            for (int head : Roles.heads(clause, function)) {
                if (Roles.isOnJourney(s, head)) {
                    continue;
                }
                found.add(head);
                for (int c = s.firstChild(head); c >= 0; c = s.nextSibling(c)) {
                    if (s.relation(c).startsWith("nmod") && Grammar.english().is("transparent", s.lemma(head))) {
                        found.add(c);
                    }
                }
            }
        }
        return found;
    }
}
