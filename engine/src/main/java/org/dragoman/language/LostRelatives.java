package org.dragoman.language;

import java.util.Set;

/** Relative clauses hung on the wrong noun of two, as what they say or their number tells. */
final class LostRelatives {
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "across");

    private final Arcs arcs;

    LostRelatives(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int verb = 3; verb < arcs.size(); verb++) {
            asAdjective(verb);
            int noun = arcs.relation(verb).equals("acl:relcl") ? arcs.head(verb) : -1;
            int who = noun < 0 ? -1 : arcs.subject(verb);
            if (who > 1 && who > noun && arcs.s.tag(who).startsWith("W")) {
                ofThing(verb, noun, who);
                ofPlace(verb, arcs.head(verb), who);
                ofMany(verb, arcs.head(verb), who);
                ofOne(verb, arcs.head(verb));
            }
        }
    }

    /** "The bank, which blacklisted the firm, has freed its funds": a past taken for an adjective, the main verb for what "which" opens. */
    private void asAdjective(int past) {
        int which = past - 1;
        int noun = past - 3;
        int main = arcs.head(which);
        int object = arcs.head(past);
        if (arcs.s.tag(past).equals("VBD")
                && arcs.relation(past).equals("amod")
                && arcs.s.tag(which).equals("WDT")
                && noun >= 0
                && arcs.word(past - 2).equals(",")
                && object > past
                && main > object
                && arcs.head(main) == noun
                && arcs.relation(main).equals("acl:relcl")
                && arcs.isTold(main)) {
            arcs.hang(main, arcs.head(noun), arcs.relation(noun));
            arcs.hangSubject(noun, main);
            arcs.hang(past, noun, "acl:relcl");
            arcs.hang(which, past, "nsubj");
            arcs.hang(object, past, "obj");
        }
    }

    /** "A deal between the mine and its guards, who had left": no deal is a who. */
    private void ofThing(int relative, int thing, int who) {
        int before = who - 2;
        if (arcs.word(who).equals("who")
                && arcs.word(who - 1).equals(",")
                && arcs.isNoun(before)
                && before != thing
                && arcs.isUnder(before, thing)
                && (arcs.is("lifeless", thing) || arcs.is("pact", thing))) {
            arcs.hang(relative, before, "acl:relcl");
        }
    }

    /** "Threw stones at police in Athens, who responded with tear gas": no place is a who. */
    private void ofPlace(int relative, int place, int who) {
        int preposition =
                arcs.s.tag(place).startsWith("NNP") && arcs.word(who).equals("who") ? arcs.child(place, "case") : -1;
        int before = arcs.begin(place) - 1;
        if (preposition >= 0
                && WHERE.contains(arcs.word(preposition))
                && before >= 0
                && arcs.isNoun(before)
                && !arcs.isDate(before)) {
            arcs.hang(relative, before, "acl:relcl");
        }
    }

    /** "Supporters of the opposition leader, who is accused of treason": the many are not who is. */
    private void ofMany(int relative, int many, int who) {
        int end = who - 1;
        if (!arcs.s.tag(many).equals("NNS") || !arcs.word(end).equals(",") || !arcs.isSingular(relative)) {
            return;
        }
        for (int one = end - 1; one > many; one = arcs.head(one)) {
            if (arcs.relation(one).equals("nmod")
                    && (arcs.s.tag(one).equals("NN") || arcs.s.tag(one).equals("NNP"))
                    && arcs.last(one) <= end
                    && arcs.isUnder(one, many)) {
                arcs.hang(relative, one, "acl:relcl");
                return;
            }
        }
    }

    /** "Friends of the bishop, who are accused of fraud": one is not who are. */
    private void ofOne(int relative, int one) {
        int many = arcs.head(one);
        if (many >= 0
                && arcs.relation(one).equals("nmod")
                && arcs.s.tag(one).equals("NN")
                && arcs.s.tag(many).equals("NNS")
                && arcs.isPlural(relative)) {
            arcs.hang(relative, many, "acl:relcl");
        }
    }
}
