package org.dragoman.language;

/** Verbs taken for adjectives of the noun behind them: "the army scrambled jets", "looted shops and pelted the police". */
final class LostVerbs {
    private final Arcs arcs;

    LostVerbs(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int verb = 1; verb < arcs.size(); verb++) {
            String relation = arcs.relation(verb);
            int noun = arcs.head(verb);
            if (noun > verb && (relation.equals("amod") || relation.equals("compound"))) {
                if (arcs.isPast(verb) && (inList(verb, noun) || coordinated(verb, noun))) {
                    continue;
                }
                beforeObject(verb, noun);
            }
        }
    }

    /** "The army scrambled jets": a finite verb, or one with an auxiliary, that hangs on its object. */
    private void beforeObject(int verb, int noun) {
        if (!arcs.isTold(verb) || arcs.child(noun, "cop") >= 0) {
            return;
        }
        int subject = subjectBefore(verb, noun);
        if (subject >= 0) {
            raise(verb, noun, subject);
        }
    }

    /** Who does it: a subject that the object has taken, a relative pronoun, or the last name or noun before the verb; or -1. */
    private int subjectBefore(int verb, int noun) {
        int before = -1;
        boolean verbless = arcs.head(noun) < 0;
        for (int i = 0; i < verb; i++) {
            if (arcs.head(i) != noun) {
                continue;
            }
            String tag = arcs.s.tag(i);
            if (arcs.relation(i).startsWith("nsubj") || (tag.startsWith("W") && i == verb - 1)) {
                return i;
            }
            boolean nominal = tag.startsWith("N") || tag.equals("PRP") || tag.startsWith("JJ");
            if (verbless && nominal && i == verb - 1) {
                before = i;
            }
        }
        return before;
    }

    private void raise(int verb, int noun, int subject) {
        boolean relative = arcs.s.tag(subject).startsWith("W") && arcs.head(noun) >= 0;
        arcs.hang(verb, arcs.head(noun), relative ? "acl:relcl" : arcs.relation(noun));
        boolean phrase = !arcs.relation(subject).startsWith("nsubj");
        for (int i = 0; i < arcs.size(); i++) {
            if (arcs.head(i) != noun || i == verb || i == subject) {
                continue;
            }
            String relation = arcs.relation(i);
            boolean modifier = relation.equals("det")
                    || relation.equals("amod")
                    || relation.equals("compound")
                    || relation.equals("nummod")
                    || relation.equals("nmod:poss");
            if (i < verb) {
                arcs.hang(i, modifier && phrase ? subject : verb, relation);
            } else if (i > noun && !relation.startsWith("nmod") && !relation.equals("acl:relcl")) {
                boolean clause = relation.equals("acl") && arcs.child(i, "mark") >= 0;
                arcs.hang(i, verb, clause ? "advcl" : relation);
            }
        }
        arcs.hang(subject, verb, "nsubj");
        arcs.hang(noun, verb, "obj");
    }

    /** "imposed a curfew, banned rallies and cut the internet": the middle verb was taken for an adjective. */
    private boolean inList(int verb, int noun) {
        int first = verbOf(noun);
        if (first < 0 || first > verb || !arcs.word(verb - 1).equals(",")) {
            return false;
        }
        for (int i = noun + 1; i < arcs.size(); i++) {
            if ((arcs.head(i) == first || arcs.head(i) == noun)
                    && arcs.relation(i).equals("conj")
                    && arcs.s.tag(i).startsWith("VB")) {
                join(verb, noun, first);
                arcs.hang(i, first, "conj");
                return true;
            }
        }
        return false;
    }

    /** "looted two shops and pelted firefighters": the second verb was taken for an adjective of a second object. */
    private boolean coordinated(int verb, int noun) {
        int first = verbOf(noun);
        boolean and =
                arcs.relation(verb - 1).equals("cc") && arcs.relation(noun).equals("conj");
        if (first < 0 || first > verb || !and) {
            return false;
        }
        arcs.hang(verb - 1, verb, "cc");
        join(verb, noun, first);
        return true;
    }

    /** The finite verb whose object the noun is, or is coordinated with; or -1. */
    private int verbOf(int noun) {
        int object = arcs.relation(noun).equals("conj") ? arcs.head(noun) : noun;
        int verb = object >= 0 && arcs.relation(object).equals("obj") ? arcs.head(object) : -1;
        return verb >= 0 && arcs.isFinite(verb) ? verb : -1;
    }

    private void join(int verb, int noun, int first) {
        arcs.hang(verb, first, "conj");
        arcs.hang(noun, verb, "obj");
        for (int i = noun + 1; i < arcs.size(); i++) {
            if (arcs.head(i) == first && arcs.relation(i).startsWith("obl")) {
                arcs.hang(i, verb, arcs.relation(i));
            }
        }
    }
}
