package org.dragoman.speech;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Grammar;
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
                    Draft draft = draft(tree, n, rule, content);
                    if (tree.noun(n) || draft.source() != null || rule.raises()) {
                        drafts.add(draft); // a feeling is somebody's
                    }
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
                return trimmed(tree, n, rule, tree.left(c), tree.right(c));
            }
            if (tree.is(c, "nmod", "acl", "obl", "advcl")
                    && rule.prepositions().contains(marker)
                    && rule.takes(Shape.PREPOSITION)
                    && !tree.sentence().ner(c).equals("DATE")
                    && !Grammar.english().is("temporal", tree.lower(c))) {
                return trimmed(tree, n, rule, tree.child(c, "case", "mark") + 1, tree.right(c));
            }
        }
        return new int[0];
    }

    private static int[] trimmed(Tree tree, int n, CueRule rule, int first, int last) {
        return new int[] {first, new Extent(tree, n, rule.kind()).trimmed(first, last)};
    }

    private static Draft draft(Tree tree, int n, CueRule rule, int[] content) {
        Sentence sentence = tree.sentence();
        List<int[]> ranges = new ArrayList<>();
        ranges.add(content);
        int carrier = carrier(tree, n, rule);
        Subject whose = carrier < 0 ? source(tree, n) : Subject.of(tree, carrier);
        boolean owned = whose.head() >= 0
                && whose.first() <= whose.last()
                && (whose.last() < content[0] || whose.first() > content[1]);
        int first = carrier < 0 ? n : carrier;
        return new Draft(
                sentence.index(),
                n,
                sentence.span(first, content[0] == n + 2 && rule.takes(Shape.PREPOSITION) ? n + 1 : n),
                sentence.lemma(n),
                owned ? whose.head() : -1,
                owned ? tree.source(whose.first(), whose.head(), whose.last()) : null,
                sentence.start(first),
                carrier >= 0 && tree.negated(carrier),
                rule,
                CueRule.Shape.CLAUSE,
                false,
                false,
                VerbCues.spans(tree, ranges),
                List.of(),
                List.of(),
                null);
    }

    /** The verb that only carries the noun ("voiced fear that …"), before it; or -1. */
    private static int carrier(Tree tree, int n, CueRule rule) {
        int verb = tree.head(n);
        boolean carried = verb >= 0 && verb < n && tree.verb(verb) && tree.is(n, "obj") && !tree.passive(verb);
        String lemma = carried ? tree.sentence().lemma(verb) : "";
        return carried && (rule.carriers().contains(lemma) || Grammar.english().is("light", lemma)) ? verb : -1;
    }

    /** Whose it is: "Iran's claim", "a claim by Iran", "Iran made the claim", "Iran is afraid". */
    private static Subject source(Tree tree, int n) {
        int owner = tree.child(n, "nmod:poss");
        if (owner >= 0) {
            return phrase(tree, owner, tree.left(owner));
        }
        for (int c : tree.children(n)) {
            String marker = tree.marker(c);
            if (tree.is(c, "nmod") && (marker.equals("by") || marker.equals("from") || marker.equals("among"))) {
                return phrase(tree, c, tree.child(c, "case") + 1);
            }
        }
        int verb = tree.head(n);
        if (!tree.noun(n) || tree.child(n, "cop") >= 0) {
            Subject subject = Subject.of(tree, n);
            if (subject.head() < 0 || !tree.lower(subject.head()).equals("it")) {
                return subject;
            }
            return verb >= 0 && tree.verb(verb) && tree.child(n, "cop") < 0
                    ? Subject.of(tree, verb) // "made it clear"
                    : new Subject(-1, -1, -1, false); // "it is clear"
        }
        boolean object = verb >= 0 && tree.verb(verb) && tree.is(n, "obj") && !tree.passive(verb);
        boolean adverbial = verb >= 0
                && verb < n
                && tree.verb(verb)
                && tree.is(n, "obl")
                && !tree.passive(verb)
                && tree.subjectBefore(verb) >= 0; // "roused the crowd with criticism of the tax"
        return object || adverbial ? Subject.of(tree, verb) : new Subject(-1, -1, -1, false);
    }

    private static Subject phrase(Tree tree, int head, int first) {
        return new Subject(head, first, tree.right(head), true);
    }
}
