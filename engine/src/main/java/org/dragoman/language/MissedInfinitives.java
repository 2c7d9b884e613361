package org.dragoman.language;

/** Infinitives that the parser took for nouns or for clauses of another sort. */
final class MissedInfinitives {
    private final Arcs arcs;

    MissedInfinitives(Arcs arcs) {
        this.arcs = arcs;
    }

    /** "knelt before the prison to demand his release": a phrase and an infinitive taken for one clause. */
    void asSubordinate(int verb) {
        int preposition = arcs.child(verb, "mark");
        int noun = arcs.subject(verb);
        int above = arcs.head(verb);
        if (preposition < 0
                || noun < preposition
                || noun > verb
                || above < 0
                || above > preposition
                || !arcs.s.tag(preposition).equals("IN")) {
            return;
        }
        int to = -1;
        for (int i = noun + 1; i < verb; i++) {
            to = arcs.head(i) == verb && arcs.word(i).equals("to") ? i : to;
        }
        boolean time = arcs.isDate(noun);
        boolean calling =
                arcs.word(preposition).equals("for") && arcs.is("calling_for", above) && preposition == above + 1;
        boolean active = arcs.s.tag(verb).equals("VB");
        if (to < 0
                || !active && !(calling && arcs.child(verb, "aux:pass") > to)
                || arcs.word(preposition).equals("for") && !time && !calling) {
            return;
        }
        arcs.hang(preposition, noun, "case");
        arcs.hang(noun, above, "obl");
        boolean asked = Grammar.english().is("asked_of", arcs.word(preposition)) || time || calling;
        arcs.hang(verb, above, asked ? "xcomp" : "advcl");
    }

    /** "to torch buses and block highways": the infinitive behind "and" was taken for part of the noun behind it. */
    void joined(int noun) {
        int object = arcs.head(noun);
        int verb = arcs.head(object);
        int second = arcs.child(noun, "compound");
        int and = arcs.child(noun, "cc");
        if (verb < 0
                || and < 0
                || second != and + 1
                || !arcs.relation(object).equals("obj")
                || !arcs.s.tag(verb).equals("VB")
                || !arcs.s.tag(noun).equals("NNS")
                || !arcs.is("hardly_compound", second)) {
            return;
        }
        arcs.hang(second, verb, "conj");
        arcs.hang(and, second, "cc");
        arcs.hang(noun, second, "obj");
    }

    /** "accusing him of letting officers torture suspects": a bare infinitive right behind who is let. */
    void ofLet(int verb) {
        int doer = verb - 1;
        int let = doer < 0 ? -1 : arcs.head(doer);
        if (let >= 0
                && let < doer
                && (arcs.relation(verb).equals("dep") && let != arcs.head(verb)
                        || arcs.relation(verb).startsWith("acl") && arcs.head(verb) == doer)
                && arcs.s.tag(verb).equals("VB")
                && arcs.relation(doer).equals("obj")
                && arcs.is("seeing", let)
                && arcs.child(verb, "mark") < 0
                && !arcs.hasSubject(verb)) {
            arcs.hang(verb, let, "xcomp");
        }
    }

    /** "helped Chad rebuild its army": whom one helps is the object, who then does what the infinitive says. */
    void ofHelped(int verb) {
        int helped = arcs.child(verb, "nsubj");
        int above = arcs.head(verb);
        if (above >= 0
                && helped > above
                && helped < verb
                && arcs.s.tag(verb).equals("VB")
                && arcs.is("helping", above)
                && arcs.child(verb, "mark") < 0
                && !arcs.hasAuxiliary(verb)) {
            arcs.hang(helped, above, "obj");
            arcs.hang(verb, above, "xcomp");
        }
    }

    /** "went on to deport two men": particle and "to" were taken for prepositions of the object, or of the verb behind. */
    void behindParticle(int verb) {
        int to = verb + 2;
        int infinitive = verb + 3;
        if (infinitive >= arcs.size()
                || !arcs.s.tag(verb).startsWith("VB")
                || !arcs.word(to).equals("to")
                || !arcs.is("infinitive", verb, verb + 1)
                || !arcs.isUnder(infinitive, verb)
                || arcs.relation(infinitive).equals("xcomp")) {
            return;
        }
        int noun = arcs.head(infinitive);
        String tag = arcs.s.tag(infinitive);
        boolean bare = tag.equals("VB") || tag.equals("NN") || tag.equals("JJ");
        if (!bare || noun != verb && (noun < infinitive || arcs.head(noun) != verb)) {
            return;
        }
        for (int i = infinitive + 1; i < noun; i++) {
            if (arcs.head(i) == infinitive) {
                arcs.hang(i, noun, arcs.relation(i));
            }
        }
        arcs.hang(verb + 1, verb, "compound:prt");
        asInfinitive(infinitive, to, verb);
        if (noun != verb) {
            arcs.hang(noun, infinitive, "obj");
        }
    }

    /** "managed to ambush a patrol": the infinitive was taken for a noun, and its object hung on the verb above. */
    void asNoun(int infinitive) {
        int verb = arcs.head(infinitive);
        int to = arcs.child(infinitive, "mark");
        boolean noun = to >= 0 && to == infinitive - 1 && arcs.s.tag(infinitive).equals("NN");
        if (noun && verb >= 0 && arcs.child(infinitive, "obj") < 0) {
            asInfinitive(infinitive, to, verb);
        }
    }

    /** The infinitive takes its object, which may hang on the verb above. */
    private void asInfinitive(int infinitive, int to, int verb) {
        arcs.hang(infinitive, verb, "xcomp");
        arcs.hang(to, infinitive, "mark");
        int object = arcs.child(verb, "obj");
        object = object < infinitive ? arcs.child(infinitive, "dep") : object;
        if (object > infinitive && arcs.isNoun(object)) {
            arcs.hang(object, infinitive, "obj");
        }
    }
}
