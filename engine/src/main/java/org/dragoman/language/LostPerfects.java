package org.dragoman.language;

import java.util.Set;

/** "Has since refused to leave", "has since banned parties": "since" between auxiliary and participle was taken for a preposition. */
final class LostPerfects {
    private static final Set<String> HAVE = Set.of("has", "have", "had");

    private final Arcs arcs;

    LostPerfects(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int since = 1; since + 2 < arcs.size(); since++) {
            boolean between = arcs.word(since).equals("since") && HAVE.contains(arcs.word(since - 1));
            int been = between && arcs.word(since + 1).equals("been") ? since + 1 : -1;
            int verb = been < 0 ? since + 1 : since + 2;
            if (between && arcs.s.tag(verb).equals("VBN")) {
                if (arcs.head(since) != verb) {
                    mend(since - 1, since, been, verb);
                }
                freeObject(since, verb);
            }
        }
    }

    /** "Has since accused him of": the object was hung on "since". */
    private void freeObject(int since, int verb) {
        int noun = arcs.dependent(since);
        if (noun > verb && arcs.isNoun(noun) && arcs.child(noun, "case") < 0 && arcs.child(verb, "obj") < 0) {
            arcs.hang(noun, verb, "obj");
        }
    }

    private void mend(int auxiliary, int since, int been, int verb) {
        int old = arcs.relation(auxiliary).startsWith("aux") ? arcs.head(auxiliary) : auxiliary;
        int object = arcs.head(since) > verb && !arcs.s.tag(arcs.head(since)).startsWith("VB") ? arcs.head(since) : -1;
        if (old != verb) {
            int above = arcs.head(old);
            String relation = arcs.relation(old);
            for (int i = 0; i < arcs.size(); i++) {
                boolean moves = arcs.head(i) == old && i != verb && (i < verb || old == auxiliary);
                if (moves) {
                    arcs.hang(i, verb, arcs.relation(i));
                }
            }
            arcs.hang(verb, above, relation);
            if (old > verb) {
                arcs.hang(old, verb, arcs.child(old, "mark") > verb ? "xcomp" : "dep");
            }
        }
        arcs.hang(auxiliary, verb, "aux");
        arcs.hang(since, verb, "advmod");
        if (been >= 0) {
            arcs.hang(been, verb, "aux:pass");
        }
        if (object >= 0 && arcs.isNoun(object)) {
            arcs.hang(object, verb, "obj");
        }
    }
}
