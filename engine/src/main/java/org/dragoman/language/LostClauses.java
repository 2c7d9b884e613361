package org.dragoman.language;

import java.util.Map;
import java.util.Set;

/** Clauses hung on the wrong word: infinitives on their nouns, "threatened to" as an auxiliary, relatives taken for that-clauses. */
final class LostClauses {
    private static final Set<String> AUXILIARIES = Set.of(
            "be", "have", "do", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "ought",
            "need", "dare", "get", "let", "use", "go", "'d", "'ll", "wo", "ca");

    /** The same person as subject and as object. */
    private static final Map<String, String> SAME = Map.of("he", "him", "she", "her", "they", "them");

    private final Arcs arcs;
    private final LostGerunds gerunds;
    private final MissedInfinitives infinitives;

    LostClauses(Arcs arcs) {
        this.arcs = arcs;
        this.gerunds = new LostGerunds(arcs);
        this.infinitives = new MissedInfinitives(arcs);
    }

    void mend() {
        for (int i = 0; i < arcs.size(); i++) {
            infinitives.behindParticle(i);
            gerunds.withParticle(i);
            gerunds.ofSeen(i);
            if (arcs.relation(i).startsWith("obl")) {
                gerunds.behindParticle(i);
                particleAsCase(i);
            }
            switch (arcs.relation(i)) {
                case "xcomp" -> {
                    infinitives.asNoun(i);
                    gerunds.ofKind(i);
                    wanted(i);
                }
                case "aux" -> verbAsAuxiliary(i);
                case "amod", "compound" -> {
                    gerunds.gerund(i);
                    gerunds.gerundObject(i);
                    gerunds.nominal(i);
                    gerunds.possessed(i);
                }
                case "dep" -> {
                    gerunds.behindParticle(i);
                    gerunds.behindAdverb(i);
                    relative(i);
                    bareRelative(i);
                }
                case "csubj" -> subjectClause(i);
                case "ccomp" -> {
                    infinitives.ofHelped(i);
                    relative(i);
                    wanted(i);
                }
                case "conj" -> {
                    gerunds.coordinated(i);
                    gerunds.prepositionAgain(i);
                    infinitives.joined(i);
                    underAdjective(i);
                    underInfinitive(i);
                    toOneself(i);
                }
                case "advcl" -> {
                    upward(i);
                    infinitives.asSubordinate(i);
                    asAdjective(i);
                }
                default -> {}
            }
            gerunds.means(i);
            if (arcs.s.tag(i).equals("VB")) {
                gerunds.beforeDoer(i);
                infinitives.ofLet(i);
            }
        }
    }

    /**
     * "denied targeting it, saying it was empty", "fined traders accused of helping Chad, after Peru gave in": behind a comma it belongs to
     * the verb that tells, not to the gerund or participle before it.
     */
    private void upward(int clause) {
        int below = arcs.head(clause);
        answering(clause, below);
        boolean saying = clause > 0
                && arcs.s.tag(clause).equals("VBG")
                && arcs.is("saying", clause)
                && arcs.word(clause - 1).equals(",");
        int mark = arcs.child(clause, "mark");
        boolean after = mark > 0
                && Grammar.english().is("beginning_later", arcs.word(mark))
                && arcs.word(mark - 1).equals(",")
                && arcs.hasSubject(clause);
        if (below < 0
                || below > clause
                || !saying && !after
                || arcs.isTold(below)
                || !arcs.s.tag(below).startsWith("VB")) {
            return;
        }
        boolean apart = saying ? arcs.s.tag(below).equals("VBG") : isUnderParticiple(below);
        int above = arcs.teller(below);
        if (apart && above >= 0 && above < below) {
            arcs.hang(clause, above, "advcl");
        }
    }

    /**
     * "vetoed a law obliging groups to register, ignoring appeals", "ruled that the state must pay, upholding an appeal": who is
     * told of, not those who register; the court, not the state.
     */
    private void answering(int clause, int below) {
        if (below < 0
                || below > clause
                || !arcs.s.tag(clause).equals("VBG")
                || !arcs.word(clause - 1).equals(",")
                || !arcs.is("answering_to", clause)) {
            return;
        }
        int inner = arcs.s.tag(below).equals("VB") && arcs.relation(below).equals("xcomp") ? arcs.head(below) : below;
        int relative = inner;
        while (relative >= 0 && !arcs.relation(relative).equals("acl:relcl")) {
            relative = arcs.head(relative);
        }
        int above = relative < 0 ? arcs.head(inner) : arcs.teller(arcs.head(relative));
        boolean apart = relative >= 0
                ? inner != below
                : arcs.relation(inner).equals("ccomp") && above >= 0 && arcs.is("ruling", above);
        if (apart && above >= 0 && above < below && arcs.isTold(above)) {
            arcs.hang(clause, above, "advcl");
        }
    }

    private boolean isUnderParticiple(int verb) {
        for (int at = verb; at >= 0 && !arcs.isTold(at); at = arcs.head(at)) {
            if (arcs.relation(at).equals("acl")) {
                return true;
            }
        }
        return false;
    }

