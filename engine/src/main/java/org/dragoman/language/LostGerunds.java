package org.dragoman.language;

import java.util.Set;

/** Gerunds hung on their objects: taken for an adjective of the noun that they act on or that owns them, or given the verb's particle. */
final class LostGerunds {
    /** Prepositions that open clauses as often as phrases. */
    private static final Set<String> BEFORE_GERUNDS = Set.of("before", "after", "without", "against", "despite");

    private static final Set<String> TOWARDS =
            Set.of("at", "into", "against", "from", "to", "towards", "toward", "with");

    private final Arcs arcs;

    LostGerunds(Arcs arcs) {
        this.arcs = arcs;
    }

    /** "ruled out giving up the island": the particle was hung on the gerund. */
    void behindParticle(int gerund) {
        int particle = gerund - 1;
        int verb = arcs.head(gerund);
        if (verb == gerund - 2
                && arcs.s.tag(gerund).equals("VBG")
                && arcs.head(particle) == gerund
                && arcs.s.tag(verb).startsWith("VB")
                && arcs.is("gerund_object", verb, particle)) {
            arcs.hang(particle, verb, "compound:prt");
            arcs.hang(gerund, verb, "xcomp");
        }
    }

    /** "was seen moving south, the governor said": it moved, not the governor. */
    void ofSeen(int gerund) {
        int seen = gerund - 1;
        if (seen > 0
                && arcs.s.tag(gerund).equals("VBG")
                && arcs.is("sighting", seen)
                && arcs.child(seen, "aux:pass") >= 0
                && arcs.head(seen) != gerund
                && !arcs.relation(gerund).equals("amod")) {
            arcs.hang(gerund, seen, "xcomp");
        }
    }

    /** "fired warning shots": what kind of shots was taken for what is done to them. */
    void ofKind(int gerund) {
        int verb = arcs.head(gerund);
        int noun = gerund + 1;
        if (verb == gerund - 1
                && noun < arcs.size()
                && arcs.head(noun) == gerund
                && arcs.relation(noun).equals("obj")
                && arcs.s.tag(gerund).equals("VBG")
                && arcs.is("gerund_compound", gerund)
                && (!arcs.is("gerund_object", verb) || arcs.is("of_kind", noun))
                && arcs.child(verb, "obj") < 0) {
            arcs.hang(noun, verb, "obj");
            arcs.takeBehind(verb, gerund);
            arcs.hang(gerund, noun, "amod");
        }
    }

    /** "retaliated by firing missiles at Chad", "denied sending drones to Mali": where to was hung on the verb before. */
    void means(int gerund) {
        int by = arcs.child(gerund, "mark");
        boolean clause =
                by >= 0 ? arcs.word(by).equals("by") : arcs.relation(gerund).equals("xcomp");
        if (!clause || !arcs.s.tag(gerund).equals("VBG") || arcs.child(gerund, "obj") < gerund) {
            return;
        }
        int behind = arcs.last(gerund) + 1;
        for (int i = behind + 1; i < arcs.size(); i++) {
            if (arcs.head(i) == arcs.head(gerund)
                    && arcs.relation(i).equals("obl")
                    && arcs.begin(i) == behind
                    && TOWARDS.contains(arcs.word(behind))
                    && !arcs.isDate(i)) {
                arcs.hang(i, gerund, "obl");
                return;
            }
        }
    }

    /** "answered by killing the mayor": the preposition was taken for an adverb. */
    void behindAdverb(int gerund) {
        int by = arcs.head(gerund);
        int verb = by < 0 ? -1 : arcs.head(by);
        if (by == gerund - 1
                && verb >= 0
                && verb < by
                && arcs.s.tag(gerund).equals("VBG")
                && arcs.s.tag(by).equals("IN")
                && arcs.s.tag(verb).startsWith("VB")) {
            arcs.hang(gerund, verb, "advcl");
            arcs.hang(by, gerund, "mark");
        }
    }

    /** "retaliated by setting ablaze eleven houses": a gerund with its object, not a noun with a participle. */
    void gerund(int verb) {
        int noun = arcs.head(verb);
        int preposition = isAlleged(verb - 1) ? verb - 2 : verb - 1;
        boolean behind = preposition >= 0
                && arcs.s.tag(verb).equals("VBG")
                && noun > verb
                && arcs.relation(preposition).equals("case")
                && arcs.head(preposition) == noun
                && arcs.head(noun) >= 0
                && (arcs.relation(noun).startsWith("obl") || arcs.relation(noun).startsWith("nmod"));
        boolean clause = behind
                && (arcs.isDetermined(verb, noun) || obliqueGerund(noun) || bareGerund(verb, noun) || singledOut(verb));
        if (!clause) {
            return;
        }
        boolean nominal = arcs.isNoun(arcs.head(noun));
        arcs.hang(verb, arcs.head(noun), nominal ? "acl" : "advcl");
        arcs.hang(preposition, verb, "mark");
        arcs.hang(noun, verb, "obj");
        for (int i = 0; i < verb; i++) {
            if (arcs.head(i) == noun) {
                arcs.hang(i, verb, arcs.relation(i));
            }
        }
    }

