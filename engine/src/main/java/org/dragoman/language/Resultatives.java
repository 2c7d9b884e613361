package org.dragoman.language;

/** "nailed shut the doors", "blew open the safe": the state that the deed brings about, before what is brought into it, is its particle. */
final class Resultatives {
    private final Arcs arcs;

    Resultatives(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int state = 1; state + 1 < arcs.size(); state++) {
            int deed = state - 1;
            if (arcs.head(state) != deed
                    || !arcs.is("resulting", state)
                    || !arcs.relation(state).matches("xcomp|ccomp|acomp|dep|obj")
                    || !arcs.s.tag(deed).startsWith("VB")
                    || arcs.is("light", deed)) {
                continue;
            }
            int object = arcs.child(state, "obj");
            object = object < 0 ? arcs.child(state, "nsubj") : object;
            if (object < state || arcs.child(deed, "obj") >= 0) {
                continue;
            }
            arcs.hang(object, deed, "obj");
            arcs.takeBehind(deed, state);
            arcs.hang(state, deed, "compound:prt");
        }
    }
}
