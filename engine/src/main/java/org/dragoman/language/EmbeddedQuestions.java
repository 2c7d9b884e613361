package org.dragoman.language;

import java.util.Set;

/**
 * "are looking into whether the firm paid bribes", "testified about how the money went": a question behind a preposition of the verb
 * completes the verb, while the parser takes the preposition for what opens a clause of its own.
 */
final class EmbeddedQuestions {
    private static final Set<String> QUESTION = Set.of("whether", "how", "why", "who", "what");

    private static final Set<String> ON_WHAT = Set.of("into", "about", "over");

    private final Arcs arcs;

    EmbeddedQuestions(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int preposition = 1; preposition + 2 < arcs.size(); preposition++) {
            int clause = arcs.head(preposition);
            int verb = clause < 0 ? -1 : arcs.head(clause);
            if (arcs.relation(preposition).equals("mark")
                    && ON_WHAT.contains(arcs.word(preposition))
                    && QUESTION.contains(arcs.word(preposition + 1))
                    && arcs.isUnder(preposition + 1, clause)
                    && arcs.relation(clause).equals("advcl")
                    && verb == preposition - 1
                    && arcs.s.tag(verb).startsWith("VB")) {
                arcs.hang(preposition, verb, "compound:prt");
                arcs.hang(clause, verb, "ccomp");
            }
        }
    }
}
