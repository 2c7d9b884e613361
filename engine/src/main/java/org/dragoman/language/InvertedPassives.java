package org.dragoman.language;

/** "Also arrested were two editors": a participle at the front, taken for the subject of the noun whose passive it is. */
final class InvertedPassives {
    private final Arcs arcs;

    InvertedPassives(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int be = 1; be < arcs.size(); be++) {
            int noun = arcs.relation(be).equals("cop") ? arcs.head(be) : -1;
            if (noun > be && arcs.isFinite(be) && arcs.isNoun(noun)) {
                int participle = participleBefore(be, noun);
                if (participle >= 0) {
                    raise(participle, be, noun);
                }
            }
        }
    }

    /** The participle that hangs on the noun, with nothing but its adverbs, place or time around it; or -1. */
    private int participleBefore(int be, int noun) {
        for (int i = arcs.dependent(noun); i >= 0 && i < be; i = arcs.next(i)) {
            String relation = arcs.relation(i);
            boolean loose = relation.startsWith("nsubj")
                    || relation.equals("dep")
                    || relation.equals("csubj")
                    || relation.equals("advcl");
            if (loose
                    && arcs.s.tag(i).equals("VBN")
                    && !arcs.hasSubject(i)
                    && arcs.child(i, "obj") < 0
                    && !arcs.hasAuxiliary(i)) {
                return opens(i) ? i : -1;
            }
        }
        return -1;
    }

    /** At the front of the sentence or clause, adverbs aside. */
    private boolean opens(int participle) {
        int before = participle - 1;
        while (before >= 0 && arcs.s.tag(before).equals("RB")) {
            before--;
        }
        return before < 0
                || arcs.s.tag(before).equals(",")
                || arcs.s.tag(before).equals(":")
                || arcs.s.tag(before).equals("CC");
    }

    private void raise(int participle, int be, int noun) {
        arcs.hang(participle, arcs.head(noun), arcs.relation(noun));
        for (int i = 0; i < arcs.size(); i++) {
            boolean outside = i < participle || arcs.relation(i).equals("punct");
            if (arcs.head(i) == noun && outside && i != participle) {
                arcs.hang(i, participle, arcs.relation(i));
            }
        }
        arcs.hang(be, participle, "aux:pass");
        arcs.hang(noun, participle, "nsubj:pass");
    }
}
