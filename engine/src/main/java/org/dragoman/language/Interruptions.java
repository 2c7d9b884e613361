package org.dragoman.language;

/** Who says so, put into or behind what is said, and taken for a part of it. */
final class Interruptions {
    private final Arcs arcs;

    Interruptions(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int say = 3; say < arcs.size(); say++) {
            behindExample(say);
            if (arcs.isFinite(say) && arcs.is("saying", say)) {
                if (arcs.relation(say).equals("conj")) {
                    between(say);
                } else if (arcs.relation(say).equals("ccomp")) {
                    behind(say);
                }
            }
        }
    }

    /** "added ten men, among them two judges, to its list": what follows the aside goes on with the verb before it. */
    private void behindExample(int noun) {
        int preposition = arcs.relation(noun).startsWith("nmod") ? arcs.child(noun, "case") : -1;
        if (preposition < 0 || !arcs.word(preposition - 1).equals(",")) {
            return;
        }
        for (int above = arcs.head(noun); above > 0 && above < preposition; above = arcs.head(above)) {
            int among = arcs.child(above, "case");
            boolean aside = among > 0
                    && arcs.is("example_opener", among)
                    && arcs.word(among - 1).equals(",");
            int verb = aside ? arcs.teller(above) : -1;
            if (verb >= 0 && verb < among) {
                arcs.hang(noun, verb, "obl");
                return;
            }
        }
    }

    /** "entered the town and, witnesses said, burned it": the verb behind goes on with the one before. */
    private void between(int say) {
        int first = arcs.head(say);
        int and = arcs.child(say, "cc");
        int verb = say + 2 < arcs.size() ? said(say) : -1;
        if (verb >= 0
                && and >= 0
                && and < say
                && arcs.word(and + 1).equals(",")
                && arcs.word(say + 1).equals(",")
                && arcs.subject(say) > and) {
            arcs.hang(verb, first, "conj");
            arcs.hang(and, verb, "cc");
            arcs.hang(say, verb, "parataxis");
        }
    }

    private int said(int say) {
        for (int i = arcs.dependent(say); i >= 0; i = arcs.next(i)) {
            String relation = arcs.relation(i);
            if (i > say + 1
                    && (relation.equals("dep")
                            || relation.equals("ccomp")
                            || relation.equals("xcomp")
                            || relation.equals("parataxis"))
                    && (arcs.isTold(i) || arcs.isPast(i))
                    && !arcs.hasSubject(i)) {
                return i;
            }
        }
        return -1;
    }

    /** "have bombed a convoy, a lawyer said": the object of the first verb was taken for who says so. */
    private void behind(int say) {
        int verb = arcs.head(say);
        int object = arcs.child(say, "nsubj");
        int speaker = object < 0 ? -1 : arcs.child(object, "appos");
        if (verb < 0
                || verb > object
                || speaker < object
                || speaker > say
                || !arcs.isTold(verb)
                || arcs.child(verb, "obj") >= 0
                || arcs.child(say, "mark") >= 0
                || arcs.last(speaker) != say - 1
                || comma(object, speaker) < 0) {
            return;
        }
        int above = arcs.head(verb);
        String relation = arcs.relation(verb);
        arcs.hang(object, verb, "obj");
        arcs.hang(speaker, say, "nsubj");
        arcs.hang(comma(object, speaker), say, "punct");
        arcs.hang(say, above, relation);
        arcs.hang(verb, say, "ccomp");
    }

    private int comma(int object, int speaker) {
        for (int i = object + 1; i < speaker; i++) {
            if (arcs.word(i).equals(",")) {
                return i;
            }
        }
        return -1;
    }
}
