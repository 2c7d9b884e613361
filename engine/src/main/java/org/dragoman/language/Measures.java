package org.dragoman.language;

/** "arrested nine students hours after the vote": how long after was taken for what was arrested, and the students for its kind. */
final class Measures {
    private final Arcs arcs;

    Measures(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int measure = 2; measure + 1 < arcs.size(); measure++) {
            if (arcs.is("time_span", measure)
                    && arcs.is("span_opener", measure + 1)
                    && arcs.s.tag(measure).equals("NNS")) {
                apart(measure);
            }
        }
    }

    private void apart(int measure) {
        int noun = measure - 1;
        int verb = arcs.head(measure);
        if (arcs.head(noun) != measure
                || !arcs.relation(noun).equals("compound")
                || !arcs.isNoun(noun)
                || arcs.is("span_kind", noun)
                || verb < 0
                || verb > noun) {
            return;
        }
        arcs.takePlace(noun, measure);
        int teller = arcs.s.tag(verb).startsWith("VB") ? verb : arcs.teller(noun);
        arcs.hang(measure, teller < 0 ? verb : teller, "obl:tmod");
        arcs.takeBehind(measure, noun);
    }
}
