package org.dragoman.language;

import org.jspecify.annotations.Nullable;

/** Which tokens are predicates, and which are passive: read off tags and arcs. */
final class Predicates {
    private Predicates() {}

    static boolean isVerbal(Sentence s, int token) {
        String relation = s.relation(token);
        if (relation.startsWith("aux")
                || relation.equals("cop")
                || relation.equals("mark")
                || relation.equals("case")) {
            return false;
        }
        String tag = s.tag(token);
        if (tag.startsWith("VB")) {
            return !relation.equals("amod") && !relation.equals("compound") && !isNounTakenForVerb(s, token);
        }
        boolean predicative = s.child(token, "cop") >= 0 || s.child(token, "nsubj") >= 0 || isMissedVerb(s, token);
        return predicative && (tag.startsWith("JJ") || tag.startsWith("N") || tag.equals("IN") || tag.equals("RB"));
    }

    /**
     * A noun with an auxiliary, or with an object and a subject or "to", is a verb that the tagger missed: "the army will strike",
     * "led them to torch buses and block roads".
     */
    static boolean isMissedVerb(Sentence s, int token) {
        if (s.child(token, "cop") >= 0) {
            return false;
        }
        int mark = s.child(token, "mark");
        boolean marked = mark >= 0 && mark == token - 1;
        if (s.relation(token).equals("xcomp") && marked) {
            return true; // "undertook to rein in the militants"
        }
        if (s.relation(token).equals("xcomp")
                && s.child(token, "obj") > token
                && s.tag(token).equals("NN")) {
            return true; // "saw the army bomb the village"
        }
        boolean opened =
                s.child(token, "nsubj") >= 0 || marked || s.relation(token).equals("conj");
        return s.child(token, "aux") >= 0 || opened && s.child(token, "obj") >= 0;
    }

    static boolean isNoun(Sentence s, int token) {
        String tag = s.tag(token);
        return tag.equals("NN")
                || tag.equals("NNS")
                || (tag.equals("VBG") && !s.relation(token).startsWith("aux"))
                || isNounTakenForVerb(s, token);
    }

    /** No finite verb is an object or subject: in "carried out two air strikes" the tagger may take the strikes for a verb. */
    private static boolean isNounTakenForVerb(Sentence s, int token) {
        String tag = s.tag(token);
        String relation = s.relation(token);
        boolean owned = s.child(token, "det") >= 0 || s.child(token, "nmod:poss") >= 0;
        boolean gerund = tag.equals("VBG") && owned && s.child(token, "nmod") >= 0;
        return gerund
                || relation.equals("obj") && (tag.equals("VBZ") || tag.equals("VBP"))
                || relation.startsWith("nsubj") && tag.equals("VB");
    }

    /** The word that opens the clause: if, that, to, after, of; "should" for an inverted conditional. */
    static String marker(Sentence s, int token) {
        if (Links.isAsked(s, token) || Links.isForSomeTime(s, token)) {
            return "to";
        }
        String found = "";
        for (int c = s.firstChild(token); c >= 0 && c < token; c = s.nextSibling(c)) {
            String relation = s.relation(c);
            String word = s.lower(c);
            if (relation.equals("mark")
                    || relation.equals("case")
                    || (relation.equals("advmod") && word.equals("when"))) {
                found = found.isEmpty() ? word : found;
            } else if (relation.equals("aux")
                    && (word.equals("should") || word.equals("were") || word.equals("had"))
                    && s.child(token, "nsubj") > c
                    && s.relation(token).equals("advcl")) {
                return word;
            }
        }
        if (found.isEmpty() && s.tag(token).equals("VB")) {
            int to = s.child(token, "aux");
            return to >= 0 && s.tag(to).equals("TO") ? "to" : "";
        }
        return found;
    }

    /** "had fired". */
    static boolean isPluperfect(Sentence s, int token) {
        for (int c = s.firstChild(token); c >= 0; c = s.nextSibling(c)) {
            if (s.relation(c).equals("aux") && s.word(c).equalsIgnoreCase("had")) {
                return s.tag(token).equals("VBN");
            }
        }
        return false;
    }

    /**
     * A gerund with its object that the parser took for a noun with a participle before it: "criticised them for arming the
     * rebels". The gerund stands right behind the preposition, and the verb above is one that takes gerunds.
     */
    static boolean isHiddenGerund(Sentence s, int token, @Nullable Clause parent) {
        int noun = s.head(token);
        return parent != null
                && s.tag(token).equals("VBG")
                && s.relation(token).equals("amod")
                && token > 0
                && s.relation(token - 1).equals("case")
                && s.head(token - 1) == noun
                && Grammar.english().is("gerund", parent.lemma());
    }

    static boolean isPassive(Sentence s, int token, @Nullable Clause parent) {
        if (s.child(token, "aux:pass") >= 0 || s.child(token, "nsubj:pass") >= 0) {
            return true;
        }
        if (s.tag(token).equals("VBD") && goesOnPassive(s, token, parent)) {
            return true;
        }
        if (!s.tag(token).equals("VBN")) {
            if ((isHad(s, token, parent) || isHeadline(s, token)) && standsAlone(s, token, parent)) {
                return true;
            }
            // taggers take a reduced passive before "by" for a past tense: "troops killed by a mine"
            return s.tag(token).equals("VBD")
                    && s.relation(token).equals("acl")
                    && s.child(token, "nsubj") < 0; // "the first since Moscow invaded"
        }
        boolean alone = standsAlone(s, token, parent);
        boolean perfect = s.child(token, "nsubj") >= 0 && !alone;
        for (int c = s.firstChild(token); c >= 0; c = s.nextSibling(c)) {
            perfect |= s.relation(c).equals("aux") && s.lemma(c).equals("have");
        }
        if (perfect) {
            return false;
        }
        String relation = s.relation(token);
        if (relation.equals("conj")) {
            return parent != null
                    && parent.predicate() == s.head(token)
                    && parent.passive()
                    && parent.kind() == Clause.Kind.VERB
                    && s.child(token, "nsubj") < 0;
        }
        return relation.equals("acl") || relation.equals("advcl") || relation.equals("xcomp") || alone;
    }

