package org.dragoman.speech;

import java.util.Set;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;

/**
 * Who does what a verb says.
 *
 * @param head token, or -1 where there is none
 * @param first first token of its phrase
 * @param last last token, included
 * @param own whether it is the verb's own subject, and not one shared with another verb
 */
record Subject(int head, int first, int last, boolean own) {
    static final Subject NONE = new Subject(-1, -1, -1, false);
    private static final int STEPS = 6;
    private static final int LONGEST_SOURCE = 12;
    private static final Set<String> PERSONS = Set.of("i", "you", "he", "she", "we", "they");

    /**
     * As {@link #of} for a verb of saying, whose subject may stand behind it ("…," said the minister), or far before it
     * where the tree lost it ("Chad, which borders Libya, said").
     */
    static Subject ofSaying(Tree tree, int verb) {
        Sentence sentence = tree.sentence();
        int own = tree.child(verb, "nsubj", "nsubj:pass");
        String tag = sentence.tag(verb);
        Subject inverted = Inversion.behind(tree, verb, own);
        if (inverted.head >= 0) {
            return inverted;
        }
        Subject described = Described.by(tree, verb);
        if (described.head >= 0) {
            return described;
        }
        Subject closing = tag.equals("VBD") || tag.equals("VBZ") ? CueClause.behindQuote(tree, verb) : NONE;
        if (closing.head >= 0) {
            return closing;
        }
        Subject beside = own >= 0 && own < verb ? beside(tree, own, verb) : NONE;
        if (beside.head >= 0) {
            return beside;
        }
        int head = tree.head(verb);
        if (own >= 0 && own < tree.dateline() && adjacent(tree, verb).head >= 0) {
            return adjacent(tree, verb); // the tree took the dateline for the subject
        }
        if (own < 0
                && tree.is(verb, "dep")
                && head >= 0
                && head < verb
                && tree.noun(head)
                && tree.child(head, "case") < 0) {
            return new Subject(head, tree.left(head), verb - 1, true);
        }
        return of(tree, verb);
    }

    /** "Leaving the hall, she added": the pronoun or the phrase behind a comma, where the tree took a fronted one for the subject. */
    private static Subject beside(Tree tree, int own, int verb) {
        Sentence sentence = tree.sentence();
        String tag = sentence.tag(verb - 1);
        if (tag.equals("PRP") && own < verb - 1 && PERSONS.contains(tree.lower(verb - 1))) {
            return new Subject(verb - 1, verb - 1, verb - 1, true);
        }
        Subject adjacent = sentence.tag(own).equals("VBG") && tree.left(own) == own ? adjacent(tree, verb) : NONE;
        boolean comma = adjacent.head >= 0
                && adjacent.first > own + 1
                && sentence.word(adjacent.first - 1).equals(",");
        return comma ? adjacent : NONE;
    }

    /**
     * The verb's own subject, that of the verb on which it hangs, or, where the tree lost it, that of the main clause or of
     * the verb before it.
     */
    static Subject of(Tree tree, int verb) {
        Subject found = hanging(tree, verb);
        return found.head < 0 && tree.child(verb, "aux:pass") < 0 && !tree.is(verb, "acl")
                ? nearest(tree, verb)
                : found;
    }

