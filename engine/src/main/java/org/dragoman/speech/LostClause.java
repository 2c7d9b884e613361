package org.dragoman.speech;

import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;

/** What is thought or said behind a verb that the tree did not see to govern it. */
final class LostClause {
    private LostClause() {}

    /**
     * First and last token of the clause; empty where there is none.
     *
     * @param told whether the verb's object is who is told
     */
    static int[] behind(Tree tree, int verb, Extent extent, boolean told) {
        int[] object = told ? new int[0] : fromObject(tree, verb, extent);
        return object.length > 0 || told ? object : fromGovernor(tree, verb);
    }

    /** "Thinks the ruling should stand", where the tree took the clause's subject for the verb's object. */
    private static int[] fromObject(Tree tree, int verb, Extent extent) {
        int object = tree.childBehind(verb, "obj");
        if (object > verb && tree.left(object) > verb) {
            int end = extent.clause(tree.right(object));
            if (end > tree.right(object)) {
                return new int[] {tree.left(object), end};
            }
        }
        return new int[0];
    }

    /** "Reyl believes there is no truce", where the tree hung the verb on what is believed. */
    private static int[] fromGovernor(Tree tree, int verb) {
        Sentence sentence = tree.sentence();
        int governor = tree.head(verb);
        boolean relayed = verb > 0 && tree.lower(verb - 1).equals("as"); // "quoted as saying Chad had left"
        boolean subject = relayed && governor > verb && tree.is(governor, "nsubj", "nsubj:pass");
        int head = subject ? tree.head(governor) : governor;
        int next = verb + 1;
        boolean led = head > next
                && tree.is(verb, "csubj", "nsubj", "amod", "aux", "mark", "case", "cop")
                && (tree.finite(verb) || sentence.tag(verb).equals("VBG"));
        if (!led) {
            return new int[0];
        }
        String tag = sentence.tag(next);
        boolean opens = tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.equals("DT")
                || tag.equals("EX")
                || tag.equals("CD")
                || tag.startsWith("JJ")
                || tree.lower(next).equals("that");
        if (!opens || Grammar.english().is("temporal", tree.lower(next))) {
            return new int[0];
        }
        int end = tree.right(head);
        return tree.finiteBetween(next, end + 1) >= 0 ? new int[] {next, end} : new int[0];
    }
}
