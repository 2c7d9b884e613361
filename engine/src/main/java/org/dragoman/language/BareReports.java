package org.dragoman.language;

/**
 * "Officials said the union called for a law": without "that", the subject of what is said is taken for what is said, and its
 * verb for something beside it. Nobody says a union.
 */
final class BareReports {
    private final Arcs arcs;

    BareReports(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int say = 1; say + 2 < arcs.size(); say++) {
            int noun = arcs.isTold(say) && arcs.is("saying_clause", say) ? arcs.child(say, "obj") : -1;
            if (noun > say && arcs.child(say, "ccomp") < 0 && arcs.isNoun(noun)) {
                int verb = arcs.last(noun) + 1;
                if (!participle(say, noun) && !preposition(say, noun) && verb < arcs.size()) {
                    beside(say, noun, verb);
                }
                coordinated(say, noun);
            }
        }
    }

    /** "said the warders laid into them": the verb was taken for a participle that describes its subject. */
    private boolean participle(int say, int noun) {
        int verb = arcs.child(noun, "acl");
        boolean told = verb > noun
                && arcs.isPast(verb)
                && !arcs.hasAuxiliary(verb)
                && arcs.head(verb - 1) != verb
                && !arcs.word(verb - 1).equals(",")
                && verb + 1 < arcs.size()
                && arcs.is("active_opener", verb + 1);
        if (told) {
            isSaid(say, noun, verb);
        }
        return told;
    }

    /** "said the mayor compared Chad to Mali": the verb was taken for a preposition. */
    private boolean preposition(int say, int noun) {
        int object = arcs.child(noun, "nmod");
        int verb = object < 0 ? -1 : arcs.child(object, "case");
        boolean told = verb > noun && arcs.isPast(verb) && !arcs.is("participle_preposition", verb);
        if (told) {
            isSaid(say, noun, verb);
            arcs.hang(object, verb, "obj");
        }
        return told;
    }

    /** "said Ghana and Togo failed to agree": both were taken for objects. */
    private void beside(int say, int noun, int verb) {
        if (arcs.head(verb) == say && arcs.isFinite(verb) && arcs.relation(verb).equals("obj")) {
            isSaid(say, noun, verb);
        }
    }

    /** "said Serbia and Hungary are laying a line": the second of two subjects was taken for the only one. */
    private void coordinated(int say, int noun) {
        int and = arcs.last(noun) + 1;
        int other = and >= arcs.size() || !arcs.relation(and).equals("cc") ? -1 : arcs.head(and);
        int verb = other <= and || !arcs.relation(other).startsWith("nsubj") ? -1 : arcs.head(other);
        if (verb > other && arcs.head(verb) == say && arcs.relation(verb).equals("conj") && arcs.isTold(verb)) {
            arcs.hang(other, noun, "conj");
            isSaid(say, noun, verb);
        }
    }

    /** Makes the verb what is said, the noun its subject, and all that stands behind it its own. */
    private void isSaid(int say, int noun, int verb) {
        arcs.hang(verb, say, "ccomp");
        arcs.hangSubject(noun, verb);
        for (int i = verb + 1; i < arcs.size(); i++) {
            if (arcs.head(i) == say && !arcs.relation(i).equals("punct")) {
                arcs.hang(i, verb, arcs.relation(i));
            }
        }
    }
}
