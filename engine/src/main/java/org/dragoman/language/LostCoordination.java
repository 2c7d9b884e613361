package org.dragoman.language;

/** Clauses joined by "and" whose nouns the parser shared out wrongly: the object of the first and the subject or object of the second. */
final class LostCoordination {
    private final Arcs arcs;

    LostCoordination(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int i = 1; i < arcs.size(); i++) {
            switch (arcs.relation(i)) {
                case "ccomp" -> subjectOfBoth(i);
                case "csubj" -> objectOfBoth(i);
                case "compound" -> overVerb(i);
                case "amod" -> listed(i);
                default -> {}
            }
            together(i);
            stranded(i);
        }
    }

    /**
     * "Troops fired at and wounded a boy", "broke into, looted and burned a clinic": the preposition belongs to the first verb, and the noun behind the last verb to all.
     * Tokens; nothing changes where the word before is no verb or no second verb follows.
     */
    private void stranded(int preposition) {
        int first = preposition - 1;
        if (!arcs.s.tag(first).startsWith("VB")
                || !isSharer(preposition + 1)
                || !arcs.is("sharing", preposition) && !arcs.is("sharing", first, preposition)) {
            return;
        }
        int last = -1;
        boolean joined = false;
        int i = preposition + 1;
        while (i < arcs.size() && (isSharer(i) || arcs.s.tag(i).equals("RB") || isLike(i, first))) {
            joined |= arcs.s.tag(i).equals("CC");
            last = isLike(i, first) && joined ? i : last;
            i++;
        }
        if (last < 0) {
            return;
        }
        int noun = arcs.child(last, "obj");
        if (noun < 0) {
            int above = arcs.relation(preposition).equals("case") ? arcs.head(preposition) : -1;
            noun = above > last ? above : arcs.child(first, "obj");
        }
        if (noun > last && arcs.isNoun(noun)) {
            share(first, preposition, last, noun);
        }
    }

    private boolean isSharer(int token) {
        return token < arcs.size()
                && (arcs.s.tag(token).equals("CC") || arcs.word(token).equals(","));
    }

    private boolean isLike(int token, int verb) {
        String tag = arcs.s.tag(token);
        return tag.equals(arcs.s.tag(verb)) || arcs.isPast(token) && arcs.isPast(verb);
    }

    private void share(int first, int preposition, int last, int noun) {
        int above = arcs.head(first);
        boolean listed = above >= 0
                && above < first
                && isLike(above, first)
                && !arcs.relation(first).equals("xcomp");
        int lead = listed ? above : first;
        if (listed) {
            arcs.hang(first, lead, "conj");
        }
        arcs.hang(noun, lead, "obj");
        arcs.hang(preposition, first, "compound:prt");
        for (int i = preposition + 1; i <= last; i++) {
            if (isLike(i, first)) {
                arcs.hang(i, lead, "conj");
            } else if (arcs.s.tag(i).equals("CC")) {
                arcs.hang(i, last, "cc");
            } else if (arcs.s.tag(i).equals("RB")) {
                arcs.hang(i, last, "advmod");
            }
        }
    }

    /** "Police beat, gassed and jailed monks": the second and third verb were taken for what the monks are. */
    private void listed(int second) {
        int object = arcs.head(second);
        int first = object < second || !arcs.relation(object).equals("obj") ? -1 : arcs.head(object);
        int third = arcs.child(second, "conj");
        if (first >= 0
                && first + 1 < second
                && arcs.word(first + 1).equals(",")
                && arcs.begin(second) == first + 2
                && arcs.isTold(first)
                && arcs.isPast(second)
                && third > second
                && third < object
                && arcs.isPast(third)
                && arcs.child(third, "cc") > second) {
            arcs.hang(second, first, "conj");
            arcs.hang(third, first, "conj");
        }
    }

    /** "Mali left the bloc together with Chad": both did; "arrested him along with two aides": both were. */
    private void together(int with) {
        int other = arcs.relation(with).equals("case") ? arcs.head(with) : -1;
        int verb = other > with ? arcs.head(other) : -1;
        boolean fits = verb >= 0
                && verb < with
                && arcs.word(with).equals("with")
                && (arcs.word(with - 1).equals("together")
                        || arcs.word(with - 1).equals("along"))
                && arcs.s.tag(verb).startsWith("VB")
                && arcs.relation(other).startsWith("obl");
        int object = fits ? arcs.child(verb, "obj") : -1;
        boolean person = object > verb
                && (arcs.s.tag(object).equals("PRP") || arcs.s.ner(object).equals("PERSON"));
        int first = person ? object : fits ? arcs.subject(verb) : -1;
        if (first >= 0 && first < other) {
            arcs.hang(other, first, "conj");
            arcs.hang(with, other, "cc");
            if (arcs.head(with - 1) == other) {
                arcs.hang(with - 1, other, "advmod");
            }
        }
    }

    /** "Poland summoned the envoy and Spain called off a visit": both nouns were taken for the subject of what is summoned. */
    private void subjectOfBoth(int second) {
        int first = arcs.head(second);
        int object = arcs.child(second, "nsubj");
        int subject = object < 0 ? -1 : joined(object, second);
        if (first >= 0
                && first < object
                && subject >= 0
                && arcs.isTold(first)
                && arcs.hasSubject(first)
                && arcs.child(first, "obj") < 0
                && arcs.isUnder(first + 1, object)
                && arcs.isTold(second)
                && arcs.child(second, "mark") < 0
                && arcs.is("clauseless", first)) {
            arcs.hang(object, first, "obj");
            join(first, second, subject);
        }
    }

    /** The same where the first clause was taken for the subject of the second. */
    private void objectOfBoth(int first) {
        int second = arcs.head(first);
        int object = arcs.child(first, "obj");
        int subject = object < first ? -1 : joined(object, second);
        if (subject >= 0
                && second > subject
                && arcs.isTold(first)
                && arcs.hasSubject(first)
                && arcs.child(first, "mark") < 0
                && arcs.isTold(second)
                && !arcs.hasSubject(second)) {
            int above = arcs.head(second);
            String relation = arcs.relation(second);
            join(first, second, subject);
            arcs.hang(first, above, relation);
        }
    }

    /** The noun that "and" joins to the other, before the verb; -1 where there is none. */
    private int joined(int noun, int verb) {
        int other = arcs.child(noun, "conj");
        boolean and = other > noun && other < verb && arcs.isNoun(other) && arcs.child(other, "cc") > noun;
        return and && arcs.child(noun, "appos") < 0 ? other : -1;
    }

    private void join(int first, int second, int subject) {
        arcs.hang(arcs.child(subject, "cc"), second, "cc");
        arcs.hangSubject(subject, second);
        arcs.hang(second, first, "conj");
    }

    /** "Mali recalls its envoy and bans exports": no noun describes another with a verb between them. */
    private void overVerb(int noun) {
        int other = arcs.head(noun);
        int first = other < noun ? -1 : arcs.head(other);
        if (first < 0 || first > noun || !arcs.relation(other).equals("obj") || !arcs.isTold(first)) {
            return;
        }
        for (int second = noun + 2; second < other; second++) {
            if (arcs.isFinite(second)
                    && arcs.relation(second).equals("conj")
                    && arcs.s.tag(second - 1).equals("CC")
                    && arcs.child(second, "obj") < 0
                    && (arcs.head(second) == noun || !arcs.isUnder(second, other))) {
                arcs.hang(noun, first, "obj");
                arcs.hang(other, second, "obj");
                if (arcs.head(second) != first) {
                    arcs.hang(second, first, "conj");
                }
                return;
            }
        }
    }
}
