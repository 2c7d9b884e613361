package org.dragoman.language;

/**
 * "force-fed three prisoners", "has carpet-bombed two towns": a verb cut at its hyphen. What stands before the hyphen is a part of
 * the verb and neither its subject nor its object, and what stands before that is.
 */
final class HyphenVerbs {
    private final Arcs arcs;

    HyphenVerbs(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int verb = 3; verb + 1 < arcs.size(); verb++) {
            if (arcs.isPast(verb)
                    && arcs.s.tag(verb - 1).equals("HYPH")
                    && arcs.s.tag(verb - 2).matches("NN|VB|JJ")
                    && Character.isLowerCase(arcs.s.word(verb - 2).charAt(0))) {
                perfect(verb);
                if (!arcs.relation(verb).equals("amod")) {
                    join(verb - 2, verb);
                }
            }
        }
    }

    /** "has carpet-bombed two towns": no adjective of a noun stands before its number. */
    private void perfect(int verb) {
        int object = arcs.relation(verb).equals("amod") ? arcs.head(verb) : -1;
        int have = object < verb ? -1 : arcs.head(object);
        if (have == verb - 3
                && arcs.s.lowerLemma(have).equals("have")
                && arcs.relation(object).equals("obj")
                && arcs.isDetermined(verb, object)) {
            arcs.hang(verb, arcs.head(have), arcs.relation(have));
            for (int i = 0; i < arcs.size(); i++) {
                if (arcs.head(i) == have && i != object) {
                    arcs.hang(i, verb, arcs.relation(i));
                }
            }
            arcs.hang(object, verb, "obj");
            arcs.hang(have, verb, "aux");
        }
    }

    private void join(int part, int verb) {
        if (arcs.head(part) != verb) {
            return;
        }
        int subject = arcs.relation(part).startsWith("nsubj") ? arcs.child(part, "compound") : -1;
        if (subject >= 0) {
            arcs.hang(subject, verb, arcs.relation(part));
            arcs.takeBefore(subject, part);
        }
        arcs.hang(part, verb, "compound");
        arcs.hang(verb - 1, verb, "punct");
    }
}
