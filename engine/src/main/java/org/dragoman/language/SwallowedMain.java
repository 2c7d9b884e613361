package org.dragoman.language;

/**
 * Main verbs that the parser took into the clause that describes their subject: "Those who fled were caught", "Rebels who hold the
 * port accused the army". The noun then stands at the root, or hangs where its verb should.
 */
final class SwallowedMain {
    private final Arcs arcs;

    SwallowedMain(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int i = 1; i + 1 < arcs.size(); i++) {
            String tag = arcs.s.tag(i);
            if (tag.equals("WP") || tag.equals("WDT")) {
                behindPronoun(i);
                behindObject(i);
                behindInfinitive(i);
            } else if (arcs.word(i).equals("as")) {
                behindName(i);
            } else if (tag.equals("PRP")) {
                behindBareClause(i);
            } else if (arcs.relation(i).equals("punct") && arcs.isFinite(i)) {
                behindParticiple(i);
            }
        }
    }

    /**
     * "Those who fled were caught", "men who were at the gate attacked": "who" was taken for the object of the main verb, the verb behind it
     * for anything.
     */
    private void behindPronoun(int who) {
        int main = arcs.head(who);
        int noun = main < who || !arcs.relation(main).equals("acl:relcl") ? -1 : arcs.head(main);
        int verb = who + 1;
        while (verb < main && arcs.s.tag(verb).equals("RB")) {
            verb++;
        }
        int first = firstOf(main);
        if (noun < 0
                || noun >= who
                || !arcs.relation(who).equals("obj")
                || verb >= first
                || !arcs.isFinite(verb) && !arcs.isPast(verb)
                || !isMain(main, first, verb)
                || arcs.head(verb) != main) {
            return;
        }
        arcs.hang(who, verb, "nsubj");
        arcs.hang(verb, noun, "acl:relcl");
        if (arcs.is("saying", verb) && arcs.subject(main) > verb) {
            // "a student who says officers kicked her"
            arcs.hang(main, verb, "ccomp");
            return;
        }
        for (int i = who + 1; i < first; i++) {
            if (arcs.head(i) == main) {
                arcs.hang(i, verb, arcs.relation(i).startsWith("nsubj") ? "obj" : arcs.relation(i));
            }
        }
        raise(main, noun);
    }

    /** Whether the verb tells by itself, without an auxiliary that belongs to the relative clause: no "is to visit", "was himself held". */
    private boolean isMain(int main, int first, int verb) {
        if (first < main) {
            return true;
        }
        boolean passive = arcs.relation(verb).equals("aux:pass") && objectBefore(main, arcs.size()) < 0;
        return arcs.isFinite(main) && !passive;
    }

    /** Puts the main verb where its subject hangs. */
    private void raise(int main, int noun) {
        int above = arcs.relation(noun).startsWith("nsubj") ? arcs.head(noun) : -1;
        int told = above < main ? -1 : objectBefore(main, above);
        int other = above < main ? -1 : arcs.child(noun, "conj");
        if (other > main && other < above) {
            // "Chad, which lies downstream, protested and its minister called off a trip"
            arcs.hang(main, arcs.head(above), arcs.relation(above));
            int and = arcs.child(other, "cc");
            arcs.hangSubject(other, above);
            arcs.hang(above, main, "conj");
            if (and > main) {
                arcs.hang(and, above, "cc");
            }
        } else if (told >= 0) {
            // "Women who complained said police beat them"
            arcs.hang(main, arcs.head(above), arcs.relation(above));
            arcs.hangSubject(told, above);
            arcs.hang(above, main, "ccomp");
        } else {
            arcs.hang(main, arcs.head(noun), above > main ? "ccomp" : arcs.relation(noun));
        }
        arcs.hangSubject(noun, main);
        takeStop(main, noun);
    }

    private void takeStop(int main, int from) {
        int stop = arcs.size() - 1;
        if (arcs.head(stop) == from) {
            arcs.hang(stop, main, "punct");
        }
    }

    private int objectBefore(int verb, int end) {
        for (int i = verb + 1; i < end; i++) {
            if (arcs.head(i) == verb && arcs.relation(i).equals("obj")) {
                return i;
            }
        }
        return -1;
    }

    /** The first of the verb's own auxiliaries that stand right before it, adverbs between; the verb where it has none. */
    private int firstOf(int verb) {
        int first = verb;
        for (int i = verb - 1; i > 0 && arcs.head(i) == verb; i--) {
            if (arcs.relation(i).startsWith("aux")) {
                first = i;
            } else if (!arcs.relation(i).equals("advmod")) {
                break;
            }
        }
        return first;
    }

    /** "Rebels who hold the port accused the army": what they hold was taken for who accused, or the past for what it suffered. */
    private void behindObject(int who) {
        int verb = arcs.head(who);
        int noun = verb < who || !arcs.relation(verb).equals("acl:relcl") ? -1 : arcs.head(verb);
        if (noun < 0 || arcs.head(noun) >= 0 || !arcs.relation(who).equals("nsubj")) {
            return;
        }
        int object = arcs.child(verb, "obj");
        int main = object < verb ? arcs.child(verb, "ccomp") : arcs.child(object, "acl");
        int subject = main < verb ? -1 : arcs.subject(main);
        if (object < 0
                && subject > verb
                && subject < main
                && arcs.is("clauseless", verb)
                && arcs.child(main, "mark") < 0
                && arcs.isTold(main)) {
            arcs.hang(subject, verb, "obj");
            raise(main, noun);
        } else if (main > object
                && object > verb
                && arcs.s.tag(main).equals("VBD")
                && subject < 0
                && arcs.child(main, "obj") > main) {
            raise(main, noun);
        }
    }

    /** "Men who refused to leave were held": the main verb was taken for what completes the infinitive. */
    private void behindInfinitive(int who) {
        int verb = who + 1;
        int noun = arcs.head(who);
        int infinitive = arcs.child(verb, "xcomp");
        if (noun < 0
                || noun > who
                || arcs.head(noun) >= 0
                || !arcs.relation(who).equals("dep")
                || arcs.head(verb) != who
                || infinitive < verb
                || arcs.child(infinitive, "mark") < 0) {
            return;
        }
        for (int main = infinitive + 1; main < arcs.size(); main++) {
            if (arcs.head(main) == infinitive
                    && (arcs.relation(main).equals("dep") || arcs.relation(main).equals("xcomp"))
                    && arcs.isPast(main)
                    && !arcs.hasSubject(main)
                    && arcs.child(main, "mark") < 0) {
                raise(main, noun);
                arcs.hang(verb, noun, "acl:relcl");
                arcs.hang(who, verb, "nsubj");
                return;
            }
        }
    }

    /** "Rebels known as the Tigers attacked a post": their name was taken for who attacked. */
    private void behindName(int as) {
        int main = arcs.head(as);
        int participle = main < as || !arcs.relation(as).equals("mark") ? -1 : arcs.head(main);
        if (participle < 0
                || participle > as
                || !arcs.s.tag(participle).equals("VBN")
                || arcs.hasAuxiliary(participle)
                || !arcs.isTold(main)) {
            return;
        }
        boolean atRoot = arcs.head(participle) < 0;
        int noun = atRoot ? arcs.subject(participle) : arcs.head(participle);
        int name = arcs.subject(main);
        if (noun >= 0
                && noun < participle
                && name > as
                && name < main
                && (atRoot || arcs.relation(participle).equals("acl") && arcs.head(noun) < 0)) {
            arcs.hang(name, participle, "obl");
            arcs.hang(as, name, "case");
            if (atRoot) {
                arcs.hang(noun, -1, "root");
                arcs.hang(participle, noun, "acl");
            }
            raise(main, noun);
            takeStop(main, participle);
        }
    }

    /** "Men they had armed in May attacked a post": two subjects of one verb, and a verb behind it without any. */
    private void behindBareClause(int pronoun) {
        int verb = arcs.head(pronoun);
        int noun = pronoun - 1;
        boolean two = verb > pronoun
                && arcs.relation(pronoun).startsWith("nsubj")
                && arcs.head(noun) == verb
                && arcs.relation(noun).startsWith("nsubj")
                && arcs.isNoun(noun)
                && arcs.isTold(verb);
        for (int main = verb + 1; two && main < arcs.size(); main++) {
            if (arcs.head(main) == verb
                    && arcs.relation(main).equals("dep")
                    && arcs.isTold(main)
                    && !arcs.hasSubject(main)) {
                arcs.hang(main, arcs.head(verb), arcs.relation(verb));
                arcs.hangSubject(noun, main);
                arcs.hang(verb, noun, "acl:relcl");
                takeStop(main, verb);
                return;
            }
        }
    }

    /** "Men armed with knives said the army had fled": who said it was taken for a mark. */
    private void behindParticiple(int said) {
        int told = arcs.head(said);
        int above = told < said ? -1 : arcs.head(told);
        int participle = arcs.relation(told).equals("parataxis") ? above : arcs.child(told, "advcl");
        int noun = participle < 0 ? -1 : arcs.subject(participle);
        if (noun >= 0
                && noun < participle
                && participle < said
                && arcs.s.tag(participle).equals("VBN")
                && !arcs.hasAuxiliary(participle)
                && arcs.subject(told) > said) {
            arcs.hang(said, -1, "root");
            arcs.hang(noun, said, "nsubj");
            arcs.hang(participle, noun, "acl");
            arcs.hang(told, said, "ccomp");
            takeStop(said, participle);
            takeStop(said, told);
        }
    }
}
