package org.dragoman.language;

import java.util.Set;

/** "voted 79-18 to approve the loan": the numbers of a vote were taken for what is voted and who approves. */
final class Tallies {
    private static final Set<String> BETWEEN = Set.of("-", "–", "to");

    private final Arcs arcs;

    Tallies(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int verb = 0; verb + 5 < arcs.size(); verb++) {
            int ayes = verb + 1;
            if (arcs.is("voting", verb)
                    && arcs.s.tag(verb).startsWith("VB")
                    && arcs.s.tag(ayes).equals("CD")
                    && BETWEEN.contains(arcs.word(ayes + 1))
                    && arcs.s.tag(ayes + 2).equals("CD")) {
                apart(verb, ayes);
            }
        }
    }

    private void apart(int verb, int ayes) {
        int to = ayes + 3;
        int infinitive = to + 1;
        boolean decides = arcs.word(to).equals("to") && arcs.s.tag(infinitive).equals("VB");
        arcs.hang(ayes, verb, "obl:npmod");
        if (decides) {
            arcs.hang(infinitive, verb, "xcomp");
            arcs.hang(to, infinitive, "mark");
        }
        arcs.hang(ayes + 1, ayes, "dep");
        arcs.hang(ayes + 2, ayes, "dep");
    }
}
