package org.dragoman.language;

/**
 * Verbs that the parser hung somewhere without saying as what (relation {@code dep}), or on the wrong word: clauses of saying
 * without "that", relative clauses, participles.
 */
final class LostDependents {
    private final Arcs arcs;

    LostDependents(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int verb = 1; verb < arcs.size(); verb++) {
            behindAdverb(verb);
            cleft(verb);
            beforeDay(verb);
            if ((arcs.relation(verb).equals("amod") || arcs.relation(verb).equals("dep"))
                    && arcs.s.tag(verb).equals("VBN")
                    && arcs.head(verb) == verb - 1
                    && (arcs.isNoun(verb - 1) || arcs.word(verb - 1).equals("those"))) {
                // "those shot by the rebels": behind its noun a participle is a clause
                arcs.hang(verb, verb - 1, "acl");
            }
            if (!arcs.s.tag(verb).startsWith("VB") || arcs.head(verb) < 0 || arcs.head(verb) > verb) {
                continue;
            }
            switch (arcs.relation(verb)) {
                case "dep" -> {
                    unnamed(verb);
                    ofDeed(verb);
                }
                case "ccomp" -> apartRelative(verb);
                case "conj", "advcl" -> ofDeed(verb);
                case "acl" -> {
                    onPlace(verb);
                    onHimself(verb);
                    onObject(verb);
                    onPronoun(verb);
                }
                case "parataxis" -> bareRelative(verb);
                case "xcomp" -> {
                    if (arcs.isTold(arcs.head(verb)) && !arcs.is("leaving_so", arcs.head(verb))) {
                        reduced(verb);
                    }
                }
                default -> {}
            }
        }
    }

    /** "agreed on Tuesday to talk": a preposition taken for a particle. */
    private void beforeDay(int particle) {
        int day = particle + 1;
        if (arcs.relation(particle).equals("compound:prt")
                && day < arcs.size()
                && arcs.isDate(day)
                && arcs.head(day) == arcs.head(particle)
                && arcs.relation(day).startsWith("obl")
                && arcs.child(day, "case") < 0) {
            arcs.hang(particle, day, "case");
            arcs.hang(day, arcs.head(day), "obl");
        }
    }

    private void unnamed(int verb) {
        boolean behindVerb = arcs.s.tag(arcs.head(verb)).startsWith("VB");
        if (behindVerb && (listed(verb) || onItsObject(verb))) {
            return;
        }
        if (!relative(verb) && behindVerb && !said(verb) && !participle(verb)) {
            reduced(verb);
        }
    }

    /** "beat journalists covering a rally": whom the gerund describes was taken for its subject, and is the object of the verb before. */
    private boolean onItsObject(int gerund) {
        int above = arcs.head(gerund);
        int noun = arcs.s.tag(gerund).equals("VBG") ? arcs.child(gerund, "nsubj") : -1;
        boolean fits = noun > above
                && noun == gerund - 1
                && arcs.hasSubject(above)
                && arcs.child(above, "obj") < 0
                && arcs.child(gerund, "mark") < 0
                && !arcs.hasAuxiliary(gerund)
                && !arcs.is("intransitive", above);
        if (fits) {
            arcs.hang(noun, above, "obj");
            arcs.hang(gerund, noun, "acl");
        }
        return fits;
    }

    /** "entered the town, shot two men and left": a form like that of the verb before, with its object, goes on with it. */
    private boolean listed(int verb) {
        int above = arcs.head(verb);
        boolean present = arcs.s.tag(verb).equals("VBZ") && arcs.s.tag(above).equals("VBZ");
        boolean fits = (arcs.isPast(verb) || present)
                && arcs.isFinite(above)
                && above < verb
                && arcs.hasSubject(above)
                && !arcs.hasSubject(verb)
                && !arcs.hasAuxiliary(verb)
                && arcs.word(arcs.first(verb) - 1).equals(",")
                && (arcs.child(verb, "obj") > verb
                        || arcs.child(verb, "iobj") > verb
                        || arcs.child(verb, "xcomp") > verb)
                && arcs.child(verb, "conj") > verb;
        if (fits) {
            arcs.hang(verb, above, "conj");
        }
        return fits;
    }

    /** "expelled the director, accusing him of fraud": behind a comma the subject does it, not the object. */
    private void onObject(int verb) {
        int noun = arcs.head(verb);
        while (noun >= 0 && arcs.relation(noun).startsWith("nmod")) {
            noun = arcs.head(noun);
        }
        int above = noun < 0 ? -1 : arcs.head(noun);
        boolean behind = above >= 0
                && above < noun
                && arcs.s.tag(above).startsWith("VB")
                && (arcs.relation(noun).equals("obj") || arcs.relation(noun).startsWith("obl"));
        if (behind
                && arcs.s.tag(verb).equals("VBG")
                && arcs.word(arcs.first(verb) - 1).equals(",")
                && !arcs.is("describing", verb)) {
            arcs.hang(verb, above, "advcl");
        }
    }

    /** "condemned the raid, killing many": who condemns does no harm by it, but the raid did. */
    private void ofDeed(int gerund) {
        int verb = arcs.head(gerund);
        int deed = arcs.s.tag(gerund).equals("VBG") && arcs.is("reproaching", verb) ? arcs.child(verb, "obj") : -1;
        if (deed > verb
                && deed < gerund
                && (arcs.is("onslaught", deed) || arcs.is("suffering", deed))
                && (arcs.is("suffered", gerund) || arcs.word(gerund).equals("causing"))
                && arcs.word(arcs.first(gerund) - 1).equals(",")) {
            arcs.hang(gerund, deed, "acl");
        }
    }

    /** "It was Peru that condemned Turkey": pronoun and verb were taken for words before the object. */
    private void cleft(int verb) {
        int object = arcs.head(verb);
        int noun = object < verb ? -1 : arcs.head(object);
        int it = noun < 0 || arcs.child(noun, "cop") < 0 ? -1 : arcs.child(noun, "nsubj");
        if (it >= 0
                && noun < verb - 1
                && arcs.word(it).equals("it")
                && arcs.relation(verb).equals("amod")
                && arcs.isPast(verb)
                && arcs.word(verb - 1).equals("that")) {
            arcs.hang(verb, noun, "acl:relcl");
            arcs.hang(verb - 1, verb, "nsubj");
            arcs.hang(object, verb, "obj");
        }
    }

    /** "spoke about Peru, which fined the bank": the pronoun was taken for an object, and the clause hung on it. */
    private void onPronoun(int verb) {
        int pronoun = arcs.head(verb);
        boolean apart = pronoun > 1
                && verb > pronoun
                && Grammar.english().is("relative_pronoun", arcs.word(pronoun))
                && arcs.word(pronoun - 1).equals(",")
                && arcs.isFinite(verb)
                && !arcs.hasSubject(verb)
                && isNominal(pronoun - 2);
        if (apart) {
            arcs.hang(verb, pronoun - 2, "acl:relcl");
            arcs.hang(pronoun, verb, "nsubj");
        }
    }

    /** "wrote to the president asking him to stay": nobody asks himself, but who wrote does. */
    private void onHimself(int gerund) {
        int noun = arcs.head(gerund);
        int verb = arcs.head(noun);
        int pronoun = gerund + 1;
        if (pronoun < arcs.size()
                && arcs.s.tag(gerund).equals("VBG")
                && arcs.relation(pronoun).equals("obj")
                && arcs.s.tag(pronoun).equals("PRP")
                && !arcs.word(pronoun).equals("it")
                && arcs.relation(noun).startsWith("ob")
                && verb >= 0
                && !(arcs.is("paper", noun) && arcs.is("not_issuing", verb)) // "rejected a report blaming them"
                && arcs.isTold(verb)
                && arcs.hasSubject(verb)) {
            arcs.hang(gerund, verb, "advcl");
        }
    }

    /** "thanked Tokyo for the boats it had donated": a clause with a subject of its own right behind the noun that it lacks. */
    private void bareRelative(int verb) {
        int subject = subjectBefore(verb);
        int noun = subject - 1;
        boolean lacks = arcs.child(verb, "obj") < 0
                && arcs.child(verb, "ccomp") < 0
                && arcs.child(verb, "xcomp") < 0
                && arcs.child(verb, "cop") < 0;
        if (subject > 1
                && arcs.s.tag(subject).equals("PRP")
                && arcs.isNoun(noun)
                && arcs.isTold(verb)
                && lacks
                && arcs.isUnder(noun, arcs.head(verb))
                && !arcs.is("intransitive", verb)) {
            arcs.hang(verb, noun, "acl:relcl");
        }
    }

    /** "spoke about Peru, which rebuffed them": behind a comma "who" and "which" open no clause of saying. */
    private void apartRelative(int verb) {
        int pronoun = arcs.subject(verb);
        if (pronoun > 1
                && arcs.word(pronoun - 1).equals(",")
                && !arcs.word(pronoun).equals("that")
                && !arcs.is("saying", arcs.head(verb))) {
            relative(verb);
        }
    }

    /** "protesters who were marching", "a law that bans masks": said of the noun before the pronoun. */
    private boolean relative(int verb) {
        int pronoun = arcs.subject(verb);
        if (pronoun < 1
                || pronoun > verb
                || !Grammar.english().is("relative_pronoun", arcs.word(pronoun))
                || !arcs.isTold(verb)) {
            return false;
        }
        int noun = arcs.word(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
        if (noun >= 0 && arcs.isDate(noun)) {
            noun = arcs.child(arcs.head(verb), "obj");
        }
        if (noun < 0 || !isNominal(noun) || arcs.isUnder(noun, verb)) {
            return false;
        }
        arcs.hang(verb, noun, "acl:relcl");
        return true;
    }

    /** "warned it would close the strait": the subject of what is said was taken for an object of saying it. */
    private boolean said(int verb) {
        int above = arcs.head(verb);
        int object = arcs.child(above, "obj");
        boolean fits = arcs.hasAuxiliary(verb)
                && arcs.subject(verb) < 0
                && arcs.child(verb, "mark") < 0
                && object > above
                && object < verb
                && arcs.last(object) == arcs.first(verb) - 1
                && !(arcs.s.tag(object).equals("NN") && arcs.isPlural(verb));
        if (fits) {
            arcs.hangSubject(object, verb);
            arcs.hang(verb, above, "ccomp");
        }
        return fits;
    }

    /** "slammed into a depot, setting it ablaze": done by the subject of the verb before. */
    private boolean participle(int verb) {
        boolean fits = arcs.s.tag(verb).equals("VBG")
                && arcs.word(arcs.first(verb) - 1).equals(",")
                && subjectBefore(verb) < 0;
        if (fits) {
            arcs.hang(verb, arcs.head(verb), "advcl");
        }
        return fits;
    }

    /** "sent two aircraft loaded with tents": the object that was taken for a subject of the participle. */
    private void reduced(int verb) {
        int above = arcs.head(verb);
        int noun = subjectBefore(verb);
        boolean fits = arcs.s.tag(verb).equals("VBN")
                && !arcs.hasAuxiliary(verb)
                && noun > above
                && isNominal(noun)
                && arcs.last(noun) == verb - 1
                && arcs.child(above, "obj") < 0
                && arcs.child(verb, "obj") < 0;
        if (fits) {
            arcs.hang(noun, above, "obj");
            arcs.hang(verb, noun, "acl");
            goesOn(verb, above);
        }
    }

    /** "deported men registered there and have fined others": with an auxiliary of its own it goes on with the verb that tells. */
    private void goesOn(int participle, int above) {
        int next = arcs.child(participle, "conj");
        if (next > participle && arcs.hasAuxiliary(next) && !arcs.hasSubject(next)) {
            arcs.hang(next, above, "conj");
        }
    }

    private int subjectBefore(int verb) {
        int subject = arcs.subject(verb);
        return subject < verb ? subject : -1;
    }

    private boolean isNominal(int token) {
        return arcs.isNoun(token)
                || arcs.s.tag(token).equals("CD")
                || arcs.s.tag(token).equals("PRP");
    }

    /** "went from house to house in Minsk rounding up men": no town does, and no day. */
    private void onPlace(int gerund) {
        int place = arcs.head(gerund);
        int verb = arcs.relation(place).startsWith("obl") ? arcs.head(place) : -1;
        boolean nobody = arcs.s.ner(place).equals("LOCATION") || arcs.isDate(place);
        if (arcs.s.tag(gerund).equals("VBG")
                && nobody
                && verb >= 0
                && verb < place
                && arcs.child(place, "case") >= 0
                && arcs.s.tag(verb).startsWith("VB")) {
            arcs.hang(gerund, verb, "advcl");
        }
    }

    /** "puts the blame for the crash squarely on the ministry": behind an adverb a phrase belongs to the verb. */
    private void behindAdverb(int noun) {
        int adverb = arcs.relation(noun).equals("nmod") ? arcs.child(noun, "advmod") : -1;
        int preposition = adverb < 0 ? -1 : arcs.child(noun, "case");
        int verb = preposition == adverb + 1 && arcs.is("squarely", adverb) ? arcs.teller(noun) : -1;
        if (verb >= 0 && verb < adverb) {
            arcs.hang(noun, verb, "obl");
            arcs.hang(adverb, verb, "advmod");
        }
    }
}
