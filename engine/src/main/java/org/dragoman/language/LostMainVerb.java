package org.dragoman.language;

import java.util.Set;

/** A noun or participle at the root, and the main verb somewhere behind it: "The chamber, where they sit, passed a law". */
final class LostMainVerb {
    private static final Set<String> LOST = Set.of("dep", "acl", "acl:relcl", "ccomp", "parataxis", "appos", "advcl");
    private static final Set<String> DASHES = Set.of("—", "–", "-", "--", ":");

    private final Arcs arcs;

    LostMainVerb(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        nounAtRoot();
        describing();
        underNoun();
        underParticiple();
        overClause();
        behindAuxiliary();
        behindRelative();
    }

    /** "In Bern, Chad, which drafted the plan, urged members to back it": the relative clause was taken for the subject of the main one. */
    private void behindRelative() {
        for (int main = 4; main < arcs.size(); main++) {
            int relative =
                    arcs.relation(main).equals("acl:relcl") && arcs.isFinite(main) ? arcs.child(main, "nsubj") : -1;
            int which = relative < 0 ? -1 : arcs.child(main, "obj");
            int noun = which - 2;
            if (which < 2
                    || relative != which + 1
                    || !arcs.isFinite(relative)
                    || !arcs.s.tag(which).startsWith("W")
                    || !arcs.word(which - 1).equals(",")
                    || !arcs.isNoun(noun)
                    || !arcs.isUnder(noun, arcs.head(main))) {
                continue;
            }
            int root = arcs.head(main);
            arcs.hang(main, arcs.head(root), arcs.relation(root));
            if (noun != root) {
                arcs.hang(root, main, "obl");
            }
            arcs.hangSubject(noun, main);
            arcs.hang(relative, noun, "acl:relcl");
            arcs.hang(which, relative, "nsubj");
        }
    }

    /** "Chile asked Spain to extradite an agent wanted for murder": the participle was taken for the main verb, the clause for its subject. */
    private void overClause() {
        for (int clause = 1; clause < arcs.size(); clause++) {
            int participle = arcs.head(clause);
            if (participle > clause
                    && arcs.relation(clause).equals("csubj")
                    && arcs.isFinite(clause)
                    && arcs.hasSubject(clause)
                    && arcs.child(clause, "mark") < 0
                    && arcs.isPast(participle)
                    && !arcs.hasSubject(participle)
                    && !arcs.hasAuxiliary(participle)
                    && arcs.child(participle, "obj") < 0
                    && arcs.isNoun(participle - 1)
                    && arcs.isUnder(participle - 1, clause)) {
                arcs.hang(clause, arcs.head(participle), arcs.relation(participle));
                arcs.hang(participle, participle - 1, "acl");
                arcs.hang(arcs.size() - 1, clause, arcs.relation(arcs.size() - 1));
            }
        }
    }

    /** "They did, however, search a flat": an auxiliary taken for the main verb, an adverb between commas behind it. */
    private void behindAuxiliary() {
        for (int verb = 3; verb < arcs.size(); verb++) {
            int auxiliary = arcs.head(verb);
            boolean bare = arcs.s.tag(verb).equals("VB") && auxiliary >= 0 && auxiliary < verb - 2;
            if (!bare
                    || !arcs.s.lemma(auxiliary).equals("do")
                    || !arcs.isFinite(auxiliary)
                    || !arcs.word(verb - 1).equals(",")
                    || !arcs.word(auxiliary + 1).equals(",")
                    || arcs.child(auxiliary, "obj") >= 0
                    || arcs.hasSubject(verb)) {
                continue;
            }
            arcs.hang(verb, arcs.head(auxiliary), arcs.relation(auxiliary));
            for (int i = 0; i < arcs.size(); i++) {
                if (arcs.head(i) == auxiliary && i != verb) {
                    arcs.hang(i, verb, arcs.relation(i));
                }
            }
            arcs.hang(auxiliary, verb, "aux");
        }
    }

