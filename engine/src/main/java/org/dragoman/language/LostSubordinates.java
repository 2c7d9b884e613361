package org.dragoman.language;

import java.util.Set;

/**
 * Main and subordinate clauses run together: the clause behind "when" that swallowed the main one, a subject taken for a phrase
 * behind "after", a participle between commas taken for the main verb, a second verb hung on a noun of the first clause.
 */
final class LostSubordinates {
    private final Arcs arcs;

    LostSubordinates(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        participle();
        for (int verb = 2; verb < arcs.size(); verb++) {
            switch (arcs.relation(verb)) {
                case "ccomp" -> swallowed(verb);
                case "parataxis" -> behindPreposition(verb);
                case "conj" -> onNoun(verb);
                case "obl" -> beforeSaying(verb);
                case "acl" -> told(verb);
                case "acl:relcl" -> content(verb);
                case "csubj" -> described(verb);
                case "advcl" -> demanded(verb);
                case "dep" -> {
                    demanded(verb);
                    toldThat(verb);
                }
                default -> {}
            }
        }
        for (int i = 0; i + 3 < arcs.size(); i++) {
            if (arcs.word(i + 1).equals("after") || arcs.word(i + 1).equals("before")) {
                timed(i);
            }
        }
    }

    /**
     * "rumours that Norway bombed Chad are false", "warned banks that dealers would face sanctions": "that" was taken for an object of a
     * verb that has one.
     */
    private void content(int verb) {
        int noun = arcs.head(verb);
        int that = arcs.child(verb, "obj");
        int teller = noun < 0 ? -1 : arcs.head(noun);
        boolean told = teller >= 0
                && arcs.is("told_that", teller)
                && (arcs.relation(noun).equals("obj")
                        || arcs.relation(noun).equals("obl")
                                && arcs.child(teller, "obj") >= 0); // "warned banks in a letter that"
        if (noun < 0
                || that != noun + 1
                || !arcs.word(that).equals("that")
                || !told && !arcs.is("content", noun)
                || arcs.child(verb, "nsubj") < that) {
            return;
        }
        for (int i = verb + 1; i < arcs.size(); i++) {
            if (arcs.head(i) == verb && arcs.relation(i).equals("obj")) {
                arcs.hang(that, verb, "mark");
                arcs.hang(verb, told ? teller : noun, "ccomp");
                return;
            }
        }
    }

    /** "warned governments that banks would face sanctions": the clause hung loosely on the verb that tells. */
    private void toldThat(int verb) {
        int teller = arcs.head(verb);
        int that = arcs.child(verb, "dep");
        if (teller >= 0
                && that > teller
                && that < verb
                && arcs.is("told_that", teller)
                && arcs.word(that).equals("that")
                && arcs.isTold(verb)
                && arcs.child(verb, "nsubj") > that) {
            arcs.hang(that, verb, "mark");
            arcs.hang(verb, teller, "ccomp");
        }
    }

    /** "after demonstrators demanding his resignation blocked roads": who does it was taken for the gerund's subject, and that for the verb's. */
    private void described(int gerund) {
        int verb = arcs.head(gerund);
        int subject = arcs.child(gerund, "nsubj");
        if (subject < 0 || verb < gerund || !arcs.s.tag(gerund).equals("VBG") || !arcs.isFinite(verb)) {
            return;
        }
        int mark = arcs.child(gerund, "mark");
        int above = arcs.head(verb);
        while (above >= 0 && !arcs.isTold(above)) {
            above = arcs.head(above);
        }
        arcs.hang(subject, verb, "nsubj");
        arcs.hang(gerund, subject, "acl");
        if (mark >= 0 && above >= 0) {
            arcs.hang(mark, verb, "mark");
            arcs.hang(verb, above, "advcl");
            if (mark > 0 && arcs.head(mark - 1) == gerund && arcs.isDate(mark - 1)) {
                arcs.hang(mark - 1, verb, "obl:npmod");
            }
        }
    }

