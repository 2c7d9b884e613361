package org.dragoman.speech;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Sentence;

/** What is said where the cue clause stands in, before or after it: "The talks, she said, had failed". */
final class CueAside {
    private final Tree tree;
    private final Sentence sentence;
    private final int verb;
    private final Subject subject;

    CueAside(Tree tree, int verb, Subject subject) {
        this.tree = tree;
        this.sentence = tree.sentence();
        this.verb = verb;
        this.subject = subject;
    }

    /**
     * First and last token of each part of what is said; empty where the verb takes an object of its own or no clause is near.
     *
     * @param told whether the verb's object is who is told
     */
    List<int[]> content(boolean passive, boolean told) {
        List<int[]> content = new ArrayList<>();
        int head = tree.head(verb);
        boolean acts = tree.child(verb, "obj") > verb && !told;
        if (acts || tree.child(verb, "xcomp") > verb) {
            return content;
        }
        boolean as = tree.is(verb, "advcl") && tree.marker(verb).equals("as");
        if (as && verb + 1 < tree.size() && tree.lower(verb + 1).equals("for")) {
            return content; // "fought the police as they pressed for higher wages"
        }
        if (head < 0 || passive && !as || !(tree.is(verb, "parataxis") || as) || subject.head() < 0) {
            return content;
        }
        int left = tree.left(verb);
        if (left > 0 && sentence.word(left - 1).equals(";")) {
            return content; // "…, said Reyl; others said the same"
        }
        int right = tree.right(verb);
        int from = tree.left(head) < tree.opening() ? tree.saidFrom(left) : tree.left(head);
        boolean goesOn = right < tree.right(head);
        boolean fronted = goesOn && begins(right + 1) && !tree.holdsMark(from, left - 1);
        if (from < left && !fronted && !tree.quotesAlone(right + 1, from, left - 1)) {
            content.add(new int[] {from, left - 1});
        }
        if (goesOn && !participleBehind(right + 1)) {
            content.add(new int[] {right + 1, tree.right(head)});
        }
        return content;
    }

    /** Whether what is said begins here, so that what stands before only fronts it: "In the north, he said ten had died". */
    private boolean begins(int next) {
        return !tree.punctuation(next) && !tree.punctuation(next - 1) && !tree.finite(next);
    }

    /** Whether what follows the cue clause only tells what the speaker did meanwhile: "…,” he said, wiping his face". */
    private boolean participleBehind(int next) {
        int word = sentence.word(next).equals(",") ? next + 1 : next;
        return word < tree.size()
                && sentence.word(word - 1).equals(",")
                && sentence.tag(word).equals("VBG");
    }
}