    /**
     * "Germany trains Georgian police": a verb taken for a plural noun. No noun stands before an adjective or determiner of the
     * noun that it modifies.
     */
    private void nounAtRoot() {
        int root = arcs.root();
        if (root < 0 || !arcs.isNoun(root) || !arcs.s.isVerbless()) {
            return;
        }
        int object = arcs.child(root, "dep");
        if (arcs.s.tag(root).equals("NNS")
                && root > 0
                && arcs.relation(root - 1).equals("compound")
                && arcs.s.tag(root - 1).startsWith("NNP")
                && object > root + 1
                && arcs.isNoun(object)
                && arcs.head(root + 1) == object
                && isBeforeNouns(root + 1)) {
            // "Peru pardons 11 villagers"
            arcs.hang(root - 1, root, "nsubj");
            arcs.hang(object, root, "obj");
            return;
        }
        for (int verb = arcs.dependent(root); verb >= 0 && verb < root; verb = arcs.next(verb)) {
            int subject =
                    arcs.relation(verb).equals("compound") && arcs.s.tag(verb).equals("NNS")
                            ? arcs.child(verb, "compound")
                            : -1;
            int after = arcs.next(verb);
            if (subject >= 0 && subject == verb - 1 && after == verb + 1 && after < root && isBeforeNouns(after)) {
                arcs.hang(verb, -1, "root");
                arcs.hang(subject, verb, "nsubj");
                arcs.hang(root, verb, "obj");
                for (int i = root + 1; i < arcs.size(); i++) {
                    if (arcs.head(i) == root
                            && (arcs.relation(i).startsWith("nmod")
                                    || arcs.relation(i).equals("punct"))) {
                        arcs.hang(i, verb, arcs.relation(i).equals("punct") ? "punct" : "obl");
                    }
                }
                return;
            }
        }
    }

    /**
     * "China, meanwhile, banned imports", "Iran test-fired a missile": nothing in the sentence tells, and the first past form,
     * behind a comma or before a determiner, was taken to describe what is its object.
     */
    private void describing() {
        int root = arcs.root();
        if (root < 0 || !arcs.isNoun(root) || !arcs.s.word(arcs.size() - 1).equals(".")) {
            return;
        }
        if (!arcs.s.isVerbless()) {
            behindAside(root);
            return;
        }
        for (int verb = root + 2; verb < arcs.size(); verb++) {
            if (!arcs.isPast(verb)) {
                continue;
            }
            int noun = arcs.head(verb);
            if (arcs.relation(verb).equals("amod")
                    && noun > verb
                    && (arcs.word(verb - 1).equals(",") || arcs.child(noun, "det") > verb)
                    && (arcs.relation(noun).equals("dep") || isBehindAside(root, verb, noun))) {
                int above = arcs.head(noun);
                arcs.hang(verb, -1, "root");
                arcs.hang(root, verb, "nsubj");
                arcs.hang(noun, verb, "obj");
                if (above != root) {
                    arcs.hang(above, verb, "advmod");
                }
            }
            return;
        }
    }

    /**
     * "Gunmen, in a move that few foresaw, abducted two nurses": no noun's adjective stands before its number or determiner.
     * "Teachers, who had waited for months, downed tools": nor does an object stand behind the comma that ends its clause.
     */
    private void behindAside(int root) {
        if (arcs.child(root, "cop") >= 0
                || arcs.hasSubject(root)
                || !arcs.word(root + 1).equals(",")) {
            return;
        }
        for (int verb = root + 3; verb < arcs.size(); verb++) {
            int noun = arcs.head(verb);
            if (arcs.isPast(verb)
                    && noun > verb
                    && arcs.relation(verb).equals("amod")
                    && arcs.word(verb - 1).equals(",")
                    && arcs.isUnder(noun, root)
                    && (arcs.isDetermined(verb, noun) || isObjectBefore(verb, noun))) {
                int side = noun;
                while (arcs.head(side) != root) {
                    side = arcs.head(side);
                }
                arcs.hang(verb, -1, "root");
                arcs.hang(root, verb, "nsubj");
                arcs.hang(noun, verb, "obj");
                if (side != noun) {
                    arcs.hang(side, root, "dep");
                }
                arcs.hang(arcs.size() - 1, verb, "punct");
                return;
            }
        }
    }