    /** "for allegedly taking bribes". */
    private boolean isAlleged(int adverb) {
        return adverb > 0
                && arcs.s.tag(adverb).equals("RB")
                && arcs.word(adverb).endsWith("ly");
    }

    /**
     * "warned them before opening fire", "decided against bringing charges": behind a preposition that opens clauses, a verb that
     * takes an object, and is not said of things by custom ("after training exercises").
     */
    private boolean bareGerund(int gerund, int noun) {
        for (int i = gerund + 1; i < noun; i++) {
            if (arcs.head(i) != noun
                    || !(arcs.relation(i).equals("compound") || arcs.relation(i).equals("amod"))) {
                return false;
            }
        }
        return arcs.relation(noun).startsWith("obl")
                && arcs.isNoun(noun)
                && (BEFORE_GERUNDS.contains(arcs.word(gerund - 1)) || isMeans(gerund, noun))
                && !arcs.is("intransitive", gerund)
                && (!arcs.is("gerund_compound", gerund) || arcs.word(noun).equals("fire"));
    }

    /** "for its support, particularly in sending drones": a deed that an adverb singles out; "in surrounding towns" is none. */
    private boolean singledOut(int gerund) {
        return gerund > 1 && arcs.is("singling_out", gerund - 2) && arcs.is("giving", gerund);
    }

    /** "the shelling of villagers": a gerund taken for an adjective of whom it is done to, or of its own article. */
    void nominal(int gerund) {
        int above = arcs.head(gerund);
        boolean opened = gerund > 0
                && gerund + 1 < arcs.size()
                && arcs.s.tag(gerund).equals("VBG")
                && arcs.word(gerund + 1).equals("of");
        boolean onArticle = opened && above == gerund - 1 && arcs.s.tag(above).equals("DT");
        boolean onNoun = opened
                && above > gerund + 1
                && arcs.head(gerund + 1) == above
                && arcs.relation(gerund - 1).equals("det");
        if (!onArticle && !onNoun) {
            return;
        }
        arcs.hang(gerund, arcs.head(above), arcs.relation(above));
        arcs.hang(above, gerund, onArticle ? "det" : "nmod");
        for (int i = 0; i < arcs.size(); i++) {
            if (arcs.head(i) == above && i != gerund && (onArticle || i < gerund)) {
                arcs.hang(i, gerund, arcs.relation(i));
            }
        }
    }

    /** "the army's shelling of the camp": a gerund taken for an adjective of its possessor, which stands before it. */
    void possessed(int gerund) {
        int owner = arcs.head(gerund);
        int mark = gerund - 1;
        if (owner != mark - 1
                || owner < 0
                || arcs.head(mark) != owner
                || !arcs.s.tag(mark).equals("POS")
                || !arcs.s.tag(gerund).equals("VBG")
                || gerund + 1 == arcs.size()
                || !arcs.word(gerund + 1).equals("of")) {
            return;
        }
        arcs.hang(gerund, arcs.head(owner), arcs.relation(owner));
        arcs.takeBehind(gerund, owner);
        arcs.hang(owner, gerund, "nmod:poss");
    }

    /** "the sealing off of the port by Togo": the particle, or the article, was taken for the noun. */
    void withParticle(int gerund) {
        int particle = gerund + 1;
        int article = gerund - 1;
        boolean opened = article >= 0
                && particle + 1 < arcs.size()
                && arcs.s.tag(article).equals("DT")
                && arcs.word(gerund).endsWith("ing")
                && Grammar.english().is("particle", arcs.word(particle))
                && arcs.word(particle + 1).equals("of");
        if (!opened || arcs.child(gerund, "compound:prt") >= 0) {
            return;
        }
        for (int taken : new int[] {article, particle}) {
            if (arcs.head(gerund) == taken) {
                arcs.takePlace(gerund, taken);
            }
        }
        for (int i = arcs.dependent(particle); i >= 0; ) {
            int next = arcs.next(i);
            arcs.hang(i, gerund, "nmod");
            i = next;
        }
        arcs.hang(article, gerund, "det");
        arcs.hang(particle, gerund, "compound:prt");
    }

