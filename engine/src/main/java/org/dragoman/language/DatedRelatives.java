package org.dragoman.language;

/**
 * The day that ends a relative clause, taken for the subject of the main verb behind it: "A militia that has held four surveyors
 * since October released one of them".
 */
final class DatedRelatives {
    private final Arcs arcs;

    DatedRelatives(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        int noun = arcs.root();
        if (noun < 0 || !arcs.isNoun(noun) || arcs.child(noun, "cop") >= 0 || arcs.hasSubject(noun)) {
            return;
        }
        for (int verb = noun + 4; verb < arcs.size(); verb++) {
            int relative = arcs.relation(verb).equals("advcl") ? arcs.head(verb) : -1;
            int day = arcs.child(verb, "nsubj");
            int since = arcs.child(verb, "mark");
            if (relative > noun
                    && arcs.head(relative) == noun
                    && arcs.relation(relative).startsWith("acl")
                    && arcs.isFinite(verb)
                    && day == arcs.first(verb) - 1
                    && since == day - 1
                    && arcs.isDate(day)) {
                raise(verb, noun, day, since, relative);
                return;
            }
        }
    }

    private void raise(int verb, int noun, int day, int since, int relative) {
        arcs.hang(day, relative, "obl");
        arcs.hang(since, day, "case");
        arcs.hang(verb, -1, "root");
        arcs.hangSubject(noun, verb);
        for (int i = verb + 1; i < arcs.size(); i++) {
            if (arcs.head(i) == noun) {
                arcs.hang(i, verb, arcs.relation(i));
            }
        }
    }
}