    private static Subject hanging(Tree tree, int verb) {
        Subject meanwhile = meanwhile(tree, verb);
        if (meanwhile.head >= 0) {
            return meanwhile;
        }
        int v = verb;
        for (int step = 0; step < STEPS && v >= 0; step++) {
            int own = own(tree, v);
            if (own > verb && participle(tree, verb) && !behindComma(tree, own)) {
                return NONE;
            }
            Sentence sentence = tree.sentence();
            int head = tree.head(v);
            if (v != verb && own >= 0 && tree.is(v, "ccomp") && outside(tree, verb, head)) {
                v = head; // "said he would stay, adding that …": who said it adds it
                continue;
            }
            if (own >= 0) {
                return phrase(tree, own, verb, v == verb);
            }
            if (head < 0) {
                return NONE;
            }
            if (tree.is(v, "acl")) {
                boolean issued = sentence.tag(v).equals("VBG")
                        && tree.is(head, "obj")
                        && !Grammar.english().is("not_issuing", sentence.lemma(tree.head(head)));
                int actor = issued ? own(tree, tree.head(head)) : -1;
                if (actor >= 0 && actor < head) {
                    return phrase(tree, actor, verb, false); // "issued a statement saying"
                }
                return tree.nominal(head) ? new Subject(head, tree.left(head), before(tree, v), false) : NONE;
            }
            int charged = step == 0 ? charged(tree, v) : -1;
            if (charged >= 0) {
                return phrase(tree, charged, verb, false);
            }
            if (tree.is(v, "xcomp") && step == 0) {
                int object = tree.child(head, "obj", "iobj");
                boolean other = !Grammar.english().is("contact", sentence.lemma(head));
                if (other && object > head && object < v && tree.marker(v).equals("to") && acts(tree, object)) {
                    return phrase(tree, object, verb, false);
                }
            }
            boolean shares = tree.is(v, "conj", "xcomp")
                    || tree.is(v, "advcl", "dep", "parataxis", "ccomp")
                            && (sentence.tag(v).equals("VBG") || sentence.tag(v).equals("VB"));
            if (!shares) {
                return NONE;
            }
            v = head;
        }
        return NONE;
    }

    /** Who does what the gerund says in "thanked Chad for asking", "accused it of claiming": the object before it; or -1. */
    private static int charged(Tree tree, int verb) {
        int governor = tree.head(verb);
        String marker = tree.marker(verb);
        boolean gerund = tree.is(verb, "advcl", "obl", "nmod", "acl")
                && tree.sentence().tag(verb).equals("VBG")
                && (marker.equals("for") || marker.equals("of"));
        if (!gerund || governor < 0 || governor > verb) {
            return -1;
        }
        if (tree.passive(governor)) {
            return own(tree, governor);
        }
        int object = tree.is(governor, "obj") ? governor : tree.child(governor, "obj");
        return object >= 0 && object < verb && tree.right(object) + 1 >= tree.left(verb) && acts(tree, object)
                ? object
                : -1;
    }

    /** "…, he added, noting that", "…,” said Reyl, noting that": the subject of the short clause that closes what is said right before the participle. */
    private static Subject meanwhile(Tree tree, int verb) {
        Sentence sentence = tree.sentence();
        Subject inverted = participle(tree, verb) ? Inversion.before(tree, verb) : NONE;
        if (inverted.head >= 0) {
            return inverted;
        }
        int said = verb - 2;
        boolean behind =
                said > 1 && participle(tree, verb) && sentence.word(verb - 1).equals(",");
        if (!behind || !sentence.tag(said).equals("VBD") && !sentence.tag(said).equals("VBZ")) {
            return NONE;
        }
        Subject who = adjacent(tree, said);
        boolean closing = who.head >= 0
                && who.first > 0
                && (Inversion.closes(sentence, who.first - 1)
                        || sentence.word(who.first - 1).equals(","));
        return closing ? who : NONE;
    }

    /** Whether the verb goes with the one that governs the clause in which the tree put it: behind a comma, or in its tense. */
    private static boolean outside(Tree tree, int verb, int governor) {
        if (governor < 0 || governor > verb || own(tree, governor) < 0) {
            return false;
        }
        Sentence sentence = tree.sentence();
        String tag = sentence.tag(verb);
        boolean loose = participle(tree, verb) && (sentence.word(verb - 1).equals(",") || tree.is(verb, "conj", "dep"));
        boolean says = Grammar.english().is("saying", sentence.lemma(verb)) && tree.child(verb, "ccomp") > verb;
        boolean joined = tree.is(verb, "conj")
                && (tag.equals("VBD") || tag.equals("VBZ"))
                && tag.equals(sentence.tag(governor))
                && (says || !tag.equals(sentence.tag(tree.head(verb))));
        return loose || joined;
    }

    /** Whether the phrase may be one that does something: people and names, no "speech" or "attempt". */
    private static boolean acts(Tree tree, int head) {
        String tag = tree.sentence().tag(head);
        return !tag.equals("NN") || !tree.sentence().ner(head).equals("O") || tree.is(head, "iobj");
    }

