package org.dragoman.language;

/**
 * "arrested nine students hours after the vote": how long after was taken for what was arrested, and the students for its kind.
 * "began four days of exercises": what is begun was taken for how long.
 */
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
            } else if (arcs.is("time_span", measure) && arcs.relation(measure).equals("obl:tmod")) {
                ofWhat(measure);
            }
        }
    }

    private void ofWhat(int measure) {
        int verb = arcs.head(measure);
        int what = arcs.child(measure, "nmod");
        if (verb >= 0
                && verb == arcs.begin(measure) - 1
                && arcs.is("light", verb)
                && arcs.child(verb, "obj") < 0
                && what > measure
                && arcs.word(measure + 1).equals("of")
                && arcs.child(what, "case") == measure + 1) {
            arcs.hang(measure, verb, "obj");
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
