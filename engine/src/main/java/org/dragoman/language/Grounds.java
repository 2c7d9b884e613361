package org.dragoman.language;

/** What an act answers or rests on, which took place whatever becomes of the act: "threatened to leave after a raid". */
public final class Grounds {
    private Grounds() {}

    /** "tried to avert a war over claims that it had fallen": whether the token heads such a clause. */
    public static boolean isOnGround(Sentence s, int that) {
        return s.relation(that).equals("ccomp") && s.head(that) >= 0 && isGround(s, s.head(that));
    }

    /** "threatened to leave after a raid", "in response to a raid": it took place, whatever becomes of what it led to. */
    public static boolean isGround(Sentence s, int noun) {
        int preposition = s.child(noun, "case");
        if (preposition < 0
                || !s.relation(noun).startsWith("obl") && !s.relation(noun).startsWith("nmod")) {
            return false;
        }
        int above = s.head(noun);
        int in = s.relation(noun).startsWith("nmod") ? s.child(above, "case") : -1;
        boolean avenged =
                s.lower(preposition).equals("for") && Grammar.english().is("avenging", s.lowerLemma(above));
        return avenged
                || Grammar.english().is("ground", s.lower(preposition))
                || in >= 0 && s.lower(in).equals("in") && Grammar.english().is("answer", s.lowerLemma(above));
    }
}