    /** The verb's own subject; a participle has none behind it, and a day is none. */
    private static int own(Tree tree, int verb) {
        int named = tree.child(verb, "nsubj", "nsubj:pass");
        int own = named >= 0 ? named : tree.child(verb, "csubj");
        return own > verb && participle(tree, verb) || own >= 0 && day(tree, own) ? -1 : own;
    }

    static boolean day(Tree tree, int token) {
        return tree.sentence().isDate(token) && tree.child(token, "amod", "nmod:poss", "nmod") < 0;
    }

    private static boolean participle(Tree tree, int verb) {
        return tree.sentence().tag(verb).equals("VBG") && tree.child(verb, "aux") < 0;
    }

    private static boolean behindComma(Tree tree, int subject) {
        return tree.left(subject) > 0
                && tree.sentence().word(tree.left(subject) - 1).equals(",");
    }

    /** The subject of the main verb where that stands before, else of the nearest verb before, else of the first one behind. */
    private static Subject nearest(Tree tree, int verb) {
        Subject adjacent = participle(tree, verb) ? NONE : adjacent(tree, verb);
        if (adjacent.head >= 0) {
            int before = adjacent.first - 1;
            boolean object = before > 0 && tree.head(adjacent.head) == before && tree.is(adjacent.head, "obj");
            return object ? NONE : adjacent; // "a push to boycott the talks said"
        }
        int root = tree.sentence().root();
        if (root >= 0 && root < verb && tree.subjectBefore(root) >= 0) {
            return phrase(tree, tree.subjectBefore(root), verb, false);
        }
        int before = tree.verbWithSubject(verb);
        if (before >= 0) {
            return phrase(tree, tree.subjectBefore(before), verb, false);
        }
        if (tree.sentence().tag(verb).equals("VBG")) {
            for (int v = verb + 1; v < tree.size(); v++) {
                int own = tree.verb(v) && !tree.is(v, "acl:relcl", "ccomp") ? tree.subjectBefore(v) : -1;
                if (own > verb && behindComma(tree, own)) {
                    return phrase(tree, own, verb, false);
                }
            }
        }
        return NONE;
    }

    /** The noun phrase that ends right before the verb. */
    static Subject adjacent(Tree tree, int verb) {
        int head = verb - 1;
        while (head > 0
                && (day(tree, head) || head < verb - 1 && tree.lower(head).equals("on"))) {
            head--;
        }
        int end = head;
        if (head < 0 || !tree.nominal(head)) {
            return NONE;
        }
        while (tree.head(head) >= 0
                && tree.head(head) < verb
                && tree.right(tree.head(head)) < verb
                && verb - tree.left(tree.head(head)) <= LONGEST_SOURCE
                && !holdsComma(tree, tree.left(tree.head(head)), verb)) {
            head = tree.head(head);
        }
        return new Subject(head, tree.left(head), end, true);
    }

    private static boolean holdsComma(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tree.sentence().word(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    private static Subject phrase(Tree tree, int head, int verb, boolean own) {
        int first = Math.min(head, Math.max(tree.left(head), tree.dateline()));
        int last = alone(tree, head, withoutParticiple(tree, head, tree.right(head)));
        return first <= verb && verb <= last
                ? new Subject(head, first, head > verb ? last : Math.max(head, first), own)
                : new Subject(head, first, last, own);
    }

    /** The end of the phrase without a participle behind a comma ("Cruz, speaking in Reno"). */
    private static int withoutParticiple(Tree tree, int head, int last) {
        for (int i = head + 1; i < last; i++) {
            if (tree.sentence().word(i).equals(",")
                    && tree.sentence().tag(i + 1).equals("VBG")
                    && tree.right(i + 1) >= last - 1) {
                return i - 1;
            }
        }
        return last;
    }

    /** A name of one word, which is known from before, without the relative clause behind it ("Cruz, who won in Iowa,"). */
    static int alone(Tree tree, int head, int last) {
        boolean name = tree.left(head) == head && tree.sentence().tag(head).equals("NNP") && head + 2 < last;
        return name
                        && tree.sentence().word(head + 1).equals(",")
                        && tree.sentence().tag(head + 2).startsWith("W")
                ? head
                : last;
    }

    /** The last token before {@code v}'s clause. */
    private static int before(Tree tree, int v) {
        return Math.max(tree.head(v), tree.left(v) - 1);
    }
}
