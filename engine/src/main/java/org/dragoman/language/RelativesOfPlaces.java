package org.dragoman.language;

import java.util.Set;

/** "Threw stones at police in Athens, who responded with tear gas": no place is a who. */
final class RelativesOfPlaces {
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "across");

    private final Arcs arcs;

    RelativesOfPlaces(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int place = 2; place < arcs.size(); place++) {
            apart(place);
        }
    }

    private void apart(int place) {
        int relative = arcs.s.tag(place).startsWith("NNP") ? arcs.child(place, "acl:relcl") : -1;
        int who = relative < 0 ? -1 : arcs.child(relative, "nsubj");
        int preposition = who < 0 || !arcs.word(who).equals("who") ? -1 : arcs.child(place, "case");
        int before = arcs.begin(place) - 1;
        if (preposition >= 0
                && WHERE.contains(arcs.word(preposition))
                && before >= 0
                && arcs.isNoun(before)
                && !arcs.isDate(before)) {
            arcs.hang(relative, before, "acl:relcl");
        }
    }
}
