package org.dragoman.language;

/** A verb joined by "and" to what somebody said or thought of it: who said so says more, those of whom it was said do more. */
final class JoinedReports {
    private final Arcs arcs;

    JoinedReports(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int verb = 5; verb < arcs.size(); verb++) {
            aside(verb);
            adding(verb);
            if (arcs.relation(verb).equals("conj")
                    && arcs.isPast(verb)
                    && !arcs.hasSubject(verb)
                    && arcs.isJoined(verb)) {
                int first = arcs.head(verb);
                if (arcs.is("saying", first) && !arcs.isJoinedBehindComma(verb)) {
                    deed(verb, first);
                } else if (arcs.s.tag(first).equals("VBG") && arcs.is("saying", first) && arcs.is("speaking", verb)) {
                    besides(verb, first);
                } else if (arcs.s.tag(first).equals("VBG") && !arcs.hasAuxiliary(first)) {
                    underGerund(verb, first);
                } else if (arcs.relation(first).equals("ccomp")) {
                    saying(verb, first);
                    ruling(verb, first);
                } else if (arcs.relation(first).equals("acl:relcl")) {
                    relative(verb, first);
                } else {
                    judging(verb, first);
                }
            }
        }
    }

    /** "Chad will train guards and send ships, the minister said": he said both. */
    private void aside(int say) {
        int joined = arcs.relation(say).equals("parataxis") && arcs.is("saying", say) ? arcs.head(say) : -1;
        int who = joined < 0 ? -1 : arcs.subject(say);
        if (who < 0
                || joined >= arcs.begin(who)
                || !arcs.word(arcs.begin(who) - 1).equals(",")) {
            return;
        }
        int first = joined;
        while (arcs.relation(first).equals("conj") && arcs.head(first) < first && !arcs.hasSubject(first)) {
            first = arcs.head(first);
        }
        if (first != joined) {
            arcs.hang(say, first, "parataxis");
        }
    }

    /** "Nine villagers were killed, the army said, blaming rebels": what is said behind the report is said by who told it. */
    private void adding(int gerund) {
        if (!arcs.s.tag(gerund).equals("VBG")
                || !arcs.word(gerund - 1).equals(",")
                || !(arcs.is("speaking", gerund) || arcs.is("saying", gerund))) {
            return;
        }
        boolean adjective = arcs.relation(gerund).equals("amod") && arcs.head(gerund) > gerund;
        int whom = adjective ? arcs.head(gerund) : gerund;
        int told = adjective || arcs.relation(gerund).equals("advcl") ? arcs.head(whom) : -1;
        for (int say = told + 2; told >= 0 && say < gerund; say++) {
            if (arcs.head(say) == told
                    && arcs.relation(say).equals("parataxis")
                    && arcs.is("saying", say)
                    && arcs.last(say) >= gerund - 2
                    && arcs.hasSubject(say)) {
                arcs.hang(gerund, say, "advcl");
                if (adjective) {
                    arcs.hang(whom, gerund, "obj");
                }
                return;
            }
        }
    }

    /** "The spokesman said the rebels shelled the village and killed a nurse": no spokesman does. */
    private void deed(int verb, int say) {
        int said = arcs.child(say, "ccomp");
        int speaker = arcs.child(say, "nsubj");
        if (speaker >= 0
                && said > say
                && said < verb
                && !arcs.is("speaking", verb)
                && !arcs.is("saying", verb)
                && arcs.is("telling", speaker)
                && (arcs.s.tag(said).equals("VBD")
                        || arcs.child(said, "aux") >= 0 && arcs.s.tag(said).equals("VBN"))
                && arcs.child(said, "nsubj") >= 0) {
            arcs.hang(verb, said, "conj");
        }
    }

    /**
     * "Said the town was calm and accused Chad of lying", "said two men had been abducted and demanded their release": none of these
     * do. "Denied that he fled and promised talks", "denied that he fled and said he would stay", "said he would not yield and offered
     * talks": he did, when he said so.
     */
    private void saying(int verb, int said) {
        int say = arcs.head(said);
        if (say < 0 || say > said) {
            return;
        }
        boolean reported = arcs.is("saying", say);
        boolean passive = arcs.child(said, "aux:pass") >= 0;
        boolean does = arcs.child(verb, "obj") > verb || arcs.child(verb, "xcomp") > verb;
        boolean ofPlan = reported
                && arcs.child(said, "aux") >= 0
                && (arcs.s.tag(said).equals("VB") || passive && does && isModal(arcs.child(said, "aux")));
        boolean ofState = reported && (arcs.child(said, "cop") >= 0 || passive);
        int had = arcs.child(said, "aux");
        boolean ofPast = reported
                && had >= 0
                && arcs.word(had).equals("had")
                && arcs.is("appealing", verb); // "said Chad had lied and called for a truce"
        int subject = arcs.child(said, "nsubj");
        boolean ofThing = reported && does && subject >= 0 && arcs.is("lifeless", subject) && arcs.is("speaking", verb);
        // "said no officer had broken the law and blamed rebels": none who did not do so blames
        int none = subject < 0 ? -1 : arcs.child(subject, "det");
        boolean ofNobody = reported && none >= 0 && arcs.word(none).equals("no") && arcs.is("speaking", verb);
        boolean told = does || arcs.s.tag(verb).equals("VBD");
        if (ofPlan
                || ofPast
                || ofThing
                || ofNobody
                || told && (ofState || arcs.is("denying", say)) && arcs.is("speaking", verb)
                || arcs.is("denying", say) && arcs.is("saying", verb) && arcs.child(verb, "ccomp") > verb) {
            arcs.hang(verb, say, "conj");
            for (int i = verb + 1; i < arcs.size(); i++) {
                if (arcs.head(i) == said) {
                    arcs.hang(i, verb, arcs.relation(i)); // "would resign and called for a vote"
                }
            }
        }
    }

    /** "Denied that he had fled, claiming that he was ill, and accused Chad": he did, who denied. */
    private void besides(int verb, int claiming) {
        int above = claiming;
        for (int i = arcs.head(claiming); i >= 0 && i < claiming; i = arcs.head(i)) {
            above = arcs.s.tag(i).equals("VBD") && (arcs.is("saying", i) || arcs.is("denying", i)) ? i : above;
        }
        if (above < claiming) {
            arcs.hang(verb, above, "conj");
        }
    }

    /** "Accused the West of stirring up unrest and offered to talk": a past is joined to a verb that tells, not to a gerund. */
    private void underGerund(int verb, int gerund) {
        int above = arcs.teller(gerund);
        boolean does = arcs.child(verb, "obj") > verb || arcs.child(verb, "xcomp") > verb;
        if (does && above >= 0 && above < gerund && arcs.isPast(above)) {
            arcs.hang(verb, above, "conj");
        }
    }

    private boolean isModal(int aux) {
        return arcs.s.tag(aux).equals("MD");
    }

    /** "Shot down drones that entered its airspace and asked its allies to meet": no drone asks. */
    private void relative(int verb, int first) {
        int thing = arcs.head(first);
        int above = thing < 0 ? -1 : arcs.head(thing);
        if (above >= 0
                && above < thing
                && arcs.is("lifeless", thing)
                && arcs.is("speaking", verb)
                && arcs.isPast(above)
                && arcs.relation(thing).equals("obj")) {
            arcs.hang(verb, above, "conj");
        }
    }

    /**
     * "Ruled that Chad had broken the pact and ordered it to pay", "found that he had lied and jailed him": nobody orders what "it"
     * would not call "itself".
     */
    private void ruling(int verb, int said) {
        int rule = arcs.head(said);
        int object = arcs.child(verb, "obj");
        if (rule >= 0
                && rule < said
                && arcs.is("ruling", rule)
                && (arcs.is("speaking", verb) || arcs.is("sentencing", verb))
                && object == verb + 1
                && arcs.s.tag(object).equals("PRP")
                && !arcs.word(object).endsWith("self")
                && !arcs.word(object).endsWith("selves")) {
            arcs.hang(verb, rule, "conj");
        }
    }

    /** "Dismissed the charge as baseless and offered to talk": the judgement does not offer. */
    private void judging(int verb, int judgement) {
        int as = arcs.child(judgement, "case");
        int judge = arcs.head(judgement);
        if (as >= 0
                && arcs.word(as).equals("as")
                && judge >= 0
                && judge < as
                && arcs.s.tag(judgement).equals("JJ")
                && arcs.s.tag(judge).equals("VBD")
                && (arcs.child(verb, "obj") > verb || arcs.child(verb, "xcomp") > verb)) {
            arcs.hang(verb, judge, "conj");
        }
    }
}
