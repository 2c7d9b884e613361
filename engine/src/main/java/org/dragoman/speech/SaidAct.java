package org.dragoman.speech;

import java.util.List;
import org.dragoman.speech.CueRule.Shape;

/** What somebody is to do or is said to be, where the verb takes no full clause: "urged them to stop", "called him divisive". */
record SaidAct(Tree tree, int verb, CueRule rule, Extent extent, Subject subject) {
    /**
     * The ranges of its words, first and last token; none where the verb has nothing of the shape.
     *
     * @param shape to-infinitive, gerund or predicate
     */
    List<int[]> content(Shape shape, boolean passive) {
        return switch (shape) {
            case TO -> infinitive(passive);
            case ING -> gerund(passive);
            case SMALL -> predicate(passive);
            case CLAUSE, ASIDE, REST, OBJECT, PREPOSITION, QUOTE -> List.of();
        };
    }

    private List<int[]> infinitive(boolean passive) {
        int act = act();
        if (act < 0 || !tree.marker(act).equals("to")) {
            return List.of();
        }
        int object = tree.child(verb, "obj");
        int called = called(act);
        boolean whole = object > verb && object < act;
        return withSubject(whole ? tree.left(object) : called > 0 ? called : tree.left(act), act, passive);
    }

    private List<int[]> gerund(boolean passive) {
        int act = act();
        if (act < 0
                || tree.marker(act).equals("to")
                || !tree.sentence().tag(act).equals("VBG")) {
            return List.of();
        }
        int after = tree.right(act) + 1;
        boolean next = act == verb + 1 // "supports closing the road", not "said closing the road would help"
                && tree.child(act, "nsubj") < 0
                && (after >= tree.size() || !tree.finite(after));
        return tree.is(act, "xcomp", "ccomp") || next ? withSubject(tree.left(act), act, passive) : List.of();
    }

    private int act() {
        return tree.childBehind(verb, "xcomp", "ccomp", "advcl", "dep");
    }

    /** The act from its first word on, and before it who does it where that is the verb's subject: "is expected to resign". */
    private List<int[]> withSubject(int first, int act, boolean passive) {
        int[] words = {first, extent.trimmed(first, extent.end(act))};
        return (passive || rule.raises()) && subject.own()
                ? List.of(new int[] {subject.first(), subject.last()}, words)
                : List.of(words);
    }

    /** The first word of those who are to do it ("called on the rebels to leave"), or -1. */
    private int called(int act) {
        int next = verb + 1;
        boolean on = next < tree.size() && List.of("on", "upon", "for").contains(tree.lower(next));
        int who = on && tree.is(next, "case", "mark", "compound:prt") ? tree.head(next) : -1;
        int last = who == verb ? tree.left(act) - 1 : who < 0 ? -1 : tree.right(who);
        return last > next && last == tree.left(act) - 1 ? next + 1 : -1;
    }

    /** "called him divisive", "seemed irritated": an object, or the subject, with what is said of it. */
    private List<int[]> predicate(boolean passive) {
        int said = predicated();
        if (said < 0) {
            return List.of();
        }
        int object = tree.child(verb, "obj");
        boolean whole = object < 0 && !passive && !rule.raises() && rule.takes(Shape.OBJECT);
        boolean own = tree.child(said, "nsubj") > verb || object > verb && object < said || whole;
        if (own == rule.raises()) {
            return List.of();
        }
        return withSubject(own && object > verb ? tree.left(object) : tree.left(said), said, false);
    }

    private int predicated() {
        for (int c : tree.children(verb)) {
            if (c > verb && tree.is(c, "xcomp") && !tree.marker(c).equals("to")) {
                return c;
            }
        }
        return -1;
    }
}
