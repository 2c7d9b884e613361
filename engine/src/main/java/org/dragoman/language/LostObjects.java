package org.dragoman.language;

/**
 * Objects taken for clauses of their own, behind verbs that take none: "carried out two dozen air strikes" (the strikes were
 * taken for a verb), "launched legal action over how judges are appointed" (the action was taken for its subject).
 */
final class LostObjects {
    private final Arcs arcs;

    LostObjects(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int verb = 1; verb < arcs.size(); verb++) {
            adjective(verb);
            behindAdjective(verb);
            outcome(verb);
            doer(verb);
            judged(verb);
            judgedClause(verb);
            unscathed(verb);
            named(verb);
            givenToDo(verb);
            twoObjects(verb);
            behindDay(verb);
            behindComma(verb);
            title(verb);
            int above = arcs.head(verb);
            if (above >= 0 && above < verb && arcs.relation(verb).equals("ccomp") && takesNoClause(above)) {
                object(verb, above);
            }
        }
    }

    /** "cut short a visit": the object was hung on the adjective right behind the verb. */
    private void behindAdjective(int verb) {
        int adjective = arcs.s.tag(verb).startsWith("VB") ? arcs.child(verb, "xcomp") : -1;
        int noun = adjective < 0 ? -1 : arcs.child(adjective, "dep");
        if (adjective == verb + 1
                && noun > adjective
                && arcs.s.tag(adjective).equals("JJ")
                && arcs.isNoun(noun)
                && arcs.child(verb, "obj") < 0
                && arcs.child(noun, "case") < 0
                && arcs.child(noun, "cop") < 0
                && !arcs.hasSubject(noun)) {
            arcs.hang(noun, verb, "obj");
        }
    }

    /** "shooting dead at least 17 people": the adjective was taken for the object, the object for a phrase. */
    private void adjective(int verb) {
        int adjective = arcs.s.tag(verb).startsWith("VB") ? arcs.child(verb, "obj") : -1;
        int noun = adjective < 0 ? -1 : arcs.child(verb, "obl");
        if (noun > adjective
                && adjective > verb
                && arcs.s.tag(adjective).equals("JJ")
                && arcs.dependent(adjective) < 0
                && arcs.isNoun(noun)
                && arcs.child(noun, "case") < 0
                && !arcs.isDate(noun)) {
            arcs.hang(adjective, verb, "xcomp");
            arcs.hang(noun, verb, "obj");
            gerundBehind(noun, verb);
        }
    }

    /** "condemned the jailing of the writer by Chad": who stands behind "by" does what is condemned, since the verb is no passive. */
    private void doer(int verb) {
        int deed = arcs.s.tag(verb).startsWith("VB") && arcs.child(verb, "aux:pass") < 0 ? arcs.child(verb, "obj") : -1;
        if (deed <= verb || arcs.subject(verb) < 0 || !arcs.is("suffering", deed)) {
            return;
        }
        for (int i = arcs.next(deed); i >= 0; i = arcs.next(i)) {
            if (arcs.isDoer(i) && arcs.child(i, "case") > deed) {
                arcs.hang(i, deed, "nmod");
                return;
            }
        }
    }

    /** "shot dead 18 miners", "took two guards hostage": what became of the object was taken for a word of its phrase. */
    private void outcome(int verb) {
        if (!arcs.s.tag(verb).startsWith("VB")) {
            return;
        }
        int object = arcs.child(verb, "obj");
        int fate = arcs.child(verb, "xcomp");
        int him = fate == verb + 2 && object < 0 && arcs.word(fate).equals("dead") ? arcs.child(fate, "nsubj") : -1;
        if (him == verb + 1 && arcs.s.tag(him).equals("PRP")) {
            arcs.hang(him, verb, "obj"); // "shot him dead"
        }
        int dead = verb + 1;
        if (dead < arcs.size() && arcs.word(dead).equals("dead")) {
            int victim = object < 0 && arcs.head(dead) == verb ? arcs.child(dead, "dep") : object;
            boolean lost = victim > dead && arcs.isNoun(victim) && arcs.isDetermined(dead, victim);
            if (lost && (arcs.head(dead) == victim || arcs.head(victim) == dead)) {
                arcs.hang(dead, verb, "xcomp");
                arcs.hang(victim, verb, "obj");
            }
            return;
        }
        boolean left = object > verb
                && arcs.s.lemma(verb).equals("leave")
                && arcs.s.tag(object).equals("JJ");
        int number = left ? arcs.child(object, "nummod") : -1;
        if (number > verb && number < object) {
            arcs.hang(number, verb, "obj"); // "left 12 dead"
            arcs.hang(object, verb, "xcomp");
            return;
        }
        int captive = object > verb && arcs.s.tag(object).equals("NN") && arcs.is("captive", object) ? object - 1 : -1;
        if (captive > verb
                && arcs.head(captive) == object
                && arcs.relation(captive).equals("compound")) {
            arcs.takeBefore(captive, object);
            arcs.hang(captive, verb, "obj");
            arcs.hang(object, verb, "obl:npmod");
        }
    }

    /** "shot dead a reporter, the fourth killing this year": what stands behind the comma sums up the clause and is no second object. */
    private void behindComma(int verb) {
        int first = arcs.s.tag(verb).startsWith("VB") ? arcs.child(verb, "obj") : -1;
        for (int i = first < verb ? -1 : arcs.next(first); i >= 0; i = arcs.next(i)) {
            int article = arcs.relation(i).equals("obj") && arcs.isNoun(i) ? arcs.child(i, "det") : -1;
            if (article > first && arcs.word(article - 1).equals(",")) {
                arcs.hang(i, verb, "parataxis");
            }
        }
    }

    /** "held the army responsible for the raid": said of the object by the verb, not a word before its noun. */
    private void judged(int verb) {
        int object = arcs.s.tag(verb).startsWith("VB") && arcs.is("judging", verb) ? arcs.child(verb, "obj") : -1;
        for (int i = object < verb ? -1 : arcs.dependent(object); i >= 0; i = arcs.next(i)) {
            if (i > object && arcs.relation(i).equals("amod")) {
                arcs.hang(i, verb, "xcomp");
                return;
            }
        }
    }

    /** "holds Kabul responsible for harbouring them": what is judged was taken for the subject of a clause. */
    private void judgedClause(int verb) {
        // "branded the tax heartless" stays a clause: whom one holds responsible is a side, what one calls heartless is
        // a thing
        boolean judging =
                arcs.s.tag(verb).startsWith("VB") && arcs.s.lemma(verb).equals("hold") && arcs.child(verb, "obj") < 0;
        int adjective = judging ? arcs.child(verb, "ccomp") : -1;
        adjective = judging && adjective < 0 ? arcs.child(verb, "xcomp") : adjective;
        int subject = adjective < verb ? -1 : arcs.child(adjective, "nsubj");
        if (subject > verb
                && subject < adjective
                && arcs.s.tag(adjective).startsWith("JJ")
                && arcs.child(adjective, "cop") < 0
                && arcs.child(adjective, "mark") < 0) {
            arcs.hang(subject, verb, "obj");
            arcs.hang(adjective, verb, "xcomp");
        }
    }

    /** "freed the guards unharmed": who is freed was taken for the subject of a clause; "set ablaze eleven huts": for what is ablaze. */
    private void unscathed(int adjective) {
        int verb = arcs.head(adjective);
        if (verb < 0 || verb > adjective || !arcs.is("outcome", adjective)) {
            return;
        }
        int whom = arcs.relation(adjective).equals("xcomp") && arcs.child(verb, "obj") < 0
                ? arcs.child(adjective, "nsubj")
                : -1;
        if (whom > verb && whom < adjective && arcs.s.tag(verb).startsWith("VB")) {
            arcs.hang(whom, verb, "obj");
        }
    }

    /** "killed the union leader Nadia Salim": a title before a name is no second object, and hangs on the name. */
    private void title(int title) {
        int verb = arcs.head(title);
        String relation = arcs.relation(title);
        boolean second = relation.equals("iobj");
        boolean argument = second || relation.equals("obj") || relation.startsWith("nsubj") || relation.equals("obl");
        if (!argument || verb < 0 || !arcs.s.tag(title).equals("NN")) {
            return;
        }
        int name = arcs.child(title, "dep");
        name = name < 0 && second ? arcs.child(verb, "obj") : name;
        int first = name;
        while (first > title + 1
                && arcs.head(first - 1) == name
                && arcs.relation(first - 1).equals("compound")) {
            first--;
        }
        if (name <= title
                || first != title + 1
                || !arcs.s.tag(name).equals("NNP")
                || !arcs.s.ner(name).equals("PERSON")) {
            return;
        }
        arcs.hang(name, verb, second ? "obj" : relation);
        arcs.hang(title, name, "compound");
        for (int i = 0; i < arcs.size(); i++) {
            boolean outside = i > name
                    || arcs.relation(i).equals("case")
                    || arcs.relation(i).equals("det");
            if (arcs.head(i) == title && outside) {
                arcs.hang(i, name, arcs.relation(i));
            }
        }
    }

    /** "a decision that he called blackmail": of two objects the second is the name. */
    private void named(int verb) {
        int object = arcs.s.tag(verb).startsWith("VB") && arcs.is("naming", verb) ? arcs.child(verb, "obj") : -1;
        for (int i = object < 0 ? -1 : arcs.next(object); i >= 0; i = arcs.next(i)) {
            if (arcs.relation(i).equals("obj") && i > verb) {
                arcs.hang(i, verb, "obl:npmod");
                return;
            }
        }
        // "branded such hearings a farce": the name was hung on what is named
        for (int i = object < verb ? -1 : arcs.dependent(object); i >= 0; i = arcs.next(i)) {
            boolean loose = arcs.relation(i).equals("dep") || arcs.relation(i).equals("obl:npmod");
            if (i > object && loose && arcs.isNoun(i) && arcs.child(i, "det") == object + 1) {
                arcs.hang(i, verb, "obl:npmod");
                return;
            }
        }
    }

    /** "gave ranchers 48 hours": of two objects the first is to whom. */
    private void twoObjects(int verb) {
        int first = arcs.s.tag(verb).startsWith("VB") ? arcs.child(verb, "obj") : -1;
        if (first < verb || arcs.child(verb, "iobj") >= 0 || !arcs.is("ditransitive", verb)) {
            return;
        }
        int whom = arcs.child(first, "compound");
        if (whom == verb + 1 && arcs.s.tag(whom).equals("NNP") && isCounted(whom + 1, first)) {
            arcs.hang(whom + 1, first, "nummod"); // "will send Chad 40 buses"
            arcs.hang(whom, verb, "iobj");
            return;
        }
        int beside = arcs.child(verb, "obl:npmod");
        if (beside < 0 && Grammar.english().is("prison_term", arcs.word(Math.max(0, arcs.child(verb, "obl:tmod"))))) {
            beside = arcs.child(verb, "obl:tmod"); // "handed him a ten-year term"
        }
        if (beside > first && arcs.first(beside) > first && arcs.isNoun(first) && !arcs.isDate(beside)) {
            // "handed Kyiv all of its howitzers"
            arcs.hang(first, verb, "iobj");
            arcs.hang(beside, verb, "obj");
            return;
        }
        for (int i = arcs.next(first); i >= 0; i = arcs.next(i)) {
            boolean thing = arcs.isNoun(i) && (!arcs.isDate(i) || arcs.child(i, "nummod") >= 0);
            if (arcs.relation(i).equals("obj") && thing && arcs.isNoun(first)) {
                arcs.hang(first, verb, "iobj");
                return;
            }
        }
    }

    /** "gave farmers a year to leave": what is given was taken for who leaves. */
    private void givenToDo(int verb) {
        int clause = arcs.is("ditransitive", verb) && arcs.child(verb, "iobj") > verb && arcs.child(verb, "obj") < 0
                ? arcs.child(verb, "ccomp")
                : -1;
        int to = clause < 0 ? -1 : arcs.child(clause, "mark");
        int given = clause < 0 ? -1 : arcs.child(clause, "nsubj");
        if (given > verb && given == to - 1 && arcs.word(to).equals("to")) {
            arcs.hang(given, verb, "obj");
            arcs.hang(clause, verb, "xcomp");
        }
    }

    /** How many of what the noun names, before it and hung on it or on the name between. */
    private boolean isCounted(int number, int noun) {
        return number < noun
                && arcs.s.tag(number).equals("CD")
                && (arcs.head(number) == noun || arcs.head(number) == number - 1);
    }

    /** "set free on Tuesday four miners", "handed over to Chad on Friday a former minister": what stands behind a day is no part of it. */
    private void behindDay(int verb) {
        boolean open = arcs.s.tag(verb).startsWith("VB") && arcs.child(verb, "obj") < 0 && arcs.subject(verb) >= 0;
        for (int day = open ? arcs.child(verb, "obl") : -1; day >= 0; day = arcs.next(day)) {
            int noun = day > verb && arcs.isDate(day) && day + 2 < arcs.size() ? arcs.head(day + 1) : -1;
            boolean counted = noun > day + 1
                    && arcs.s.tag(day + 1).equals("CD")
                    && noun <= day + 4
                    && arcs.s.tag(noun).equals("NNS")
                    && arcs.relation(day + 1).equals("nummod");
            boolean determined = noun > day + 1
                    && arcs.relation(day + 1).equals("det")
                    && arcs.relation(noun).equals("dep")
                    && arcs.isNoun(noun);
            boolean beside = (counted || determined)
                    && !arcs.isDate(noun)
                    && (arcs.head(noun) == day
                            || arcs.head(noun) == verb && arcs.relation(noun).startsWith("obl:"));
            if (beside) {
                arcs.hang(noun, verb, "obj");
                return;
            }
        }
    }

    /** "and abducting dozens": a gerund coordinated with the object is coordinated with the verb. */
    private void gerundBehind(int noun, int verb) {
        int gerund = arcs.child(noun, "conj");
        if (gerund < 0 || !arcs.s.tag(gerund).equals("VBG") || !arcs.s.tag(verb).equals("VBG")) {
            return;
        }
        arcs.hang(gerund, verb, "conj");
        int object = arcs.child(noun, "dep");
        if (object > gerund && arcs.isNoun(object) && arcs.child(gerund, "obj") < 0) {
            arcs.hang(object, gerund, "obj");
        }
    }

    private boolean takesNoClause(int verb) {
        return arcs.s.tag(verb).startsWith("VB")
                && arcs.child(verb, "obj") < 0
                && arcs.is("clauseless", verb, arcs.child(verb, "compound:prt"));
    }

    private void object(int verb, int above) {
        int noun = arcs.subject(verb);
        if (noun < above || noun > verb || arcs.child(verb, "mark") >= 0) {
            return;
        }
        if (above + 1 < noun && arcs.word(above + 1).equals("what")) {
            arcs.hang(above + 1, above, "obj"); // "bombed what the army called a base"
            arcs.hang(verb, above + 1, "acl:relcl");
            return;
        }
        if (noun == verb - 1 && arcs.isNoun(noun) && arcs.isFinite(verb) && arcs.child(verb, "obj") < 0) {
            arcs.hang(noun, verb, "compound");
            arcs.hang(verb, above, "obj");
            for (int i = arcs.child(verb, "obl"); i > verb; i = arcs.child(verb, "obl")) {
                arcs.hang(i, verb, "nmod"); // "carried out air strikes against a camp"
            }
            return;
        }
        arcs.hang(noun, above, "obj");
        arcs.hang(verb, noun, "acl");
    }
}