    /** "and threatened to take the paper to court": a verb that the parser took for an auxiliary of the infinitive. */
    private void verbAsAuxiliary(int verb) {
        int infinitive = arcs.head(verb);
        if (!arcs.s.tag(verb).startsWith("VB")
                || AUXILIARIES.contains(arcs.s.lowerLemma(verb))
                || verb + 1 >= arcs.size()
                || !arcs.word(verb + 1).equals("to")
                || infinitive < verb) {
            return;
        }
        arcs.hang(verb, arcs.head(infinitive), arcs.relation(infinitive));
        arcs.hang(infinitive, verb, "xcomp");
        for (int i = 0; i < verb; i++) {
            if (arcs.head(i) == infinitive) {
                arcs.hang(i, verb, arcs.relation(i));
            }
        }
    }

    /** "told reporters the arrests were a provocation": saying, with the subject of what is said taken for its object. */
    private void subjectClause(int verb) {
        int predicate = arcs.head(verb);
        if (participleOfSubject(verb, predicate)) {
            return;
        }
        int subject = arcs.child(verb, "obj");
        int copula = arcs.child(predicate, "cop");
        if (predicate < verb
                || copula < 0
                || subject < verb
                || !arcs.isFinite(verb)
                || !arcs.hasSubject(verb)
                || arcs.child(verb, "mark") >= 0
                || arcs.hasSubject(predicate)
                || arcs.last(subject) != copula - 1) {
            return;
        }
        arcs.hang(verb, arcs.head(predicate), arcs.relation(predicate));
        arcs.hang(predicate, verb, "ccomp");
        arcs.hangSubject(subject, predicate);
        int other = arcs.child(predicate, "conj");
        if (other > 0 && arcs.isFinite(other) && !arcs.hasSubject(other)) {
            arcs.hang(other, verb, "conj");
        }
        int mark = arcs.child(predicate, "punct");
        if (mark > predicate) {
            arcs.hang(mark, verb, "punct");
        }
    }

    /** "A bomb hidden in a cart tore through a market": a participle of the subject that has taken the subject. */
    private boolean participleOfSubject(int participle, int verb) {
        int subject = arcs.child(participle, "nsubj");
        boolean fits = subject >= 0
                && subject == participle - 1
                && verb > participle
                && arcs.s.tag(participle).equals("VBN")
                && !arcs.hasAuxiliary(participle)
                && arcs.isTold(verb)
                && !arcs.hasSubject(verb);
        if (fits) {
            arcs.hangSubject(subject, verb);
            arcs.hang(participle, subject, "acl");
        }
        return fits;
    }

    /** "an inquiry that the office opened": what opens the clause is its object. */
    private void relative(int verb) {
        int noun = arcs.head(verb);
        int that = arcs.child(verb, "mark");
        int which = that < 0 ? arcs.child(verb, "dep") : -1;
        that = which >= 0 && arcs.s.tag(which).equals("WDT") ? which : that;
        int subject = arcs.child(verb, "nsubj");
        if (noun >= 0
                && noun < verb
                && arcs.isNoun(noun)
                && that > noun
                && arcs.isUnder(that - 1, noun)
                && arcs.word(that).equals("that")
                && subject > that
                && arcs.child(noun, "nsubj") < 0
                && arcs.child(verb, "obj") < 0
                && arcs.child(verb, "ccomp") < 0
                && arcs.child(verb, "xcomp") < 0
                && arcs.child(verb, "cop") < 0
                && arcs.child(verb, "aux:pass") < 0
                && !arcs.is("intransitive", verb)
                && !arcs.is("content", noun)) {
            arcs.hang(verb, noun, "acl:relcl");
            arcs.hang(that, verb, "obj");
        }
    }

    /** "to ransom the engineers it seized": a clause right behind an object, with a pronoun as its subject, is about it. */
    private void bareRelative(int verb) {
        int subject = arcs.child(verb, "nsubj");
        int noun = subject - 1;
        if (noun >= 0
                && subject == verb - 1
                && arcs.s.tag(subject).equals("PRP")
                && arcs.s.tag(verb).equals("VBD")
                && arcs.relation(noun).equals("obj")
                && arcs.head(noun) == arcs.head(verb)
                && arcs.child(verb, "obj") < 0
                && arcs.child(verb, "ccomp") < 0
                && !arcs.is("intransitive", verb)
                && !arcs.is("told_that", arcs.head(verb))) {
            arcs.hang(verb, noun, "acl:relcl");
        }
    }

    /** "wants him handed over": to whom it shall be done was taken for who does it. */
    private void wanted(int participle) {
        int object = arcs.child(participle, "nsubj");
        int verb = arcs.head(participle);
        if (object > verb
                && object < participle
                && verb >= 0
                && arcs.s.tag(participle).equals("VBN")
                && !arcs.hasAuxiliary(participle)
                && arcs.child(participle, "mark") < 0
                && (arcs.is("wanting", verb) || arcs.is("seeing", verb))) {
            arcs.hang(object, participle, "nsubj:pass");
        }
    }

