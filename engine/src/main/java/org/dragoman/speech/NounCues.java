package org.dragoman.speech;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Sentence;
import org.dragoman.speech.CueRule.Shape;

/** Nouns of saying and thinking with their content: "Iran's claim that …", "plans to …", "criticism of …". */
final class NounCues {
    private final CueRules rules;

    NounCues(CueRules rules) {
        this.rules = rules;
    }

    List<Draft> find(Tree tree) {
        List<Draft> drafts = new ArrayList<>();
        Sentence sentence = tree.sentence();
        for (int n = 0; n < tree.size(); n++) {
            if (!tree.noun(n) && !sentence.tag(n).startsWith("JJ")) {
                continue;
            }
            List<CueRule> found = tree.noun(n) ? rules.noun(sentence.lemma(n)) : rules.adjective(sentence.lemma(n));
            for (CueRule rule : found) {
                int[] content = content(tree, n, rule);
                if (content.length > 0) {
                    drafts.add(draft(tree, n, rule, content));
                    break;
                }
            }
        }
        return drafts;
    }

    /** First and last token of the content; empty where there is none. */
    private static int[] content(Tree tree, int n, CueRule rule) {
        List<Integer> candidates = tree.children(n);
        if (tree.head(n) >= 0 && tree.verb(tree.head(n)) && tree.is(n, "obj")) {
            candidates = new ArrayList<>(candidates);
            for (int c : tree.children(tree.head(n))) {
                if (tree.left(c) == tree.right(n) + 1) {
                    candidates.add(c); // the tree often hangs the noun's clause on the verb
                }
            }
        }
        for (int c : candidates) {
            if (c < n) {
                continue;
            }
            String marker = tree.marker(c);
            boolean that = tree.is(c, "ccomp", "acl", "acl:relcl") && marker.equals("that") && rule.takes(Shape.CLAUSE);
            boolean to = tree.is(c, "acl", "xcomp", "ccomp", "advcl") && marker.equals("to") && rule.takes(Shape.TO);
            if (that || to || tree.is(c, "ccomp") && rule.takes(Shape.CLAUSE)) {
                return new int[] {tree.left(c), tree.right(c)};
            }
            if (tree.is(c, "nmod", "acl", "obl", "advcl")
                    && rule.prepositions().contains(marker)
                    && rule.takes(Shape.PREPOSITION)) {
                return new int[] {tree.child(c, "case", "mark") + 1, tree.right(c)};
            }
        }
        return new int[0];
    }

    private static Draft draft(Tree tree, int n, CueRule rule, int[] content) {
        Sentence sentence = tree.sentence();
        List<int[]> ranges = new ArrayList<>();
        ranges.add(content);
        int source = source(tree, n);
        int first = source < 0 ? -1 : tree.is(source, "nmod") ? tree.child(source, "case") + 1 : tree.left(source);
        int last = source < 0 ? -1 : tree.right(source);
        if (source >= 0 && last >= n && first < n) {
            last = source;
        }
        boolean owned = source >= 0 && first <= last && (last < content[0] || first > content[1]);
        return new Draft(
                sentence.index(),
                n,
                sentence.span(n, content[0] == n + 2 && rule.takes(Shape.PREPOSITION) ? n + 1 : n),
                sentence.lemma(n),
                owned ? source : -1,
                owned ? tree.words(first, last) : null,
                sentence.start(n),
                false,
                rule,
                CueRule.Shape.CLAUSE,
                false,
                false,
                VerbCues.spans(tree, ranges),
                List.of(),
                List.of(),
                null);
    }

    /** Whose it is: "Iran's claim", "a claim by Iran", "Iran made the claim", "Iran is afraid". */
    private static int source(Tree tree, int n) {
        int owner = tree.child(n, "nmod:poss");
        if (owner >= 0) {
            return owner;
        }
        for (int c : tree.children(n)) {
            String marker = tree.marker(c);
            if (tree.is(c, "nmod") && (marker.equals("by") || marker.equals("from") || marker.equals("among"))) {
                return c;
            }
        }
        if (!tree.noun(n)) {
            return Subject.of(tree, n).head();
        }
        int verb = tree.head(n);
        if (verb >= 0 && tree.verb(verb) && tree.is(n, "obj") && !tree.passive(verb)) {
            return Subject.of(tree, verb).head();
        }
        return -1;
    }
}
