package org.dragoman.speech;

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
    private static final Subject NONE = new Subject(-1, -1, -1, false);
    private static final int STEPS = 6;
    private static final int REACH = 8;

    /**
     * As {@link #of} for a verb of saying, whose subject may stand behind it ("…," said the minister), or far before it
     * where the tree lost it ("Chad, which borders Libya, said").
     */
    static Subject ofSaying(Tree tree, int verb) {
        Sentence sentence = tree.sentence();
        int own = tree.child(verb, "nsubj", "nsubj:pass");
        int next = verb + 1;
        boolean quoted = verb > 0 && "\"”’''".contains(sentence.word(verb - 1)) && tree.punctuation(verb - 1);
        boolean inverts = verb > 0 && tree.punctuation(verb - 1) && next < tree.size() && !tree.punctuation(next);
        if (inverts && (own < 0 || quoted && own < verb) && !tree.passive(verb)) {
            for (int c = next; c < tree.size() && c <= next + REACH; c++) {
                if (tree.left(c) == next && tree.nominal(c) && tree.head(c) == verb) {
                    return new Subject(c, next, tree.right(c), true);
                }
            }
        }
        Subject behind = own >= 0 && own < verb ? behindQuote(tree, own, verb) : NONE;
        if (behind.head >= 0) {
            return behind;
        }
        int head = tree.head(verb);
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

    /** The name between a closing quote and the verb, where the tree took its subject from within the quote. */
    private static Subject behindQuote(Tree tree, int own, int verb) {
        Sentence sentence = tree.sentence();
        int quote = verb - 1;
        while (quote > own && !"\"”''".contains(sentence.word(quote))) {
            quote--;
        }
        if (quote == own || verb - quote > REACH) {
            return NONE;
        }
        for (int c = verb - 1; c > quote; c--) {
            if (tree.nominal(c)) {
                return new Subject(c, quote + 1, c, true);
            }
        }
        return NONE;
    }

    /** The verb's own subject, or that of the verb on which it hangs. */
    static Subject of(Tree tree, int verb) {
        int v = verb;
        for (int step = 0; step < STEPS && v >= 0; step++) {
            int own = tree.child(v, "nsubj", "nsubj:pass", "csubj");
            if (own >= 0) {
                return phrase(tree, own, verb, v == verb);
            }
            Sentence sentence = tree.sentence();
            int head = tree.head(v);
            if (head < 0) {
                return NONE;
            }
            if (tree.is(v, "acl")) {
                return tree.nominal(head) ? new Subject(head, tree.left(head), before(tree, v), false) : NONE;
            }
            if (tree.is(v, "xcomp") && step == 0) {
                int object = tree.child(head, "obj", "iobj");
                if (object > head && object < v && tree.marker(v).equals("to")) {
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

    private static Subject phrase(Tree tree, int head, int verb, boolean own) {
        int first = tree.left(head);
        int last = tree.right(head);
        return first <= verb && verb <= last
                ? new Subject(head, first, head > verb ? last : Math.max(head, first), own)
                : new Subject(head, first, last, own);
    }

    /** The last token before {@code v}'s clause. */
    private static int before(Tree tree, int v) {
        return Math.max(tree.head(v), tree.left(v) - 1);
    }
}
