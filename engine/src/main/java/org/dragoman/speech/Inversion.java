package org.dragoman.speech;

import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;

/** Who stands behind the verb of saying: "…,” said the minister", "…, said Okafor, a painter". */
final class Inversion {
    private static final int REACH = 8;
    private static final int STEPS = 6;
    private static final int NEAR = 6;

    private Inversion() {}

    /**
     * Who stands behind the verb; without a head where nobody does.
     *
     * @param own what the tree took for the verb's subject, or -1
     */
    static Subject behind(Tree tree, int verb, int own) {
        Sentence sentence = tree.sentence();
        int next = verb + 1;
        String tag = sentence.tag(verb);
        if (next >= tree.size() || tree.punctuation(next) || tag.equals("VBG") || tree.passive(verb)) {
            return Subject.NONE;
        }
        boolean quoted = verb > 0 && closes(sentence, verb - 1);
        boolean opens = verb == 0 && finite(tag) && own < 0;
        boolean behind = verb > 0 && tree.punctuation(verb - 1) && (quoted || says(tree, verb - 1));
        if ((opens || behind) && (own < 0 || quoted && own < verb)) {
            int c = head(tree, verb);
            boolean stands =
                    c >= 0 && (quoted || opens || !tree.is(c, "nsubj") || tree.head(c) == verb || closed(tree, c));
            return stands ? new Subject(c, next, tree.right(c), true) : Subject.NONE;
        }
        boolean aside = verb > 0
                && sentence.word(verb - 1).equals(",")
                && finite(tag)
                && sentence.lemma(verb).equals("say") // "told Reuters", "wrote a song" have an object there
                && (own < 0 || behind && own < verb);
        int c = aside ? head(tree, verb) : -1;
        return c >= 0 && somebody(tree, c) && closed(tree, c)
                ? new Subject(c, next, tree.right(c), true)
                : Subject.NONE;
    }

    /** Who stands behind the verb of a clause that is put into what is said: "The bridge, said Reyl, was closed". */
    static Subject aside(Tree tree, int verb) {
        Sentence sentence = tree.sentence();
        boolean opens = verb > 1
                && sentence.word(verb - 1).equals(",")
                && finite(sentence.tag(verb))
                && sentence.lemma(verb).equals("say");
        int c = opens ? head(tree, verb) : -1;
        for (int i = verb + 1; c >= 0 && i + 1 < tree.size() && i <= verb + REACH; i++) {
            if (sentence.word(i).equals(",")) {
                boolean goesOn = tree.finite(i + 1) && !tree.verb(i - 1);
                return goesOn && c < i && somebody(tree, c) ? new Subject(c, verb + 1, i - 1, true) : Subject.NONE;
            }
        }
        return Subject.NONE;
    }

    /** Who stands between a verb of saying and the comma before the participle: "…,” said Reyl, adding". */
    static Subject before(Tree tree, int participle) {
        Sentence sentence = tree.sentence();
        if (participle < 3 || !sentence.word(participle - 1).equals(",")) {
            return Subject.NONE;
        }
        for (int v = participle - 3; v > 0 && v >= participle - NEAR; v--) {
            boolean says = finite(sentence.tag(v)) && Grammar.english().is("saying", sentence.lemma(v));
            if (says && closes(sentence, v - 1)) {
                int c = head(tree, v);
                return c >= 0 && tree.right(c) == participle - 2
                        ? new Subject(c, v + 1, participle - 2, false)
                        : Subject.NONE;
            }
        }
        return Subject.NONE;
    }

    private static boolean finite(String tag) {
        return tag.equals("VBD") || tag.equals("VBZ");
    }

    /** Whether nothing that says more of it follows the phrase. */
    private static boolean closed(Tree tree, int head) {
        int end = tree.right(head) + 1;
        return end >= tree.size() || tree.punctuation(end);
    }

    /** Whether the phrase may name who says it: no "said nothing". */
    private static boolean somebody(Tree tree, int head) {
        return tree.noun(head) && (!tree.sentence().tag(head).equals("NN") || tree.left(head) < head);
    }

    /** Whether a name was taken for a verb. */
    private static boolean named(Tree tree, int token) {
        return tree.verb(token)
                && Character.isUpperCase(tree.sentence().word(token).charAt(0));
    }

    private static boolean day(Tree tree, int token) {
        return Subject.day(tree, token)
                || tree.lower(token).endsWith("day") && Grammar.english().is("temporal", tree.lower(token));
    }

    /** The head of the phrase that begins right behind the verb: the verb's own, else the longest before another verb; or -1. */
    private static int head(Tree tree, int verb) {
        int longest = -1;
        for (int c = verb + 1;
                c < tree.size()
                        && c <= verb + 1 + REACH
                        && (!tree.verb(c) || attribute(tree, c) || c == verb + 1 && named(tree, c));
                c++) {
            int front = attribute(tree, verb + 1) && tree.head(verb + 1) == verb
                    ? verb + 2
                    : verb + 1; // "said shaken Ruiz"
            boolean forename = tree.left(c) == front + 1 && named(tree, front); // "said Skip Reyl"
            boolean first = (tree.left(c) == front || forename)
                    && !tree.sentence().tag(verb + 1).equals("IN");
            if (tree.head(verb) == c && tree.is(verb, "amod")) {
                return c; // the verb was taken for the attribute of who says it
            }
            if (first && tree.nominal(c) && !day(tree, c)) {
                if (tree.head(c) == verb) {
                    return c;
                }
                boolean named = tree.sentence().tag(c).equals("NNP")
                        && closes(tree.sentence(), verb - 1)
                        && c + 1 < tree.size()
                        && tree.punctuation(c + 1);
                longest = tree.is(c, "nsubj", "nsubj:pass", "expl") && !named ? longest : c;
            }
        }
        return longest;
    }

    /** Whether a clause that may be what is said stands before, not only a name with what is added to it: "Ruiz, who won, said". */
    private static boolean says(Tree tree, int until) {
        for (int i = 0; i < until; i++) {
            if (tree.finite(i) && !added(tree, i)) {
                return true;
            }
        }
        return until == 0 || Tree.quotationMark(tree.sentence().word(until));
    }

    /** Whether the token stands in a relative clause. */
    private static boolean added(Tree tree, int token) {
        int at = token;
        for (int step = 0; step < STEPS && at >= 0; step++) {
            if (tree.is(at, "acl:relcl")) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    /** Whether the token is a mark that closes a quotation, and no apostrophe. */
    static boolean closes(Sentence sentence, int token) {
        return token >= 0
                && closing(sentence.word(token))
                && !sentence.tag(token).equals("POS");
    }

    /** "Said shaken villager Ahearne": a participle before a noun ends no phrase. */
    private static boolean attribute(Tree tree, int token) {
        String tag = tree.sentence().tag(token);
        boolean joined = tree.sentence().word(token - 1).equals("-"); // "said Oslo-based analyst Ruiz"
        return (tag.equals("VBN") || tag.equals("VBG")) && token + 1 < tree.size() && (joined || tree.noun(token + 1));
    }

    /** Whether the word is one mark that closes a quotation, or two written together. */
    private static boolean closing(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("\"”’'".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return !word.isEmpty();
    }
}
