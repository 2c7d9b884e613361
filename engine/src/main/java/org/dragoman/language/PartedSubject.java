package org.dragoman.language;

/**
 * A subject parted from its verb, and how its sentence hangs together: all before the comma on the verb, what stands between the inner commas on the
 * noun, and the rest on the verb.
 *
 * @param comma the comma behind what opens the sentence; -1 where nothing does
 * @param open the first inner comma, -1 where there is none
 * @param close the second inner comma, -1 where there is none
 * @param between the first token behind the inner commas
 */
record PartedSubject(Arcs arcs, int comma, int noun, int open, int close, int between, int verb) {

    void mend() {
        raise();
        int subject = arcs.subject(verb);
        if (!arcs.isUnder(verb, noun)) {
            arcs.hangSubject(noun, verb);
        }
        if (subject >= 0 && subject < verb && subject != noun) {
            former(subject);
        }
        int gerund = gerund();
        if (gerund == 1) {
            hang(0, gerund, "mark");
        }
        for (int i = 0; i < comma; i++) {
            if (arcs.head(i) >= comma && arcs.head(i) != verb) {
                hang(i, verb, opener(i));
            }
        }
        for (int i = open + 1; open >= 0 && i < close; i++) {
            boolean loose = arcs.head(i) == noun && arcs.relation(i).equals("dep");
            if (loose || isOutside(arcs.head(i), open, close) && arcs.head(i) != noun) {
                inside(i);
            }
        }
        for (int i = between; i < verb; i++) {
            if (arcs.head(i) >= 0 && arcs.head(i) < between) {
                hang(i, verb, arcs.isNoun(i) ? "obl" : arcs.relation(i));
            }
        }
        for (int i = verb + 1; i < arcs.size(); i++) {
            if (arcs.head(i) >= 0 && arcs.head(i) < verb) {
                hang(i, verb, arcs.relation(i).equals("nmod") ? "obl" : arcs.relation(i));
            }
        }
    }

    /** Hangs a token, unless what it should hang on hangs on it. */
    private void hang(int token, int head, String relation) {
        if (head < 0 || head != token && !arcs.isUnder(head, token)) {
            arcs.hang(token, head, relation);
        }
    }

    private static boolean isOutside(int token, int open, int close) {
        return token <= open || token >= close;
    }

    /** Puts the verb at the root, or under a root behind it: "…, the ministry said". */
    private void raise() {
        int above = arcs.head(verb);
        int root = arcs.root();
        boolean adjective = above > verb && arcs.relation(verb).equals("amod");
        if (above < 0 || above > verb && !adjective) {
            return;
        }
        if (root > verb) {
            hang(verb, root, "ccomp");
            return;
        }
        hang(verb, -1, "root");
        if (adjective) {
            hang(above, verb, "obj");
        }
        if (root < comma) {
            hang(root, verb, opener(root));
        } else if (root > open && root < close) {
            hang(root, noun, "acl:relcl");
        }
    }

    /** What a token at the front is to the verb. */
    private String opener(int token) {
        String tag = arcs.s.tag(token);
        if (tag.startsWith("VB") || tag.startsWith("JJ")) {
            return "advcl";
        }
        return tag.startsWith("RB") ? "advmod" : arcs.relation(token).equals("punct") ? "punct" : "obl";
    }

    /** Hangs what was taken for the subject where it belongs. */
    private void former(int subject) {
        int gerund = gerund();
        if (subject < comma) {
            boolean object =
                    gerund >= 0 && subject > gerund && arcs.child(subject, "case") < 0 && arcs.child(gerund, "obj") < 0;
            if (object) {
                hang(gerund, verb, "advcl");
            }
            hang(subject, object ? gerund : verb, object ? "obj" : opener(subject));
        } else {
            boolean inside = subject > open && subject < close;
            hang(subject, inside ? noun : verb, inside ? "appos" : "obl");
        }
    }

    /** The gerund that opens the sentence, behind a preposition or alone; -1 where none does. */
    private int gerund() {
        int first = arcs.s.tag(0).equals("IN") ? 1 : 0;
        return comma > first && arcs.s.tag(first).equals("VBG") ? first : -1;
    }

    private void inside(int token) {
        int told = arcs.s.tag(token).startsWith("W") ? finite() : -1;
        if (told >= 0) {
            hang(told, noun, "acl:relcl");
            hang(token, told, "nsubj");
        } else if (arcs.s.tag(open + 1).startsWith("W")) {
            hang(token, noun, arcs.relation(token).equals("punct") ? "punct" : "acl:relcl");
        } else {
            String tag = arcs.s.tag(token);
            hang(token, noun, arcs.isNoun(token) ? "appos" : tag.startsWith("VB") ? "acl" : "dep");
        }
    }

    private int finite() {
        for (int i = open + 1; i < close; i++) {
            if (arcs.isFinite(i)) {
                return i;
            }
        }
        return -1;
    }
}