    /**
     * A participle with a subject, without auxiliary or object: "with a patrol ambushed in the hills", "had the editor arrested",
     * and where a doer is told, or in a headline, "Turkey criticised by Peru". No perfect, since "have" is missing.
     */
    private static boolean standsAlone(Sentence s, int token, @Nullable Clause parent) {
        if (s.child(token, "nsubj") < 0) {
            return false;
        }
        boolean by = false;
        for (int c = s.firstChild(token); c >= 0; c = s.nextSibling(c)) {
            String relation = s.relation(c);
            if (relation.startsWith("aux") || relation.equals("obj") || relation.equals("ccomp")) {
                return false;
            }
            int preposition = relation.startsWith("obl") ? s.child(c, "case") : -1;
            by |= preposition > token && s.lower(preposition).equals("by") && !s.isDate(c);
        }
        return by
                || isHad(s, token, parent)
                || s.relation(token).equals("advcl") && marker(s, token).equals("with");
    }

    /** "Turkey criticised by Peru": no full stop, and a verb that takes an object but has none. */
    private static boolean isHeadline(Sentence s, int token) {
        String lemma = s.lowerLemma(token);
        return s.tag(token).equals("VBD")
                && (s.relation(token).equals("root") || s.relation(token).equals("dep"))
                && Character.isLetterOrDigit(s.word(s.size() - 1).charAt(0))
                && !Grammar.english().is("intransitive", lemma)
                && !Grammar.english().is("motion", lemma);
    }

    /** "had the editor arrested". */
    static boolean isHad(Sentence s, int token, @Nullable Clause parent) {
        return parent != null
                && parent.lemma().equals("have")
                && (s.tag(token).equals("VBN") || s.tag(token).equals("VBD"))
                && s.relation(token).equals("ccomp")
                && s.child(token, "mark") < 0;
    }

    /** "ordered the editor jailed". */
    static boolean isOrdered(Sentence s, int token, Clause parent) {
        boolean clause = parent.predicate() == s.head(token) && s.child(token, "nsubj:pass") > parent.predicate();
        boolean behindObject = s.relation(token).equals("acl")
                && s.relation(s.head(token)).equals("obj")
                && parent.predicate() == s.head(s.head(token))
                && s.child(parent.predicate(), "xcomp") < 0; // "ordered men trained in Oman to leave"
        return parent.lemma().equals("order")
                && (clause || behindObject)
                && s.tag(token).equals("VBN")
                && s.child(token, "aux:pass") < 0;
    }

    /**
     * "Were driven to the border and pushed back", "was called in and handed a note": the second participle, alike in form, was taken
     * for a past tense.
     */
    private static boolean goesOnPassive(Sentence s, int token, @Nullable Clause parent) {
        if (!s.relation(token).equals("conj")
                || parent == null
                || parent.predicate() != s.head(token)
                || !parent.passive()
                || !s.word(token).endsWith("ed")
                || Grammar.english().is("intransitive", s.lowerLemma(token))) {
            return false;
        }
        for (int c = s.firstChild(token); c >= 0; c = s.nextSibling(c)) {
            String relation = s.relation(c);
            if (relation.startsWith("nsubj")
                    || relation.startsWith("aux")
                    || relation.equals("obj") && !isGiven(s, token)
                    || relation.equals("ccomp")
                    || relation.equals("xcomp")) {
                return false;
            }
        }
        return true;
    }

    /** "handed a note": what is handed stands behind; "handed a note to the envoy" hands it over. */
    private static boolean isGiven(Sentence s, int token) {
        boolean to = false;
        for (int c = s.firstChild(token); c >= 0; c = s.nextSibling(c)) {
            int preposition = s.child(c, "case");
            to |= preposition >= 0 && s.lower(preposition).equals("to");
        }
        return !to && Grammar.english().is("handing", s.lowerLemma(token));
    }

    /** Whether a relative clause with a subject of its own has its gap in the object: "the law that parliament passed". */
    static boolean wantsObject(Sentence s, int token, int antecedent) {
        if (s.child(token, "xcomp") >= 0 || s.child(token, "ccomp") >= 0) {
            return false;
        }
        for (int c = s.firstChild(token); c >= 0; c = s.nextSibling(c)) {
            String word = s.lower(c);
            boolean subject = s.relation(c).startsWith("nsubj");
            if (subject && (c < antecedent || word.equals("who") || word.equals("which") || word.equals("that"))) {
                return false;
            }
            if (s.relation(c).startsWith("obl") && s.tag(c).startsWith("W")) {
                return false;
            }
            if (word.equals("where") || word.equals("when") || word.equals("why")) {
                return false;
            }
            if (subject && whose(s, c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean whose(Sentence s, int noun) {
        int possessor = s.child(noun, "nmod:poss");
        return possessor >= 0 && s.word(possessor).equalsIgnoreCase("whose");
    }
}
