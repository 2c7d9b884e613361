package org.dragoman.speech;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.speech.CueRule.Shape;

/** The clause that a verb of saying or thinking has for its content: "said that …", "asked whether …", "said: … is". */
record SaidClause(Tree tree, int verb, CueRule rule, Extent extent) {
    /** The ranges of its words, first and last token; none where the verb has no such clause. */
    List<int[]> content(boolean passive) {
        List<int[]> content = new ArrayList<>();
        for (int c : tree.children(verb)) {
            if (c > verb && tree.is(c, "advcl", "dep") && asked(tree.marker(c))) {
                content.add(new int[] {tree.left(c), extent.end(c)});
                break;
            }
            if (names() && opened(c)) {
                continue;
            }
            if (tree.is(c, "ccomp") || tree.is(c, "parataxis") && c > verb && beside(c)) {
                if (tree.left(c) <= verb && verb <= tree.right(c)) {
                    continue;
                }
                int end = c > verb && rule.takes(Shape.REST) ? loose(c) : extent.end(c);
                content.add(new int[] {tree.left(c), c > verb ? extent.said(tree.left(c), extent.clause(end)) : end});
                if (tree.is(c, "ccomp")) {
                    break;
                }
            }
        }
        if (content.isEmpty() && !passive && rule.kind() != Statement.Kind.ATTITUDE) {
            int[] lost = LostClause.behind(tree, verb, extent, rule.addressee().contains("object"));
            if (lost.length > 0) {
                content.add(lost);
            }
        }
        return content;
    }

    /** Whether the verb gives a name or judgement, which is no full clause: "declared the truce dead", not "declared that it was". */
    private boolean names() {
        return rule.kind() == Statement.Kind.ATTITUDE && rule.takes(Shape.SMALL);
    }

    private boolean opened(int clause) {
        int first = tree.left(clause);
        return first > verb
                && (tree.marker(clause).equals("that")
                        || tree.sentence().tag(first).equals("WRB"));
    }

    /** Whether the conjunction introduces what is asked: "if" and "whether". */
    private boolean asked(String marker) {
        return marker.equals("whether") || rule.with().contains("if") && marker.equals("if");
    }

    /** Whether a clause stands loosely beside the verb as what is said: behind a comma or colon. */
    private boolean beside(int clause) {
        int before = tree.left(clause) - 1;
        return rule.takes(Shape.REST)
                && tree.child(clause, "nsubj", "nsubj:pass") >= 0
                && before > verb
                && (tree.sentence().word(before).equals(":")
                        || tree.sentence().word(before).equals(","));
    }

    /** The end of the clause with what the tree hung loosely behind it. */
    private int loose(int clause) {
        int last = extent.end(clause);
        for (int c : tree.children(verb)) {
            if (tree.left(c) == last + 1 && tree.is(c, "dep")) {
                last = tree.right(c);
            }
        }
        return last;
    }
}
