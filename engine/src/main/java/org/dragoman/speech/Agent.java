package org.dragoman.speech;

import org.dragoman.language.Sentence;

/** Who does what a passive verb says: "was accused by Ruiz". */
final class Agent {
    /** The most words from the verb to the "by" of its agent where the tree hung that elsewhere. */
    private static final int NEAR = 6;

    private Agent() {}

    /** The head of the phrase with "by", or -1 where the verb has none. */
    static int of(Tree tree, int verb) {
        for (int c : tree.children(verb)) {
            if (c > verb && tree.is(c, "obl", "nmod") && tree.marker(c).equals("by")) {
                return c;
            }
        }
        Sentence sentence = tree.sentence();
        for (int i = verb + 1; i < tree.size() && i <= verb + NEAR && !tree.punctuation(i); i++) {
            int who = tree.lower(i).equals("by") && tree.is(i, "case") ? tree.head(i) : -1;
            if (who > i && tree.nominal(who) && !sentence.isDate(who)) {
                return who; // hung on a word between: "recommended for the job by Ruiz"
            }
        }
        return -1;
    }
}