    private boolean isObjectBefore(int verb, int noun) {
        int above = arcs.head(noun);
        return arcs.relation(noun).equals("obj")
                && above >= 0
                && above < verb - 1
                && arcs.s.tag(above).startsWith("VB");
    }

    /** "Denmark, long at odds with Mali, suspended aid": what begins with a past form is no second name. */
    private boolean isBehindAside(int root, int verb, int noun) {
        return arcs.relation(noun).equals("appos")
                && arcs.head(noun) == root
                && arcs.word(root + 1).equals(",")
                && verb > root + 3
                && arcs.begin(noun) == verb;
    }

    private boolean isBeforeNouns(int token) {
        String relation = arcs.relation(token);
        return relation.equals("amod")
                || relation.equals("det")
                || relation.equals("nummod")
                || relation.equals("nmod:poss");
    }

    private void underNoun() {
        int root = arcs.root();
        if (root < 0
                || !isNominal(root)
                || arcs.child(root, "cop") >= 0
                || arcs.child(root, "aux") >= 0
                || arcs.hasSubject(root)) {
            return;
        }
        int verb = lost(root);
        if (verb >= 0) {
            take(verb, root, arcs.subjectOf(verb));
            return;
        }
        verb = swallowed(root);
        if (verb >= 0) {
            take(verb, root, "nsubj");
            return;
        }
        for (int i = root + 2; i < arcs.size() && DASHES.contains(arcs.s.word(root + 1)); i++) {
            if (arcs.head(i) == root && arcs.isFinite(i) && LOST.contains(arcs.relation(i)) && arcs.hasSubject(i)) {
                take(i, root, "dep");
                return;
            }
        }
    }

    private boolean isNominal(int token) {
        String tag = arcs.s.tag(token);
        return tag.startsWith("N") || tag.equals("PRP") || tag.equals("CD") || tag.equals("DT");
    }

    private int lost(int root) {
        for (int verb = root + 1; verb < arcs.size(); verb++) {
            boolean own = arcs.head(verb) == root;
            boolean apart = arcs.word(arcs.first(verb) - 1).equals(",");
            boolean told = arcs.isFinite(verb)
                    || arcs.hasAuxiliary(verb)
                    || apart && arcs.isPast(verb) && (arcs.child(verb, "obj") > verb || isBehindRelative(verb));
            if (verb == root + 1 && isOnlyVerb(verb)) {
                return verb;
            }
            if (LOST.contains(arcs.relation(verb))
                    && told
                    && !arcs.hasSubject(verb)
                    && arcs.child(verb, "mark") < 0
                    && (own && !arcs.relation(verb).equals("acl:relcl") || apart && arcs.isUnder(verb, root))
                    && !(own && arcs.relation(verb).equals("acl") && hasLater(verb, root))) {
                return verb;
            }
        }
        return -1;
    }

    /** "The union, which had waited, called for a law": what the relative clause and a comma part from the noun describes nothing. */
    private boolean isBehindRelative(int verb) {
        return arcs.relation(verb).equals("dep")
                && arcs.relation(arcs.head(verb)).equals("acl:relcl")
                && verb + 1 < arcs.size()
                && arcs.is("active_opener", verb + 1);
    }

