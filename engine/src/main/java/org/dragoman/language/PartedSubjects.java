package org.dragoman.language;

/**
 * Sentences that open with a phrase or clause and a comma, or whose subject is parted from its verb by something between commas:
 * "Facing a revolt, the junta freed nine men", "The bank, which is short of cash, on Friday cut its staff". The commas show what belongs
 * together; where the tree gives the verb another subject, or hangs it on what stands before, the commas are right.
 */
final class PartedSubjects {
    private static final int LONGEST = 25;

    private final Arcs arcs;
    private int at;

    PartedSubjects(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        int size = arcs.size();
        int comma = size < 6 ? -1 : opening();
        at = comma + 1;
        int noun = size < 6 ? -1 : phrase();
        if (noun < 0) {
            return;
        }
        prepositional();
        int open = at < size && arcs.word(at).equals(",") ? at : -1;
        int close = open < 0 ? -1 : closing(open);
        if (open >= 0 && close < 0 || open < 0 && comma < 0) {
            return;
        }
        at = Math.max(at, close + 1);
        int between = at;
        prepositional();
        int verb = verb(close >= 0);
        if (verb >= 0 && !isSound(noun, verb, comma)) {
            PartedSubject parted = new PartedSubject(arcs, comma, noun, open, close, between, verb);
            parted.mend();
        }
    }

    /** Whether the tree has the noun, or what it stands beside, as the verb's subject. */
    private boolean isSound(int noun, int verb, int comma) {
        int subject = arcs.subject(verb);
        return subject > comma
                && (arcs.isUnder(noun, subject) || arcs.isUnder(subject, noun) && arcs.head(subject) == verb);
    }

    /** The comma behind what opens the sentence; -1 where nothing does. */
    private int opening() {
        String tag = arcs.s.tag(0);
        boolean clause = tag.equals("IN") || tag.equals("WRB");
        boolean phrase = clause
                || tag.equals("VBG")
                || tag.equals("VBN")
                || tag.equals("TO")
                || tag.equals("JJ")
                || tag.equals("RB");
        boolean finite = false;
        for (int i = 1; i < arcs.size() && i <= LONGEST; i++) {
            phrase |= arcs.is("span_opener", i) && arcs.is("time_span", i - 1);
            if (arcs.word(i).equals(",")) {
                return phrase && (!finite || clause) ? i : -1;
            }
            finite |= arcs.isFinite(i) || arcs.s.tag(i).equals("MD");
            if (isQuote(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isQuote(int token) {
        String tag = arcs.s.tag(token);
        return tag.equals("``") || tag.equals("''") || tag.equals(":");
    }

    /** Reads a noun phrase and returns its head; -1, and nothing read, where there is none. */
    private int phrase() {
        int begin = at;
        int noun = -1;
        while (at < arcs.size() && isOfPhrase(at)) {
            noun = arcs.isNoun(at) || arcs.s.tag(at).equals("CD") ? at : noun;
            at++;
        }
        boolean preposed = begin > 0 && arcs.s.tag(begin - 1).equals("IN");
        boolean nominal =
                preposed && noun < 0 && at == begin + 2 && arcs.s.tag(begin).equals("DT"); // "in the south"
        noun = nominal ? at - 1 : noun;
        at = noun < 0 ? begin : noun + 1;
        for (int head = noun < 0 ? -1 : arcs.head(noun); head >= begin && head < at; head = arcs.head(noun)) {
            noun = head;
        }
        return noun;
    }

    private boolean isOfPhrase(int token) {
        return switch (arcs.s.tag(token)) {
            case "DT", "PRP$", "JJ", "CD", "POS", "NN", "NNS", "NNP", "NNPS" -> true;
            case "VBG", "VBN" ->
                arcs.relation(token).equals("amod") && token + 1 < arcs.size() && arcs.isNoun(token + 1);
            default -> false;
        };
    }

    /** Reads prepositional phrases, participles before them, and adverbs. */
    private void prepositional() {
        while (at + 1 < arcs.size()) {
            String tag = arcs.s.tag(at);
            boolean participle = tag.equals("VBN")
                    && arcs.s.tag(at + 1).equals("IN")
                    && arcs.relation(at).matches("acl|case|amod");
            if (tag.equals("RB") || tag.equals("RBR") || participle) {
                at++;
            } else if (tag.equals("IN") || tag.equals("TO")) {
                int preposition = at++;
                if (phrase() < 0) {
                    at = preposition;
                    return;
                }
            } else {
                return;
            }
        }
    }

    /** The comma that closes what the other opens: a relative clause, or something without a finite verb; -1 where there is none. */
    private int closing(int open) {
        if (open + 1 == arcs.size()) {
            return -1;
        }
        boolean relative = arcs.s.tag(open + 1).startsWith("W");
        boolean finite = false;
        for (int i = open + 1; i < arcs.size() && i <= open + LONGEST; i++) {
            if (arcs.word(i).equals(",")) {
                return i > open + 1 && finite == relative ? i : -1;
            }
            if (isQuote(i) || i == open + 1 && arcs.s.tag(i).equals("CC")) {
                return -1;
            }
            boolean governs = arcs.s.tag(i).equals("VBN") && arcs.child(i, "obj") > i;
            finite |= governs || arcs.isFinite(i) || arcs.s.tag(i).equals("MD");
        }
        return -1;
    }

    /** The head of the verbs right here, of which the first is finite, or after a closing comma a participle; -1 where there are none. */
    private int verb(boolean closed) {
        if (at + 1 >= arcs.size() || !(arcs.isFinite(at) || arcs.s.tag(at).equals("MD") || isPast(closed))) {
            return -1;
        }
        int verb = -1;
        for (int i = at; i < arcs.size(); i++) {
            String tag = arcs.s.tag(i);
            if (tag.startsWith("VB")) {
                verb = i;
            } else if (!tag.equals("RB") && !tag.equals("MD")) {
                break;
            }
        }
        if (verb < 0
                || verb != at && !(arcs.head(at) == verb && arcs.relation(at).startsWith("aux"))) {
            return -1;
        }
        boolean small = arcs.relation(verb).equals("cop") || arcs.relation(verb).startsWith("aux");
        return small ? arcs.head(verb) : verb;
    }

    /** Whether a past that is tagged as a participle is to be told: behind a closing comma, or where nothing else is. */
    private boolean isPast(boolean closed) {
        int root = arcs.root();
        boolean nothing = root >= 0
                && root != at
                && !arcs.isTold(root)
                && !arcs.word(at + 1).equals("by");
        return arcs.s.tag(at).equals("VBN") && (closed || nothing);
    }
}
