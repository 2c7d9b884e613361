package org.dragoman.language;

/**
 * What somebody is asked, told or called on to do, where words stand between: swallowed by a relative clause ("asked Germany, which
 * has 200 tanks, to send 30"), or hung with who shall do it as a clause of its own ("called on Monday for both sides to stop").
 */
final class BiddenInfinitives {
    private final Arcs arcs;

    BiddenInfinitives(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int verb = 3; verb < arcs.size(); verb++) {
            int to = arcs.s.tag(verb).equals("VB") ? arcs.child(verb, "mark") : -1;
            if (to > 1) {
                behindRelative(verb);
                behindFor(verb);
            }
        }
    }

    /** "urged the minister, who took office in May, to raise wages": behind the comma that ends the clause it is no part of it. */
    private void behindRelative(int infinitive) {
        int first = infinitive - 1;
        while (first > 0 && arcs.s.tag(first).startsWith("RB")) {
            first--;
        }
        if (!arcs.word(first).equals("to") || !arcs.word(first - 1).equals(",")) {
            return;
        }
        int above = arcs.head(infinitive);
        int object = above < 0 || !arcs.relation(infinitive).equals("advcl") ? -1 : arcs.child(above, "obj");
        int aside = object < 0 ? -1 : arcs.child(object, "acl:relcl");
        if (aside > object && aside < first && object > above && isAside(aside) && isBidden(object, above)) {
            arcs.hang(infinitive, above, "xcomp");
            return;
        }
        for (int clause = above; clause >= 0; clause = arcs.head(clause)) {
            int noun = isAside(clause) ? arcs.head(clause) : -1;
            int bidder = noun < 0 ? -1 : arcs.head(noun);
            if (bidder >= 0 && bidder < noun && isBidden(noun, bidder) && arcs.child(bidder, "xcomp") < 0) {
                arcs.hang(infinitive, bidder, "xcomp");
                return;
            }
        }
    }

    /** A relative or participle clause behind its noun and a comma. */
    private boolean isAside(int clause) {
        return arcs.relation(clause).startsWith("acl")
                && arcs.head(clause) < clause
                && arcs.word(arcs.begin(clause) - 1).equals(",");
    }

    private boolean isBidden(int noun, int bidder) {
        int preposition = arcs.child(noun, "case");
        return arcs.relation(noun).equals("obj") && arcs.s.tag(bidder).startsWith("VB") && arcs.is("bidding", bidder)
                || arcs.relation(noun).equals("obl") && preposition == bidder + 1 && arcs.is("oblique_control", bidder);
    }

    /** "called, however, for Chad to leave", "appealed in a letter for both sides to stop". */
    private void behindFor(int infinitive) {
        int mark = arcs.child(infinitive, "mark");
        int party = arcs.child(infinitive, "nsubj");
        int above = arcs.head(infinitive);
        if (party < 0
                || above < 0
                || isSpan(party)
                || !arcs.word(mark).equals("for")
                || mark != arcs.begin(party) - 1) {
            return;
        }
        String relation = arcs.relation(infinitive);
        int caller = relation.equals("acl") && arcs.relation(above).equals("obl") ? arcs.head(above) : above;
        if (caller >= 0
                && caller < mark
                && arcs.is("calling_for", caller)
                && arcs.s.tag(caller).startsWith("VB")
                && (relation.equals("advcl") || relation.equals("acl"))
                && arcs.child(caller, "xcomp") < 0) {
            arcs.hang(party, caller, "obl");
            arcs.hang(mark, party, "case");
            arcs.hang(infinitive, caller, "xcomp");
        }
    }

    /** "pressed Chad for years to free him": how long. */
    private boolean isSpan(int noun) {
        return arcs.is("temporal", noun) || arcs.is("time_span", noun);
    }
}