    /** "a resolution demanding the state cut off aid": what is demanded was hung on the verb around the demand. */
    private void demanded(int verb) {
        int object = verb - 1;
        int demand = arcs.head(object);
        if (arcs.isNoun(object)
                && arcs.relation(object).equals("obj")
                && demand < object
                && arcs.is("demanding", demand)
                && arcs.head(verb) < demand
                && arcs.word(verb).equals(arcs.s.lowerLemma(verb))
                && !arcs.hasSubject(verb)
                && arcs.child(verb, "mark") < 0) {
            arcs.hang(object, verb, "nsubj");
            arcs.hang(verb, demand, "ccomp");
        }
    }

    /** "Hours after rebels seized the town, troops bombed it": the hours were taken for who did one of these. */
    private void timed(int hours) {
        boolean plain = arcs.is("spell", hours) && arcs.s.tag(hours).equals("NNS");
        int above = arcs.head(hours);
        int verb = plain ? arcs.child(hours, "acl") : -1;
        if (verb >= 0 && arcs.child(verb, "mark") == hours + 1 && arcs.hasSubject(verb) && above > verb) {
            arcs.hang(verb, above, "advcl");
            arcs.hang(hours, verb, "obl:npmod");
            return;
        }
        int subject = plain ? arcs.child(hours, "nmod") : -1;
        if (subject > hours
                && above > subject
                && arcs.head(above) >= 0
                && arcs.head(above) < hours
                && arcs.isFinite(above)
                && arcs.relation(hours).equals("nsubj")
                && arcs.child(subject, "case") == hours + 1
                && Set.of("ccomp", "dep", "parataxis", "advcl").contains(arcs.relation(above))) {
            // "talks began days after a raid killed nine people"
            arcs.hang(above, arcs.head(above), "advcl");
            arcs.hang(hours + 1, above, "mark");
            arcs.hang(hours, above, "obl:npmod");
            takePhrases(hours, subject);
            arcs.hangSubject(subject, above);
            return;
        }
        int main = subject < 0 || above < subject || !arcs.isFinite(above) ? -1 : arcs.child(above, "parataxis");
        if (main < 0
                || main < above
                || arcs.child(subject, "case") != hours + 1
                || !arcs.relation(hours).equals("nsubj")
                || !arcs.isTold(main)
                || !arcs.hasSubject(main)) {
            return;
        }
        if (verb > subject) {
            arcs.hang(verb, subject, "acl"); // "demonstrators demanding his resignation"
        }
        arcs.hang(main, arcs.head(above), arcs.relation(above));
        arcs.hang(above, main, "advcl");
        arcs.hang(hours + 1, above, "mark");
        arcs.hang(hours, above, "obl:npmod");
        arcs.hangSubject(subject, above);
    }

    /** The phrases behind the noun that hang on the hours: "after shelling near a temple". */
    private void takePhrases(int hours, int noun) {
        for (int i = noun + 1; i < arcs.size(); i++) {
            if (arcs.head(i) == hours && arcs.relation(i).startsWith("nmod")) {
                arcs.hang(i, noun, "nmod");
            }
        }
    }

    /** "In 2005, when the army installed his son, hundreds were killed": the main clause was taken for what the other says. */
    private void swallowed(int main) {
        int verb = arcs.head(main);
        int object = arcs.subject(main);
        int subject = object < 0 ? -1 : arcs.child(object, "appos");
        boolean opened = verb >= 0 && verb < main && (arcs.child(verb, "mark") >= 0 || isWhen(verb));
        if (!opened
                || object < verb
                || subject < object
                || subject > main
                || arcs.child(main, "mark") >= 0
                || arcs.child(verb, "obj") >= 0
                || !arcs.isTold(main)) {
            return;
        }
        int above = arcs.head(verb);
        String relation = arcs.relation(verb);
        int root = arcs.root();
        arcs.hang(object, verb, "obj");
        boolean verbless = root >= 0
                && root < verb
                && arcs.isUnder(verb, root)
                && !arcs.s.tag(root).startsWith("VB");
        arcs.hang(main, verbless ? -1 : above, verbless ? "root" : relation);
        arcs.hang(verb, main, "advcl");
        if (verbless) {
            arcs.hang(root, main, "obl");
        }
        arcs.hangSubject(subject, main);
    }

