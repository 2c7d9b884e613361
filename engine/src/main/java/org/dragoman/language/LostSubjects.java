package org.dragoman.language;

import java.util.Set;

/** Subjects swallowed by the date or place before them: "On Monday riot police used gas", "In Omsk hauliers struck". */
final class LostSubjects {
    private static final Set<String> NOMINAL = Set.of("det", "compound", "amod", "nummod", "nmod:poss");

    private final Arcs arcs;

    LostSubjects(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int adjective = 2; adjective < arcs.size(); adjective++) {
            if (arcs.relation(adjective).equals("conj") && arcs.s.tag(adjective).equals("JJ")) {
                twoSides(adjective);
            }
        }
        for (int doer = 3; doer < arcs.size(); doer++) {
            if (arcs.isDoer(doer)) {
                ofDeed(doer);
            }
        }
        sayers();
        closing(arcs.root());
        described();
        for (int verb = 2; verb < arcs.size(); verb++) {
            gapped(verb);
            if (arcs.isTold(verb)
                    && !arcs.hasSubject(verb)
                    && !arcs.relation(verb).startsWith("aux")) {
                if (!inConjunct(verb) && !onVerb(verb) && !besidePlace(verb)) {
                    behindDateOrPlace(verb);
                }
            } else if (arcs.isPast(verb) && !arcs.hasSubject(verb)) {
                if (arcs.head(verb) < 0) {
                    onVerb(verb);
                } else if (arcs.relation(verb).equals("dep") && arcs.child(verb, "obj") > verb) {
                    behindDateOrPlace(verb); // "in May officers seized 80 tonnes", whatever the tag
                }
            }
        }
    }

    /** "Four were injured and 17 detained": the second passive shares the auxiliary, and its subject suffers too. */
    private void gapped(int verb) {
        int subject = arcs.relation(verb).equals("conj") && arcs.isPast(verb) ? arcs.child(verb, "nsubj") : -1;
        int first = arcs.head(verb);
        if (subject > first
                && subject < verb
                && arcs.child(first, "aux:pass") >= 0
                && arcs.child(verb, "obj") < 0
                && !arcs.hasAuxiliary(verb)
                && (arcs.s.tag(verb).equals("VBN") || arcs.s.tag(subject).equals("CD"))) {
            arcs.hang(subject, verb, "nsubj:pass");
        }
    }

    /** "voiced alarm at the arrest of monks by the junta": who does the deed was hung on the verb, which is no passive. */
    private void ofDeed(int doer) {
        int by = arcs.child(doer, "case");
        int verb = arcs.head(doer);
        if (by < 2
                || !arcs.isFinite(verb)
                || verb > by
                || arcs.child(verb, "aux:pass") >= 0
                || arcs.child(verb, "obj") < 0) {
            return;
        }
        for (int deed = verb + 1; deed < by; deed++) {
            if (arcs.head(deed) == verb
                    && (arcs.is("suffering", deed) || arcs.is("onslaught", deed))
                    && arcs.child(deed, "nmod") > deed
                    && arcs.isUnder(by - 1, deed)) {
                arcs.hang(doer, deed, "nmod");
                return;
            }
        }
    }

    /** "killing at least six, a committee said": who says it was taken for those whom the number counts. */
    private void sayers() {
        for (int said = 2; said < arcs.size(); said++) {
            int sayer = arcs.first(said) - 1;
            int verb = sayer < 1 ? -1 : arcs.head(sayer);
            int number = verb < 0 || !arcs.isNoun(sayer) ? -1 : arcs.child(sayer, "nummod");
            boolean loose =
                    arcs.relation(said).equals("dep") || arcs.relation(said).equals("parataxis") || arcs.head(said) < 0;
            asObject(sayer, said);
            loose |= arcs.relation(said).equals("acl") && sayer >= 0 && arcs.isUnder(sayer, arcs.head(said));
            if (loose && isSayerBeside(sayer, said)) {
                int main = verbAbove(sayer);
                arcs.hang(said, main, "parataxis");
                arcs.hangSubject(sayer, said);
                continue;
            }
            if (number < 0
                    || number <= verb
                    || !loose
                    || !arcs.relation(sayer).equals("obj")
                    || number + 1 >= arcs.size()
                    || !arcs.word(number + 1).equals(",")
                    || !arcs.isTold(said)
                    || arcs.hasSubject(said)
                    || !arcs.is("saying", said)) {
                continue;
            }
            arcs.hang(number, verb, "obj");
            arcs.hangSubject(sayer, said);
        }
    }

    /** "Chad would halt the transit of goods to ports, Minister Anna Velde warned": what is said was taken for who says it. */
    private void closing(int said) {
        int clause = said < 3 || arcs.hasSubject(said) || !arcs.is("saying", said) ? -1 : arcs.child(said, "csubj");
        int sayer = said - 1;
        if (clause >= 0
                && clause < sayer
                && arcs.isFinite(said)
                && arcs.isNoun(sayer)
                && arcs.relation(sayer).equals("appos")
                && arcs.isUnder(sayer, clause)
                && arcs.word(arcs.begin(sayer) - 1).equals(",")) {
            arcs.hangSubject(sayer, said);
            arcs.hang(clause, said, "ccomp");
        }
    }

    /** "the enclave, a monitor said": behind a comma who says it was taken for what the enclave is. */
    private boolean isSayerBeside(int sayer, int said) {
        int first = sayer < 1 ? -1 : arcs.dependent(sayer);
        first = first < 0 || first > sayer ? sayer : first;
        return first > 0
                && arcs.isNoun(sayer)
                && arcs.relation(sayer).equals("appos")
                && arcs.word(first - 1).equals(",")
                && arcs.isFinite(said)
                && !arcs.hasSubject(said)
                && verbAbove(sayer) >= 0
                && arcs.is("saying", said);
    }

    /** "hurting 13 others, an official said": the object before the comma was taken for who says it. */
    private void asObject(int sayer, int said) {
        int object = arcs.subject(said);
        int verb = arcs.head(said);
        if (object >= 0
                && verb >= 0
                && verb < object
                && arcs.head(sayer) == object
                && arcs.relation(sayer).equals("appos")
                && arcs.s.tag(verb).startsWith("VB")
                && arcs.child(verb, "obj") < 0) {
            arcs.hang(object, verb, "obj");
            arcs.hang(said, verb, "parataxis");
            arcs.hangSubject(sayer, said);
        }
    }

    private int verbAbove(int noun) {
        int above = arcs.head(noun);
        while (above >= 0 && !arcs.s.tag(above).startsWith("VB")) {
            above = arcs.head(above);
        }
        return above;
    }

    /** "A colonel wanted for murder was arrested": what describes the subject was taken for a clause that is the subject. */
    private void described() {
        for (int participle = 1; participle < arcs.size(); participle++) {
            int verb = arcs.head(participle);
            int noun = arcs.child(participle, "nsubj");
            if (arcs.relation(participle).startsWith("csubj")
                    && arcs.isPast(participle)
                    && noun >= 0
                    && arcs.isUnder(participle - 1, noun)
                    && verb > participle
                    && arcs.isNoun(noun)
                    && arcs.child(participle, "mark") < 0
                    && (arcs.child(participle, "obj") < 0 || isGiven(participle))
                    && !arcs.hasAuxiliary(participle)
                    && !arcs.hasSubject(verb)) {
                arcs.hangSubject(noun, verb);
                arcs.hang(participle, arcs.isNoun(participle - 1) ? participle - 1 : noun, "acl");
            }
        }
    }

    /** "Refugees granted asylum are welcome": what is given stands behind a participle too. */
    private boolean isGiven(int participle) {
        return arcs.s.tag(participle).equals("VBN") && arcs.is("ditransitive", participle);
    }

    /** "Chad's government and armed rebels": whose the first side is was taken for a word of the second, which no state owns. */
    private void twoSides(int adjective) {
        int first = arcs.head(adjective);
        int second = arcs.head(first);
        if (second > adjective
                && arcs.relation(first).equals("compound")
                && arcs.child(first, "nmod:poss") >= 0
                && arcs.child(adjective, "cc") > first
                && arcs.s.tag(first).equals("NN")
                && arcs.s.tag(second).equals("NNS")) {
            arcs.hang(first, arcs.head(second), arcs.relation(second));
            arcs.hang(arcs.child(adjective, "cc"), second, "cc");
            arcs.hang(second, first, "conj");
            arcs.hang(adjective, second, "amod");
        }
    }

    /** "was jailed on Monday and his paper was closed": the second subject was taken for a second day. */
    private boolean inConjunct(int verb) {
        int noun = arcs.first(verb) - 1;
        if (noun < 1
                || !arcs.relation(noun).equals("conj")
                || !arcs.isNoun(noun)
                || !arcs.relation(verb).equals("dep")
                || arcs.child(noun, "cc") < 0 && arcs.child(arcs.head(noun), "cc") < 0) {
            return false;
        }
        if (arcs.is("purposed", verb) && verb == noun + 1) {
            arcs.hang(verb, arcs.head(noun), "acl"); // "a treaty by Chad and Togo intended to protect the lake"
            return true;
        }
        arcs.hangSubject(noun, verb);
        arcs.hang(verb, arcs.head(verb), "conj");
        return true;
    }

    /** "The army chief apologised": what stands before the subject was hung on the verb, and the subject with it. */
    private boolean onVerb(int verb) {
        int noun = arcs.first(verb) - 1;
        String relation = noun < 0 ? "" : arcs.relation(noun);
        boolean modifier = relation.equals("compound") || relation.equals("amod") || relation.equals("nummod");
        if (!modifier || arcs.head(noun) != verb || arcs.child(verb, "det") < 0 && arcs.child(verb, "compound") < 0) {
            return false;
        }
        for (int i = arcs.dependent(verb); i >= 0 && i < noun; ) {
            int next = arcs.next(i);
            if (NOMINAL.contains(arcs.relation(i))) {
                arcs.hang(i, noun, arcs.relation(i));
            }
            i = next;
        }
        arcs.hangSubject(noun, verb);
        return true;
    }

    /** "In Bern, Norway urged": the subject was taken for another name of the place. */
    private boolean besidePlace(int verb) {
        int place = arcs.child(verb, "obl");
        int subject = place < 0 || place > verb ? -1 : arcs.child(place, "appos");
        if (subject < 0
                || subject > verb
                || arcs.child(place, "case") < 0
                || !arcs.isNoun(subject)
                || !arcs.word(arcs.begin(subject) - 1).equals(",")) {
            return false;
        }
        arcs.takeBehind(subject, place);
        arcs.hangSubject(subject, verb);
        return true;
    }

    private void behindDateOrPlace(int verb) {
        int end = arcs.first(verb) - 1;
        for (int noun = end; noun >= 1; noun--) {
            boolean oblique =
                    arcs.relation(noun).startsWith("obl") || arcs.relation(noun).startsWith("nmod");
            if (!oblique || !arcs.isNoun(noun) || !arcs.isUnder(noun, verb) || arcs.last(noun) != end) {
                continue;
            }
            int setting = setting(noun);
            int outer = arcs.head(noun) == verb ? -1 : arcs.head(noun);
            if (setting < 0 || outer >= 0 && !arcs.relation(outer).startsWith("obl")) {
                continue;
            }
            for (int i = 0; i < setting; i++) {
                if (arcs.head(i) == noun) {
                    arcs.hang(i, setting, arcs.relation(i));
                }
            }
            arcs.hang(setting, outer < 0 ? verb : outer, outer < 0 ? "obl" : "nmod");
            arcs.hangSubject(noun, verb);
            return;
        }
    }

    /** The date, or the name of a place before a plural, that opens the noun's phrase behind a preposition; or -1. */
    private int setting(int noun) {
        int preposition = arcs.child(noun, "case");
        int found = -1;
        for (int i = Math.max(0, preposition); i < noun && preposition >= 0; i++) {
            boolean place = arcs.s.tag(i).equals("NNP")
                    && arcs.s.tag(noun).equals("NNS")
                    && arcs.s.ner(i).equals("LOCATION");
            if (arcs.head(i) == noun && (arcs.isDate(i) || place)) {
                found = i;
            }
        }
        return found;
    }
}
