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
            int to = arcs.s.tag(verb).equals("VB") ? arcs.child(verb, "mark") : -1;
            int noun = to < 1 ? -1 : outermost(to - 1);
            if (noun >= 0
                    && to < verb
                    && arcs.word(to).equals("to")
                    && arcs.isNoun(noun)
                    && takesInfinitive(noun)
                    && !asSubject(verb, noun)) {
                asComplement(verb, noun);
            }
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
        for (int i = arcs.dependent(verb); i >= 0 && i < doer; ) {
            int next = arcs.next(i);
            arcs.hang(i, doer, arcs.relation(i));
            i = next;
        }
        arcs.hang(doer, above, "obj");
        arcs.hang(verb, above, "xcomp");
        arcs.hang(object, verb, "obj");
    }

    /** "the offer of Japan to …": the noun that the phrase is about. */
    private int outermost(int last) {
        int noun = last;
        while (arcs.relation(noun).startsWith("nmod") && arcs.head(noun) >= 0 && arcs.head(noun) < noun) {
            noun = arcs.head(noun);
        }
        return noun;
    }

    private boolean takesInfinitive(int noun) {
        return arcs.is("proposing", noun) || arcs.is("requiring", noun) || arcs.is("failing", noun);
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
                && (!arcs.is("light", above) || arcs.child(noun, "nmod:poss") >= 0)
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
}
