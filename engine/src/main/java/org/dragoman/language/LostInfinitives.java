package org.dragoman.language;

/**
 * Infinitives that say what a noun before them is about, hung on the verb around the noun, so that its subject would do what
 * another offers or asks for.
 */
final class LostInfinitives {
    private final Arcs arcs;

    LostInfinitives(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int verb = 2; verb < arcs.size(); verb++) {
            seen(verb);
            helped(verb);
            int to = arcs.s.tag(verb).equals("VB") ? opener(verb) : -1;
            int noun = to < 1 ? -1 : ordered(outermost(to - 1));
            if (noun >= 0
                    && to < verb
                    && arcs.word(to).equals("to")
                    && arcs.isNoun(noun)
                    && takesInfinitive(noun)
                    && !asSubject(verb, noun)
                    && !asObject(verb, noun)
                    && !overMain(verb, noun)) {
                asComplement(verb, noun);
            }
            behindResolve(verb);
            calledOn(verb);
            behindRelative(verb);
            behindConjunction(verb);
            if (to > 0 && to == verb - 1) {
                behindAdjective(verb, to - 1);
                behindGerund(verb, to - 1);
            }
        }
    }

    /** The "to" of an infinitive, which may have been taken for a preposition without a name. */
    private int opener(int infinitive) {
        int to = arcs.child(infinitive, "mark");
        boolean unnamed = to < 0
                && arcs.word(infinitive - 1).equals("to")
                && arcs.head(infinitive - 1) == infinitive
                && arcs.relation(infinitive - 1).equals("dep");
        if (unnamed) {
            arcs.hang(infinitive - 1, infinitive, "mark");
        }
        return unnamed ? infinitive - 1 : to;
    }

    /** "Peru is ready to lend radar, its premier said": what one is ready to do was hung on the saying. */
    private void behindAdjective(int infinitive, int adjective) {
        if (arcs.s.tag(adjective).equals("JJ")
                && arcs.child(adjective, "cop") >= 0
                && arcs.hasSubject(adjective)
                && !arcs.isUnder(infinitive, adjective)
                && !arcs.isUnder(adjective, infinitive)) {
            arcs.hang(infinitive, adjective, "xcomp");
        }
    }

    /** "accused it of failing to pay": what one failed to do was hung on the accusing. */
    private void behindGerund(int infinitive, int gerund) {
        int above = arcs.head(gerund);
        if (arcs.s.tag(gerund).equals("VBG")
                && arcs.is("scheming", gerund)
                && above >= 0
                && (arcs.head(infinitive) == above || arcs.isNoun(above) && arcs.head(infinitive) == arcs.head(above))
                && (arcs.relation(infinitive).equals("advcl")
                        || arcs.relation(infinitive).equals("xcomp"))) {
            arcs.hang(infinitive, gerund, "xcomp");
        }
    }

    /** "called on the army and the rebels to talk": said of both, not of the second alone. */
    private void calledOn(int infinitive) {
        int last = arcs.head(infinitive);
        if (last < 0
                || !arcs.s.tag(infinitive).equals("VB")
                || !arcs.relation(infinitive).equals("acl")
                || !arcs.relation(last).equals("conj")
                || takesInfinitive(last)) {
            return;
        }
        int first = last;
        while (arcs.relation(first).equals("conj") && arcs.head(first) >= 0) {
            first = arcs.head(first);
        }
        int preposition = arcs.child(first, "case");
        int verb = arcs.relation(first).equals("obl") ? arcs.head(first) : -1;
        if (verb >= 0 && preposition == verb + 1 && arcs.is("oblique_control", verb)) {
            arcs.hang(infinitive, verb, "xcomp");
        }
    }

    /** "asked Chad and Mali, which host the talks, to wait": behind the comma that ends the relative clause the asking goes on. */
    private void behindRelative(int infinitive) {
        int relative = arcs.head(infinitive);
        int to = arcs.child(infinitive, "mark");
        int noun = relative < 0 || !arcs.relation(relative).equals("acl:relcl") ? -1 : arcs.head(relative);
        while (noun >= 0 && arcs.relation(noun).equals("conj")) {
            noun = arcs.head(noun);
        }
        int verb = noun < 0 || !arcs.relation(noun).equals("obj") ? -1 : arcs.head(noun);
        if (verb >= 0
                && verb < noun
                && to > relative
                && arcs.s.tag(infinitive).equals("VB")
                && arcs.word(to).equals("to")
                && arcs.word(to - 1).equals(",")
                && (arcs.word(arcs.begin(relative)).equals(",")
                        || arcs.word(arcs.begin(relative) - 1).equals(","))
                && arcs.is("bidding", verb)
                && arcs.child(verb, "xcomp") < 0
                && arcs.child(verb, "ccomp") < 0) {
            arcs.hang(infinitive, verb, "xcomp");
        }
    }

    /** "were to leave while Chad was to disarm": behind a word that is no preposition stands the subject of the clause. */
    private void behindConjunction(int verb) {
        int noun = arcs.begin(verb) - 1;
        int above = noun >= 0 && arcs.head(verb) == noun ? arcs.head(noun) : arcs.head(verb);
        int conjunction = noun < 0 ? -1 : arcs.child(noun, "case");
        if (conjunction >= 0
                && above >= 0
                && above < conjunction
                && arcs.head(noun) == above
                && arcs.relation(noun).startsWith("obl")
                && arcs.isTold(verb)
                && !arcs.hasSubject(verb)
                && Grammar.english().is("conjunction_only", arcs.word(conjunction))) {
            arcs.hang(verb, above, "advcl");
            arcs.hang(conjunction, verb, "mark");
            arcs.hangSubject(noun, verb);
        }
    }

    /** "threatened to sanction officials": the infinitive was taken for a noun before its object. */
    private void behindResolve(int infinitive) {
        int to = infinitive - 1;
        int verb = to - 1;
        int noun = arcs.head(infinitive);
        if (arcs.s.tag(infinitive).equals("NN")
                && arcs.relation(infinitive).equals("compound")
                && noun == infinitive + 1
                && arcs.s.tag(noun).equals("NNS")
                && arcs.head(noun) == verb
                && arcs.word(to).equals("to")
                && arcs.child(noun, "case") == to
                && verb >= 0
                && arcs.s.tag(verb).equals("VBD")
                && arcs.is("resolving", verb)) {
            arcs.hang(infinitive, verb, "xcomp");
            arcs.hang(to, infinitive, "mark");
            arcs.hang(noun, infinitive, "obj");
        }
    }

    /** "saw the army bomb the village": what was seen was taken for a noun, who did it for a word before it. */
    private void seen(int verb) {
        int above = arcs.head(verb);
        String relation = arcs.relation(verb);
        boolean object = relation.equals("iobj") || relation.equals("obj");
        if (object && takesBareInfinitive(above) && isDoneByWordBefore(verb, above)) {
            bareInfinitive(verb, above, arcs.child(verb, "dep"));
        }
    }

    /** "helped Greece battle the blaze": the same, taken for the subject of its own object. */
    private void helped(int verb) {
        int object = arcs.head(verb);
        int above = object < 0 ? -1 : arcs.head(object);
        String relation = object < 0 ? "" : arcs.relation(object);
        if ((relation.equals("ccomp") || relation.equals("xcomp"))
                && arcs.relation(verb).equals("nsubj")
                && arcs.child(object, "cop") < 0
                && takesBareInfinitive(above)
                && isDoneByWordBefore(verb, above)) {
            bareInfinitive(verb, above, object);
        }
    }

    private boolean takesBareInfinitive(int verb) {
        return verb >= 0 && arcs.s.tag(verb).startsWith("VB") && arcs.is("seeing", verb);
    }

    private boolean isDoneByWordBefore(int verb, int above) {
        int doer = verb - 1;
        return above < doer
                && arcs.s.tag(verb).equals("NN")
                && arcs.head(doer) == verb
                && arcs.relation(doer).equals("compound");
    }

    private void bareInfinitive(int verb, int above, int object) {
        if (object < verb || !arcs.isNoun(object) || !arcs.isDetermined(verb, object)) {
            return;
        }
        int doer = verb - 1;
        arcs.takeBefore(doer, verb);
        arcs.hang(doer, above, "obj");
        arcs.hang(verb, above, "xcomp");
        arcs.hang(object, verb, "obj");
    }

    /** "the offer of Japan to …": the noun that the phrase is about. */
    private int outermost(int last) {
        int noun = last;
        while ((arcs.relation(noun).startsWith("nmod") || arcs.relation(noun).equals("dep"))
                && arcs.head(noun) >= 0
                && arcs.head(noun) < noun) {
            noun = arcs.head(noun);
        }
        return noun;
    }

    /** "issued an order to the army to …": said of the order, not of the army. */
    private int ordered(int party) {
        int verb = arcs.relation(party).startsWith("obl") ? arcs.head(party) : -1;
        int order = verb < 0 ? -1 : arcs.child(verb, "obj");
        return order > verb && order < party && arcs.is("commanding", order) ? order : party;
    }

    private boolean takesInfinitive(int noun) {
        return arcs.is("proposing", noun)
                || arcs.is("permitting", noun)
                || arcs.is("requiring", noun)
                || arcs.is("removing", noun)
                || arcs.is("failing", noun);
    }

    /** "rejected Japan's offer to hold talks": said of the offer, not of who rejected it. */
    private void asComplement(int verb, int noun) {
        int above = arcs.head(verb);
        boolean hangsOnVerb =
                arcs.relation(verb).equals("xcomp") || arcs.relation(verb).equals("advcl");
        if (hangsOnVerb
                && above >= 0
                && above < noun
                && arcs.head(noun) == above
                && (!arcs.is("light", above)
                        || arcs.child(noun, "nmod:poss") >= 0
                        || arcs.is("permitting", noun)
                        || arcs.is("commanding", noun))
                && !arcs.is("object_control", above)) {
            arcs.hang(verb, noun, "acl");
        }
    }

    /** "Japan's offer to lend two ships was made": the noun is no subject of its infinitive, but of the verb behind. */
    private boolean asSubject(int verb, int noun) {
        int main = arcs.head(verb);
        boolean fits = arcs.subject(verb) == noun && main > verb && arcs.isTold(main) && !arcs.hasSubject(main);
        if (fits) {
            arcs.hangSubject(noun, main);
            arcs.hang(verb, noun, "acl");
        }
        return fits;
    }

    /** "welcomed Chad's decision to free the monks": the noun is the object of the verb before it. */
    private boolean asObject(int verb, int noun) {
        int above = arcs.head(verb);
        boolean fits = arcs.subject(verb) == noun
                && above >= 0
                && above < noun
                && arcs.relation(verb).equals("ccomp")
                && arcs.s.tag(above).startsWith("VB")
                && !arcs.hasAuxiliary(verb)
                && arcs.child(above, "obj") < 0;
        if (fits) {
            arcs.hang(noun, above, "obj");
            arcs.hang(verb, noun, "acl");
            int next = arcs.child(verb, "conj");
            if (next > verb && arcs.isTold(next) && !arcs.hasSubject(next)) {
                arcs.hang(next, above, "conj");
            }
        }
        return fits;
    }

    /**
     * "Chad's refusal to free the monks angered Rome": the infinitive was taken for the main verb, what it is done to for the subject
     * of the verb that tells, which may hang on a second infinitive ("to let the monks open a school").
     */
    private boolean overMain(int verb, int noun) {
        if (arcs.subject(verb) != noun || arcs.hasAuxiliary(verb)) {
            return false;
        }
        int above = verb;
        int main = arcs.child(above, "ccomp");
        while (main > above && arcs.s.tag(main).equals("VB") && !arcs.hasAuxiliary(main)) {
            above = main;
            main = arcs.child(above, "ccomp");
        }
        int object = main > above ? arcs.subject(main) : -1;
        int swallowed = main < 0 ? swallowed(verb) : -1;
        if (swallowed > verb) {
            asMain(swallowed, verb, noun, verb);
            return true;
        }
        if (main < 0 && arcs.head(verb) < 0) {
            arcs.hang(noun, -1, "root");
            arcs.hang(verb, noun, "acl");
            arcs.hang(arcs.size() - 1, noun, arcs.relation(arcs.size() - 1));
            return true;
        }
        if (object < above
                || object > main
                || !arcs.isTold(main)
                || !arcs.isNoun(object)
                || arcs.child(above, "obj") >= 0
                || arcs.child(main, "mark") >= 0) {
            return false;
        }
        arcs.hang(object, above, "obj");
        asMain(main, verb, noun, above);
        return true;
    }

    /** "Chad's decision to leave the pact alarmed Rome": the verb that tells was hung somewhere inside the infinitive, or -1. */
    private int swallowed(int infinitive) {
        for (int main = infinitive + 2; main < arcs.size(); main++) {
            if (arcs.isFinite(main)
                    && arcs.relation(main).equals("dep")
                    && !arcs.hasSubject(main)
                    && arcs.child(main, "mark") < 0
                    && arcs.isNoun(main - 1)
                    && arcs.isUnder(main, infinitive)) {
                return main;
            }
        }
        return -1;
    }

    /** The main verb takes the infinitive's place and its noun as subject; what stands behind it is its own. */
    private void asMain(int main, int infinitive, int noun, int above) {
        arcs.hang(main, arcs.head(infinitive), arcs.relation(infinitive));
        arcs.hangSubject(noun, main);
        arcs.hang(infinitive, noun, "acl");
        arcs.takeBehind(main, infinitive);
        arcs.takeBehind(main, above);
    }
}
