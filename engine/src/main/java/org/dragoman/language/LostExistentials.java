package org.dragoman.language;

/** "Said there would be no talks": "there" was taken for where it was said, and what there is for the head of the sentence. */
final class LostExistentials {
    private final Arcs arcs;

    LostExistentials(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int there = 1; there < arcs.size(); there++) {
            int say = arcs.word(there).equals("there") ? arcs.head(there) : -1;
            if (say == there - 1 || say == there - 2 && say >= 0) {
                int noun = existing(there);
                if (noun > there && arcs.s.tag(say).startsWith("VB") && say != noun) {
                    mend(there, say, noun);
                }
            }
        }
    }

    /** What there is: the noun whose "be" stands right behind "there", modals and "not" aside; or -1. */
    private int existing(int there) {
        for (int be = there + 1; be < arcs.size(); be++) {
            if (arcs.relation(be).equals("cop")) {
                return arcs.head(be);
            }
            if (!arcs.s.tag(be).matches("MD|VB.?|RB")) {
                return -1;
            }
        }
        return -1;
    }

    private void mend(int there, int say, int noun) {
        int top = say;
        while (arcs.head(top) >= 0 && arcs.head(top) != noun) {
            top = arcs.head(top);
        }
        if (arcs.head(top) != noun) {
            return;
        }
        boolean subject = top != say && arcs.relation(say).startsWith("acl") && arcs.head(say) == top;
        int verb = subject ? say : top;
        arcs.hang(verb, arcs.head(noun), arcs.relation(noun));
        if (subject) {
            arcs.hang(top, say, "nsubj");
        }
        for (int i = 0; i < there; i++) {
            if (arcs.head(i) == noun && i != verb) {
                arcs.hang(i, verb, arcs.relation(i));
            }
        }
        arcs.hang(noun, say, "ccomp");
        arcs.hang(there, noun, "expl");
    }
}
