package org.dragoman.speech;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.Span;

/** Cues that are no verbs: "according to X", "in the words of X", "reportedly", and the headline's "X: …". */
final class PhraseCues {
    /** In the rules, what marks the headline's cue. */
    private static final String HEADLINE = ":";

    private final CueRules rules;

    PhraseCues(CueRules rules) {
        this.rules = rules;
    }

    List<Draft> find(Tree tree) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            phrase(tree, i, drafts);
            for (CueRule rule : rules.adverb(tree.lower(i))) {
                adverb(tree, i, rule, drafts);
            }
        }
        for (CueRules.Phrase headline : rules.phrases(HEADLINE)) {
            drafts.addAll(Colons.find(tree, headline.rule()));
        }
        return drafts;
    }

    private void phrase(Tree tree, int i, List<Draft> drafts) {
        for (CueRules.Phrase phrase : rules.phrases(tree.lower(i))) {
            List<String> words = phrase.words();
            if (words.get(0).equals(HEADLINE) || !matches(tree, i, words)) {
                continue;
            }
            int last = i + words.size() - 1;
            int source = source(tree, i, last);
            if (source < 0 || !phrase.rule().mayBe(tree.lower(source))) {
                continue;
            }
            int host = tree.head(source);
            while (host >= i && host <= last) {
                host = tree.head(host);
            }
            List<int[]> content = host < 0 ? beside(tree, i, source) : around(tree, i, source, clause(tree, host));
            if (host < 0 && content.isEmpty()) {
                continue;
            }
            drafts.add(draft(tree, phrase.rule(), i, last, source, content, i));
            return;
        }
    }

    private static boolean matches(Tree tree, int i, List<String> words) {
        if (i + words.size() >= tree.size()) {
            return false;
        }
        for (int k = 0; k < words.size(); k++) {
            if (!tree.lower(i + k).equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** The head of the noun phrase that begins after the phrase. */
    private static int source(Tree tree, int first, int last) {
        int head = last + 1;
        while (tree.head(head) > last
                && (tree.left(tree.head(head)) >= first
                        || tree.is(head, "nmod:poss", "det", "compound", "amod", "nummod"))
                && tree.is(
                        head,
                        "compound",
                        "amod",
                        "det",
                        "nmod:poss",
                        "nummod",
                        "advmod",
                        "case",
                        "punct",
                        "dep",
                        "obl:npmod")) {
            head = tree.head(head);
        }
        return tree.nominal(head) ? head : -1;
    }

    /** The head of the clause in which the token stands. */
    private static int clause(Tree tree, int token) {
        int v = token;
        while (tree.head(v) >= 0
                && !tree.is(v, "ccomp", "advcl", "acl:relcl", "parataxis")
                && !(tree.is(v, "conj") && tree.verb(v))) {
            v = tree.head(v);
        }
        return v;
    }

    private void adverb(Tree tree, int i, CueRule rule, List<Draft> drafts) {
        if (tree.is(i, "advmod") && tree.head(i) >= 0) {
            int clause = clause(tree, tree.head(i));
            List<int[]> content = new ArrayList<>();
            int right = tree.right(clause);
            for (int c : tree.children(clause)) {
                if (c > i && tree.is(c, "conj") && tree.child(c, "nsubj", "nsubj:pass") >= 0) {
                    right = Math.min(right, tree.left(c) - 1); // "…, but she had left"
                }
            }
            content.add(new int[] {tree.left(clause), i - 1});
            content.add(new int[] {i + 1, tree.sentence().tag(right).equals("CC") ? right - 1 : right});
            drafts.add(draft(tree, rule, i, i, -1, content, i));
        }
    }

    /**
     * What is said around the phrase: at the end of a sentence all that stands before it, at the start all behind, else both
     * sides of its clause.
     */
    private static List<int[]> around(Tree tree, int first, int source, int clause) {
        int end = tree.size() - 1;
        while (end > source && tree.punctuation(end)) {
            end--;
        }
        int right = tree.right(source);
        int opening = tree.opening();
        List<int[]> content = new ArrayList<>();
        boolean last = right >= end;
        int left = last ? opening : Math.max(opening, tree.left(clause));
        if (left < first) {
            content.add(new int[] {left, first - 1});
        }
        boolean joined = right + 2 <= end && tree.sentence().tag(right + 2).equals("CC") && left < first;
        if (!last && !joined && right < tree.right(clause)) {
            content.add(new int[] {right + 1, tree.right(clause)});
        }
        return content;
    }

    /** What is said where the tree took the phrase for the main clause: what it hung before it, else the clause behind. */
    private static List<int[]> beside(Tree tree, int first, int source) {
        int opening = tree.opening();
        if (tree.left(source) >= first || opening >= first) {
            return behind(tree, source);
        }
        List<int[]> content = new ArrayList<>();
        content.add(new int[] {opening, first - 1});
        return content;
    }

    /** The main clause behind a phrase that the tree took for the main clause itself: from the comma before its subject. */
    private static List<int[]> behind(Tree tree, int source) {
        List<int[]> content = new ArrayList<>();
        for (int i = source + 1; i + 2 < tree.size(); i++) {
            String tag = tree.sentence().tag(i + 1);
            boolean clause = tag.startsWith("NN") || tag.startsWith("PRP") || tag.equals("DT") || tag.equals("CD");
            boolean mark = tree.sentence().word(i).equals(",")
                    || tree.sentence().word(i).equals(":");
            if (mark && clause && finite(tree, i + 1)) {
                content.add(new int[] {i + 1, tree.size() - 1});
                return content;
            }
        }
        return content;
    }

    /** Whether a finite verb stands behind the token before the next comma. */
    private static boolean finite(Tree tree, int from) {
        for (int i = from; i < tree.size() && !tree.sentence().word(i).equals(","); i++) {
            if (tree.finite(i)) {
                return true;
            }
        }
        return false;
    }

    private static Draft draft(
            Tree tree, CueRule rule, int first, int last, int source, List<int[]> content, int left) {
        boolean empty = tree.sentence().span(first, last).length() == 0;
        String lemma = empty ? "" : String.join(" ", words(tree, first, last));
        Span who = source < 0 ? null : tree.words(last + 1, before(tree, source, content));
        return Draft.aside(tree, rule, first, last, lemma, source, who, left, content);
    }

    /** The last token of the source, which what is said may cut short. */
    private static int before(Tree tree, int source, List<int[]> content) {
        int right = tree.right(source);
        for (int[] range : content) {
            right = range[0] > source ? Math.min(right, range[0] - 1) : right;
        }
        return right;
    }

    private static List<String> words(Tree tree, int first, int last) {
        List<String> words = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            words.add(tree.lower(i));
        }
        return words;
    }
}
