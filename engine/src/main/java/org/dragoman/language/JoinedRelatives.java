package org.dragoman.language;

/** Verbs joined by "and" to a relative clause that go on with the clause around it, as their tense or object tells. */
final class JoinedRelatives {
    private final Arcs arcs;

    JoinedRelatives(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int verb = 1; verb < arcs.size(); verb++) {
            int relative = arcs.relation(verb).equals("conj") && arcs.isPast(verb) && !arcs.hasSubject(verb)
                    ? arcs.head(verb)
                    : -1;
            if (relative >= 0
                    && arcs.relation(relative).equals("acl:relcl")
                    && (always(verb, relative)
                            || arcs.isJoined(verb) && (sinceThen(verb, relative) || handedOver(verb, relative)))) {
                goOn(verb, arcs.head(relative));
            }
        }
    }

    /** Joins the verb to the past one whose clause the noun stands in. */
    private void goOn(int verb, int noun) {
        int above = noun;
        while (above >= 0 && above <= noun && arcs.isNoun(above)) {
            above = arcs.head(above);
        }
        if (above >= 0 && above < noun && arcs.s.tag(above).equals("VBD")) {
            arcs.hang(verb, above, "conj");
        }
    }

    /** "Raided a charity that helps migrants and arrested its head": what is past goes on with the past, not with what always is. */
    private boolean always(int verb, int relative) {
        return (arcs.s.tag(relative).equals("VBZ") || arcs.s.tag(relative).equals("VBP"))
                && !arcs.hasAuxiliary(relative)
                && (arcs.isFinite(verb) || arcs.child(verb, "obj") > verb)
                && !arcs.hasAuxiliary(verb)
                && arcs.child(verb, "cc") >= 0;
    }

    /** "Freed a trader who has spent a year in jail, and fined the police": who has done so by now does not go on in the past. */
    private boolean sinceThen(int verb, int relative) {
        int has = arcs.child(relative, "aux");
        return has >= 0
                && (arcs.word(has).equals("has") || arcs.word(has).equals("have"))
                && arcs.s.tag(relative).equals("VBN")
                && arcs.s.tag(verb).equals("VBD")
                && arcs.isJoinedBehindComma(verb);
    }

    /** "Rescued five farmers who had been abducted and handed them over": nobody hands himself over. */
    private boolean handedOver(int verb, int relative) {
        int people = arcs.head(relative);
        int object = arcs.child(verb, "obj");
        return object == verb + 1
                && arcs.word(object).equals("them")
                && arcs.child(relative, "aux:pass") >= 0
                && arcs.relation(people).equals("obj")
                && arcs.s.tag(people).equals("NNS");
    }
}
