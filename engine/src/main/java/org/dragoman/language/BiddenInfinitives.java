package org.dragoman.language;

import java.util.Set;

/**
 * What somebody is asked, told or called on to do, where words stand between: swallowed by a relative clause ("asked Germany, which
 * has 200 tanks, to send 30"), as is what somebody is told, or hung with who shall do it as a clause of its own ("called on Monday for both sides to stop").
 */
final class BiddenInfinitives {
    private static final Set<String> LOOSE = Set.of("appos", "dep");
    private static final Set<String> RELATIVE = Set.of("which", "who", "whom", "whose");

    private final Arcs arcs;

    BiddenInfinitives(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int verb = 3; verb < arcs.size(); verb++) {
            int mark = arcs.child(verb, "mark");
            if (mark > 1 && arcs.s.tag(verb).equals("VB")) {
                behindRelative(verb);
                behindFor(verb);
                behindAdjective(verb, mark);
            }
            if (mark > 2
                    && arcs.word(mark).equals("that")
                    && arcs.word(mark - 1).equals(",")) {
                told(verb);
            }
        }
    }

    /** "declared itself willing to disarm": what one is willing to do hung loosely on the adjective right before. */
    private void behindAdjective(int infinitive, int to) {
        int adjective = arcs.head(infinitive);
        if (adjective == to - 1
                && arcs.s.tag(adjective).equals("JJ")
                && arcs.relation(infinitive).equals("dep")) {
            arcs.hang(infinitive, adjective, "xcomp");
        }
    }

    /** "told the miners, most of whom are on strike, that it would pay": behind the comma that ends the clause it is no part of it. */
    private void told(int verb) {
        for (int clause = arcs.head(verb); clause >= 0; clause = arcs.head(clause)) {
            int noun = isAside(clause) ? arcs.head(clause) : -1;
            int teller = noun < 0 ? -1 : arcs.head(noun);
            if (teller >= 0
                    && teller < noun
                    && arcs.s.tag(teller).startsWith("VB")
                    && (arcs.is("told_that", teller) || arcs.is("promising", teller))
                    && (arcs.relation(noun).equals("obj") || arcs.relation(noun).equals("obl"))
                    && arcs.child(teller, "ccomp") < 0) {
                arcs.hang(verb, teller, "ccomp");
                return;
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

    /** A relative or participle clause behind its noun and a comma: ", which has tanks,", ", in whose home money was found,". */
    private boolean isAside(int clause) {
        int first = arcs.head(clause) < clause ? arcs.begin(clause) : 0;
        return first > 0
                && arcs.word(first - 1).equals(",")
                && (arcs.relation(clause).startsWith("acl")
                        || LOOSE.contains(arcs.relation(clause)) && isRelative(first, clause));
    }

    private boolean isRelative(int first, int clause) {
        for (int i = first; i < clause; i++) {
            if (RELATIVE.contains(arcs.word(i))) {
                return true;
            }
        }
        return false;
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
                || arcs.isSpan(party) // "pressed Chad for years to free him"
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
}
