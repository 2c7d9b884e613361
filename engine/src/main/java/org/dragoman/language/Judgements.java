package org.dragoman.language;

/** "called the duties "unjustified"": what is judged is the subject of the judgement, wherever the parser hung the two. */
final class Judgements {
    private final Arcs arcs;

    Judgements(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int judgement = 2; judgement < arcs.size(); judgement++) {
            int above = arcs.head(judgement);
            if (above < 0 || above > judgement || !judges(judgement)) {
                continue;
            }
            if (arcs.is("deeming", above) && arcs.relation(judgement).equals("xcomp")) {
                subject(judged(above, judgement), judgement);
            } else if (arcs.relation(judgement).equals("dep") && standsApart(judgement)) {
                fromPhrase(object(above), judgement);
            }
        }
    }

    private boolean judges(int token) {
        String tag = arcs.s.tag(token);
        return (tag.startsWith("JJ") || tag.startsWith("NN") || tag.equals("VBN")) && !arcs.hasSubject(token);
    }

    /** The head of the phrase that the token stands in, where it is the object of a verb that judges; or -1. */
    private int object(int token) {
        int noun = token;
        while (noun >= 0 && arcs.relation(noun).startsWith("nmod")) {
            noun = arcs.head(noun);
        }
        int verb = noun < 0 || !arcs.relation(noun).equals("obj") ? -1 : arcs.head(noun);
        return verb >= 0 && verb < noun && arcs.is("deeming", verb) ? noun : -1;
    }

    /** Quoted, or with an article of its own. */
    private boolean standsApart(int token) {
        int begin = arcs.begin(token);
        return arcs.s.tag(begin).equals("``")
                || arcs.s.tag(begin).equals("DT")
                || begin > 0 && arcs.s.tag(begin - 1).equals("``");
    }

    private void fromPhrase(int object, int judgement) {
        if (object >= 0) {
            arcs.hang(judgement, arcs.head(object), "xcomp");
            arcs.hang(object, judgement, "nsubj");
        }
    }

    /** What stands between the verb and the judgement, as the verb's object or loosely on either; or -1. */
    private int judged(int verb, int judgement) {
        int object = arcs.child(verb, "obj");
        int judged = object >= 0 ? object : arcs.child(judgement, "dep");
        return judged > verb && judged < judgement ? judged : -1;
    }

    private void subject(int judged, int judgement) {
        if (judged >= 0) {
            arcs.hang(judged, judgement, "nsubj");
        }
    }
}
