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