    /** "answered by arresting activists": no passive, whose doer stands behind "by". */
    private boolean isMeans(int gerund, int noun) {
        int verb = arcs.head(noun);
        return arcs.word(gerund - 1).equals("by")
                && arcs.s.tag(verb).startsWith("VB")
                && (arcs.isFinite(verb) || arcs.child(verb, "aux") >= 0 || arcs.child(verb, "nsubj") >= 0)
                && arcs.child(verb, "aux:pass") < 0;
    }

    /** "accused the charity of feeding insurgents": behind such verbs a preposition opens a clause, with or without a determiner. */
    private boolean obliqueGerund(int noun) {
        int verb = arcs.head(noun);
        if (verb >= 0 && arcs.isNoun(verb) && arcs.relation(verb).equals("obj")) {
            verb = arcs.head(verb); // "convicted a doctor of torturing prisoners"
        }
        return verb >= 0 && arcs.s.tag(verb).startsWith("VB") && arcs.is("gerund_oblique", verb);
    }

    /**
     * A gerund taken for an adjective of its own object, behind a verb: "ruled out sending troops" (what is ruled out is the
     * sending), "took to the streets, waving flags" (done by the same people).
     */
    void gerundObject(int gerund) {
        int noun = arcs.head(gerund);
        int verb = noun >= 0 && arcs.relation(noun).equals("obj") ? arcs.head(noun) : -1;
        if (verb < 0 || !arcs.s.tag(gerund).equals("VBG") || noun < gerund) {
            return;
        }
        boolean apart = gerund - 1 > verb && arcs.word(gerund - 1).equals(",") && arcs.head(gerund - 1) == verb;
        if (apart || takesGerund(verb, gerund - 1)) {
            arcs.hang(gerund, verb, apart ? "advcl" : "xcomp");
            arcs.hang(noun, gerund, "obj");
        }
    }

    /** Whether the verb, or the verb with its particle, takes a gerund; {@code last} is its last token. */
    private boolean takesGerund(int verb, int last) {
        return last >= 0
                && (last == verb || arcs.head(last) == verb)
                && arcs.is("gerund_object", verb, last == verb ? -1 : last);
    }

    /** "sentenced for ordering soldiers to fire": the gerund was taken for an adjective of whom it orders. */
    void beforeDoer(int infinitive) {
        int doer = arcs.child(infinitive, "nsubj");
        int gerund = doer < 0 ? -1 : arcs.child(doer, "amod");
        int preposition = gerund - 1;
        int above = arcs.head(infinitive);
        if (preposition <= above
                || above < 0
                || doer > infinitive
                || !arcs.s.tag(gerund).equals("VBG")
                || !arcs.is("bidding", gerund)
                || arcs.head(preposition) != infinitive
                || !arcs.relation(preposition).equals("mark")
                || !arcs.s.tag(preposition).equals("IN")) {
            return;
        }
        int verb = arcs.isNoun(above) && arcs.head(above) >= 0 ? arcs.head(above) : above;
        arcs.hang(gerund, verb, "advcl");
        arcs.hang(preposition, gerund, "mark");
        arcs.hang(doer, gerund, "obj");
        arcs.hang(infinitive, gerund, "xcomp");
    }

    /** "accused of smuggling weapons to Libya and of planning to flee": the second gerund was hung on a noun of the first. */
    void prepositionAgain(int gerund) {
        int preposition = arcs.child(gerund, "case");
        if (preposition != gerund - 1
                || !arcs.s.tag(gerund).equals("VBG")
                || arcs.child(gerund, "cc") != preposition - 1
                || !arcs.isNoun(arcs.head(gerund))) {
            return;
        }
        int verb = arcs.head(arcs.head(gerund));
        while (verb >= 0 && !arcs.is("gerund_oblique", verb)) {
            verb = arcs.head(verb);
        }
        int first = verb < 0 ? -1 : arcs.child(verb, "advcl");
        if (first > verb && first < gerund && arcs.s.tag(first).equals("VBG") && arcs.child(first, "mark") >= 0) {
            arcs.hang(gerund, first, "conj");
            arcs.hang(preposition, gerund, "mark");
        }
    }

    /** "suspected of shooting one and wounding two": the second gerund goes on with the first. */
    void coordinated(int gerund) {
        int participle = arcs.head(gerund);
        int first = participle < 0 || !arcs.isPast(participle) ? -1 : arcs.child(participle, "advcl");
        if (first > participle
                && first < gerund
                && arcs.s.tag(gerund).equals("VBG")
                && arcs.s.tag(first).equals("VBG")
                && arcs.child(first, "mark") >= 0
                && arcs.child(gerund, "mark") < 0) {
            arcs.hang(gerund, first, "conj");
        }
    }
}
