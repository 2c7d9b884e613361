package org.dragoman.speech;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Grammar;
import org.dragoman.speech.CueRule.Shape;

/** The thing that is said or meant, with what belongs to it: "denied the attack", "accused him of lying", "called it a trap". */
record SaidObject(Tree tree, int verb, CueRule rule, Extent extent, Subject subject) {
    /** The ranges of its words, first and last token; none where the verb has no object, or not what its rule needs behind it. */
    List<int[]> content(boolean passive) {
        int before = passive ? -1 : Answered.by(tree, verb, subject);
        if (before >= 0) {
            return List.of(new int[] {before - 1, before});
        }
        boolean participle = passive && tree.is(verb, "acl") && rule.kind() != Statement.Kind.ATTITUDE;
        int object = passive ? subject.head() : acted();
        if (object < 0 || passive && !subject.own() && !participle) {
            return List.of();
        }
        List<Integer> more = more(object);
        if (more.isEmpty() && (rule.needs() || participle && Agent.of(tree, verb) < 0)) {
            return List.of();
        }
        return passive ? ofSubject(object, more) : ofObject(object, more);
    }

    /** "he was accused of lying": the subject, and each phrase that belongs to it. */
    private List<int[]> ofSubject(int object, List<Integer> more) {
        List<int[]> content = new ArrayList<>();
        content.add(new int[] {subject.first(), subject.last()});
        for (int phrase : more) {
            content.add(new int[] {tree.left(phrase), tree.right(phrase)});
        }
        int named = named(tree.right(object));
        if (named >= 0) {
            content.add(new int[] {verb + 1, named});
        }
        return content;
    }

    private List<int[]> ofObject(int object, List<Integer> more) {
        int called = rule.takes(Shape.SMALL) ? tree.child(verb, "iobj") : -1; // "called him a liar"
        int start = called > verb && called < object ? tree.left(called) : tree.left(object);
        int first = object > verb ? Math.max(verb + 1, start) : start;
        int last = tree.right(object);
        for (int phrase : more) {
            last = Math.max(last, extent.end(phrase));
        }
        int named = named(last);
        if (named >= 0 && object < verb) { // "which he called a trap"
            return List.of(new int[] {first, last}, new int[] {verb + 1, named});
        }
        return List.of(new int[] {first, Math.max(named, extent.trimmed(first, extent.more(extent.clause(last))))});
    }

    /** The last word of what the object is called behind this one, or -1. */
    private int named(int last) {
        return rule.takes(Shape.SMALL) ? new Epithet(tree, extent).behind(Math.max(verb, last)) : -1;
    }

    /** The verb's object, or the clause or noun that the tree took for another part of it; -1 where there is none. */
    private int acted() {
        int object = tree.child(verb, "obj");
        if (object < 0 && tree.misread(verb)) {
            return tree.head(verb);
        }
        int clause = object < 0 ? tree.child(verb, "ccomp", "xcomp") : -1;
        boolean thing = clause > verb
                && tree.left(clause) > verb
                && !tree.marker(clause).equals("to");
        return thing && !tree.sentence().tag(clause).startsWith("JJ") ? clause : object;
    }

    /** The heads of the phrases behind verb and object that belong to the object: "of lying". */
    private List<Integer> more(int object) {
        List<Integer> more = new ArrayList<>();
        for (int c : tree.children(verb)) {
            boolean phrase =
                    tree.is(c, "obl", "advcl", "nmod", "acl") && rule.with().contains(tree.marker(c)) && !occasion(c);
            boolean lost = tree.is(c, "dep") && tree.right(c) > c && rule.with().contains(tree.lower(c));
            if (c > Math.max(verb, object) && (phrase || lost || tree.is(c, "xcomp"))) {
                more.add(c);
            }
        }
        return more;
    }

    /** Whether the phrase says when or where something was said ("in an interview"), not what it is about. */
    private boolean occasion(int c) {
        return tree.sentence().isDate(c)
                || tree.noun(c)
                        && Grammar.english().is("occasion", tree.sentence().lowerLemma(c));
    }
}
