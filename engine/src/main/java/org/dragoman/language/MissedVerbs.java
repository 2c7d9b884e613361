package org.dragoman.language;

import java.util.Set;

/**
 * A sentence without any verb, where a word that is a noun as well stands between those who act and what they act on: "Rebels ambush
 * a convoy", "gunmen fire rockets at a town", "both promise to stop".
 */
final class MissedVerbs {
    private static final Set<String> BEFORE_OBJECT = Set.of("DT", "PRP$", "CD", "JJ", "NN", "NNS", "NNP", "NNPS", "$");

    /** What a phrase behind "of" or "in" may consist of that tells which people they are. */
    private static final Set<String> PHRASE = Set.of("IN", "DT", "JJ", "NN", "NNP", "NNPS");

    private final Arcs arcs;

    MissedVerbs(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        int end = arcs.size() - 1;
        if (end < 3 || !arcs.s.word(end).equals(".") || !arcs.s.isVerbless()) {
            return;
        }
        for (int verb = 1; verb < end - 1; verb++) {
            int subject = isVerb(verb) ? subject(verb) : -1;
            if (subject >= 0) {
                raise(verb, subject);
                return;
            }
        }
        ordering(arcs.root());
    }

    /** A plain form that nothing else explains, before what may be its object or before "to". */
    private boolean isVerb(int token) {
        String tag = arcs.s.tag(token);
        boolean to = arcs.word(token + 1).equals("to") && arcs.s.tag(token + 2).equals("VB");
        return (tag.equals("NN") || tag.equals("JJ") || tag.equals("VB"))
                && arcs.s.word(token).equals(arcs.s.lowerLemma(token))
                && arcs.is("noun_or_verb", token)
                && (to || BEFORE_OBJECT.contains(arcs.s.tag(token + 1)));
    }

    /** The plural right before the verb, or before where it is ("residents of the town of Kasese"), whom one expects to act; or -1. */
    private int subject(int verb) {
        if (verb == 1 && arcs.word(0).equals("both")) {
            return 0;
        }
        int at = verb - 1;
        if (arcs.s.tag(at).startsWith("NNP")) {
            while (at > 0 && PHRASE.contains(arcs.s.tag(at))) {
                at--;
            }
            at = arcs.s.tag(at + 1).equals("IN") ? at : verb - 1;
        }
        return arcs.s.tag(at).matches("NNS|NNPS?") && arcs.is("doer", at) ? at : -1;
    }

    private void raise(int verb, int subject) {
        int end = arcs.size() - 1;
        for (int i = 0; i < verb; i++) {
            boolean place = i > subject && arcs.s.tag(i).startsWith("NNP") && arcs.head(i) >= verb;
            if (place && arcs.s.tag(i - 1).equals("IN")) {
                arcs.hang(i, subject, "nmod");
                arcs.hang(i - 1, i, "case");
            } else if (i > subject && (arcs.head(i) >= verb || arcs.head(i) < 0)) {
                arcs.hang(i, subject, i == verb - 1 ? "nmod" : "dep");
            } else if (i < subject && arcs.head(i) >= verb) {
                arcs.hang(i, subject, arcs.relation(i).equals("root") ? "compound" : arcs.relation(i));
            }
        }
        arcs.hang(verb, -1, "root");
        arcs.hang(subject, verb, "nsubj");
        boolean object = false;
        for (int i = verb + 1; i < end; i++) {
            int above = arcs.head(i);
            if (above > verb) {
                continue;
            }
            int preposition = arcs.child(i, "case");
            if (arcs.child(i, "mark") > verb) {
                arcs.hang(i, verb, "xcomp");
            } else if (!object && arcs.isNoun(i) && preposition < 0) {
                arcs.hang(i, verb, "obj");
                object = true;
            } else {
                arcs.hang(i, verb, preposition > verb ? "obl" : "dep");
            }
        }
        arcs.hang(end, verb, "punct");
    }

    /** "The president orders the port to close": what looks like a plural has a subject, and an order for somebody. */
    private void ordering(int root) {
        int act = root < 1 || !arcs.s.tag(root).equals("NNS") || !arcs.hasSubject(root) ? -1 : arcs.child(root, "acl");
        int whom = act < root || arcs.child(act, "mark") < 0 ? -1 : arcs.child(act, "nsubj");
        if (whom > root && whom < act && arcs.is("object_control", root)) {
            arcs.hang(whom, root, "obj");
            arcs.hang(act, root, "xcomp");
        }
    }
}