    /** "A lawmaker proposed expelling them", "Clinics offered to help.": nothing else in the sentence tells, and a clause completes it. */
    private boolean isOnlyVerb(int verb) {
        int next = verb + 1;
        if (next + 1 >= arcs.size() || !arcs.isPast(verb) || !arcs.s.isVerbless()) {
            return false;
        }
        boolean gerund = arcs.head(next) == verb && arcs.s.tag(next).equals("VBG");
        boolean infinitive = arcs.word(next).equals("to")
                && arcs.s.tag(next + 1).equals("VB")
                && arcs.is("infinitive", verb)
                && arcs.word(arcs.size() - 1).equals(".");
        return gerund || infinitive;
    }

    private boolean hasLater(int verb, int root) {
        for (int i = verb + 1; i < arcs.size(); i++) {
            if (arcs.head(i) == root && LOST.contains(arcs.relation(i)) && arcs.isFinite(i) && !arcs.hasSubject(i)) {
                return true;
            }
        }
        return false;
    }

    /** "A faction that opposes the talks blew up a pipeline": the object of the relative clause was taken for a subject. */
    private int swallowed(int root) {
        int relative = arcs.child(root, "acl:relcl");
        int verb = relative < 0 ? -1 : arcs.child(relative, "ccomp");
        int object = verb < 0 ? -1 : arcs.child(verb, "nsubj");
        if (object > relative
                && relative > root
                && object < verb
                && arcs.isFinite(verb)
                && arcs.child(relative, "obj") < 0
                && arcs.child(verb, "mark") < 0
                && arcs.isNoun(object)) {
            arcs.hang(object, relative, "obj");
            return verb;
        }
        return -1;
    }

    /** Makes the verb the root, and the noun its dependent with this relation. */
    private void take(int verb, int root, String relation) {
        int above = arcs.head(verb);
        for (int i = verb + 1; i < arcs.size(); i++) {
            boolean conjunct = arcs.head(i) == above
                    && arcs.relation(i).equals("conj")
                    && arcs.s.tag(i).startsWith("VB");
            if (arcs.head(i) == root || conjunct) {
                arcs.hang(i, verb, arcs.relation(i));
            }
        }
        arcs.hang(verb, -1, "root");
        arcs.hang(root, verb, relation);
    }

    /** "sent by the army", "France, forced out by the junta, said nothing". */
    private boolean isReduced(int participle) {
        if (arcs.s.tag(participle).equals("VBN") || isBelieved(participle)) {
            return true;
        }
        return arcs.isPast(participle)
                && arcs.child(participle, "obj") < 0
                && !arcs.is("intransitive", participle)
                && !arcs.is("motion", participle)
                && arcs.isDoneBy(participle);
    }

    /** "Hackers thought to be from abroad stole it": nobody thinks to be. */
    private boolean isBelieved(int verb) {
        int inner = arcs.isPast(verb) && arcs.is("supposing", verb) ? arcs.child(verb, "xcomp") : -1;
        return inner > verb
                && arcs.word(verb + 1).equals("to")
                && Set.of("be", "have").contains(arcs.s.lowerLemma(verb + 2));
    }

    /** "Bulldozers sent by the army razed the camp": the participle was taken for the main verb. */
    private void underParticiple() {
        for (int verb = 2; verb < arcs.size(); verb++) {
            int participle = arcs.head(verb);
            if (participle < 0
                    || participle > verb
                    || !isReduced(participle)
                    || !arcs.isTold(verb)
                    || arcs.hasSubject(verb)
                    || !(arcs.relation(verb).equals("dep")
                            || arcs.relation(verb).equals("parataxis"))
                    || arcs.hasAuxiliary(participle)) {
                continue;
            }
            int subject = arcs.child(participle, "nsubj");
            if (subject >= 0 && subject < participle) {
                arcs.hang(verb, arcs.head(participle), arcs.relation(participle));
                arcs.hang(subject, verb, "nsubj");
                arcs.hang(participle, subject, "acl");
                arcs.takeBehind(verb, participle);
            }
        }
    }
}