    /** "branded it heartless and sued": the second verb was hung on the adjective. */
    private void underAdjective(int verb) {
        int adjective = arcs.head(verb);
        int first = adjective < 0 ? -1 : arcs.head(adjective);
        if (arcs.isPast(verb)
                && first >= 0
                && arcs.s.tag(adjective).startsWith("JJ")
                && arcs.relation(adjective).equals("xcomp")
                && arcs.isFinite(first)
                && !arcs.hasSubject(verb)) {
            arcs.hang(verb, first, "conj");
            for (int i = verb + 1; i < arcs.size(); i++) {
                if (arcs.head(i) == adjective) {
                    arcs.hang(i, verb, arcs.relation(i));
                }
            }
        }
    }

    /**
     * "urged Chad to hold fire and released the funds", "accused them of lying and threatened to sue", "had refused to sail and
     * would be fined": a past form, or a verb with a finite auxiliary, goes on with the verb that tells, not with the infinitive or
     * gerund.
     */
    private void underInfinitive(int verb) {
        int infinitive = arcs.head(verb);
        int above = infinitive < 0 ? -1 : arcs.head(infinitive);
        while (above >= 0 && arcs.s.tag(above).equals("VBN") && !arcs.hasAuxiliary(above)) {
            above = arcs.head(above); // "gave firms licensed by Chad a month to leave and moved tanks"
        }
        boolean helped = arcs.hasAuxiliary(verb) && arcs.child(verb, "cc") >= 0;
        if ((arcs.isPast(verb) || helped)
                && above >= 0
                && above < infinitive
                && infinitive < verb
                && (arcs.s.tag(infinitive).equals("VB")
                                && arcs.relation(infinitive).equals("xcomp")
                        || isOpenedGerund(infinitive))
                && (arcs.s.tag(above).equals("VBD") || arcs.isPast(above) && arcs.hasAuxiliary(above))
                && (helped || arcs.isFinite(verb) || arcs.child(verb, "obj") > verb || arcs.child(verb, "xcomp") > verb)
                && helped == arcs.hasAuxiliary(verb)
                && !arcs.hasSubject(verb)) {
            arcs.hang(verb, above, "conj");
            if (!helped && arcs.child(verb, "obj") < 0) {
                arcs.takeBehind(verb, infinitive);
            }
        }
    }

    /** "of lying": behind a preposition, whichever label it was given. */
    private boolean isOpenedGerund(int verb) {
        return arcs.s.tag(verb).equals("VBG") && (arcs.child(verb, "mark") >= 0 || arcs.child(verb, "case") >= 0);
    }

    /** "struck the man when he ran, and then held him": who is held by himself goes on with the clause above. */
    private void toOneself(int verb) {
        int below = arcs.head(verb);
        int above = below < 0 ? -1 : arcs.head(below);
        int object = arcs.child(verb, "obj");
        int subject = below < 0 ? -1 : arcs.subject(below);
        if (above >= 0
                && object > verb
                && subject >= 0
                && arcs.relation(below).equals("advcl")
                && above < below
                && !arcs.hasSubject(verb)
                && arcs.isPast(verb)
                && arcs.isFinite(above)
                && arcs.s.tag(object).equals("PRP")
                && arcs.s.tag(subject).equals("PRP")
                && SAME.getOrDefault(arcs.word(subject), "").equals(arcs.word(object))) {
            arcs.hang(verb, above, "conj");
        }
    }

    /** "described the move as hostile": what it is called is a phrase. */
    private void asAdjective(int adjective) {
        int as = arcs.s.tag(adjective).startsWith("JJ") ? arcs.child(adjective, "case") : -1;
        if (as >= 0 && arcs.word(as).equals("as") && !arcs.hasSubject(adjective)) {
            arcs.hang(adjective, arcs.head(adjective), "obl");
        }
    }

    /** "mowed down dozens of marchers": a particle taken for a preposition of what is the object. */
    private void particleAsCase(int noun) {
        int verb = arcs.head(noun);
        int particle = arcs.child(noun, "case");
        if (particle >= 0
                && particle == verb + 1
                && noun > particle
                && (Grammar.english().is("way_particle", arcs.word(particle))
                        || arcs.word(particle).equals("in") && arcs.is("letting_in", verb))
                && !arcs.word(particle + 1).equals("of")
                && arcs.s.tag(verb).startsWith("VB")
                && arcs.child(verb, "obj") < 0
                && arcs.child(verb, "nsubj:pass") < 0
                && arcs.child(verb, "aux:pass") < 0
                && !isSaidOfNoun(verb)
                && !arcs.isDate(noun)
                && !arcs.is("motion", verb)) {
            arcs.hang(particle, verb, "compound:prt");
            arcs.hang(noun, verb, "obj");
        }
    }

    /** "the men they took in the hills": the object stands before it. */
    private boolean isSaidOfNoun(int verb) {
        int subject = arcs.child(verb, "nsubj");
        return arcs.relation(verb).equals("acl:relcl")
                && subject >= 0
                && arcs.s.tag(subject).equals("PRP");
    }
}
