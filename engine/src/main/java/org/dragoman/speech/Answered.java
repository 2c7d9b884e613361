package org.dragoman.speech;

import org.dragoman.language.Grammar;

/** What was said before, as a noun that somebody answers without a "that" between: "…, a charge Moscow denies". */
final class Answered {
    private Answered() {}

    /** The noun that the verb answers, which the tree may have taken for a part of the subject's name; or -1. */
    static int by(Tree tree, int verb, Subject subject) {
        if (!subject.own() || subject.last() > verb || tree.child(verb, "obj") >= 0) {
            return -1;
        }
        for (int noun = Math.max(2, subject.first() - 1); noun < subject.head(); noun++) {
            if (apposed(tree, noun)) {
                return noun;
            }
        }
        return -1;
    }

    /** The last token of what is said, without such an answer at its end, which is the article's. */
    static int without(Tree tree, int first, int last) {
        int end = tree.punctuation(last) ? last - 1 : last;
        if (end < 0 || !tree.sentence().tag(end).startsWith("VB")) {
            return last;
        }
        for (int noun = end - 1; noun > first + 2; noun--) {
            if (apposed(tree, noun)) {
                return noun + 1 < end ? noun - 3 : last;
            }
        }
        return last;
    }

    private static boolean apposed(Tree tree, int noun) {
        return tree.noun(noun)
                && Grammar.english().is("told_again", tree.lower(noun))
                && tree.sentence().tag(noun - 1).equals("DT")
                && tree.sentence().word(noun - 2).equals(",");
    }
}