    /** "fled as fighting between them flared again": the verb was taken to describe its subject, and that for a phrase behind "as". */
    private void told(int verb) {
        int noun = arcs.head(verb);
        int preposition = noun < 0 ? -1 : arcs.child(noun, "case");
        int above = noun < 0 ? -1 : arcs.head(noun);
        if (preposition >= 0
                && noun < verb
                && above >= 0
                && above < preposition
                && arcs.relation(noun).equals("obl")
                && arcs.s.tag(above).startsWith("VB")
                && arcs.s.tag(verb).equals("VBD")
                && Grammar.english().is("beginning", arcs.word(preposition))
                && !arcs.hasSubject(verb)
                && !arcs.hasAuxiliary(verb)
                && !arcs.isDoneBy(verb)) {
            arcs.hang(verb, above, "advcl");
            arcs.hang(preposition, verb, "mark");
            arcs.hangSubject(noun, verb);
        }
    }

    private boolean isWhen(int verb) {
        int adverb = arcs.child(verb, "advmod");
        return adverb >= 0 && adverb < verb && arcs.s.tag(adverb).equals("WRB");
    }

    /** "pulled out after villagers complained": the subject of the second clause was taken for a phrase behind "after". */
    private void behindPreposition(int verb) {
        int noun = arcs.child(verb, "obl");
        int preposition = noun < 0 ? -1 : arcs.child(noun, "case");
        if (preposition >= 0
                && noun < verb
                && arcs.head(verb) >= 0
                && arcs.head(verb) < preposition
                && arcs.isFinite(verb)
                && !arcs.hasSubject(verb)
                && arcs.last(noun) == arcs.first(verb) - 1
                && Grammar.english().is("beginning", arcs.word(preposition))) {
            arcs.hang(preposition, verb, "mark");
            arcs.hangSubject(noun, verb);
            arcs.hang(verb, arcs.head(verb), "advcl");
        }
    }

    /** "Dockers, sent home without pay, downed tools": the participle was taken for the main verb, the verb for an adjective. */
    private void participle() {
        int participle = arcs.root();
        int subject = participle < 1 ? -1 : arcs.subject(participle);
        int object = subject < 0 ? -1 : arcs.child(participle, "obj");
        int verb = object < 0 ? -1 : arcs.child(object, "amod");
        if (verb > participle
                && verb < object
                && arcs.isPast(participle)
                && arcs.isPast(verb)
                && arcs.word(arcs.first(participle) - 1).equals(",")
                && arcs.word(verb - 1).equals(",")) {
            arcs.hang(verb, -1, "root");
            arcs.hang(object, verb, "obj");
            arcs.hang(subject, verb, "nsubj");
            arcs.hang(participle, subject, "acl");
            arcs.takeBehind(verb, participle);
        }
    }

    /** "Canada stands behind Kyiv, its premier said": a phrase of what is said was hung on the saying. */
    private void beforeSaying(int noun) {
        int say = arcs.head(noun);
        int said = say < noun ? -1 : arcs.child(say, "ccomp");
        int subject = said < 0 ? -1 : arcs.child(say, "nsubj");
        int comma = subject < 0 ? -1 : arcs.last(noun) + 1;
        if (said < noun
                && subject > noun
                && said >= 0
                && comma < subject
                && arcs.word(comma).equals(",")
                && arcs.isTold(said)) {
            arcs.hang(noun, said, "obl");
        }
    }

    /** "blamed a group that … , and threw out two envoys": a verb coordinated with a noun goes on with the clause around it. */
    private void onNoun(int verb) {
        int noun = arcs.head(verb);
        if (noun < 0
                || noun > verb
                || !arcs.isNoun(noun)
                || !arcs.isFinite(verb)
                || arcs.hasSubject(verb)
                || arcs.child(noun, "cop") >= 0
                || arcs.child(verb, "cc") < 0) {
            return;
        }
        int above = arcs.teller(noun);
        if (above >= 0 && above < noun) {
            arcs.hang(verb, above, "conj");
        }
    }
}
