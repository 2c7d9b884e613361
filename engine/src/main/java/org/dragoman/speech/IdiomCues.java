package org.dragoman.speech;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Verbs that say something only with words of their own: "take issue with", "made it clear that", "cast doubt on". */
final class IdiomCues {
    /** The most modifiers between two words of an idiom ("took serious public issue with"). */
    private static final int GAP = 3;

    private final CueRules rules;

    IdiomCues(CueRules rules) {
        this.rules = rules;
    }

    List<Draft> find(Tree tree) {
        List<Draft> drafts = new ArrayList<>();
        for (int v = 0; v < tree.size(); v++) {
            if (!tree.verb(v) || tree.passive(v)) {
                continue;
            }
            for (CueRules.Phrase idiom : rules.idioms(tree.sentence().lemma(v))) {
                Draft draft = draft(tree, v, idiom);
                if (draft != null) {
                    drafts.add(draft);
                    break;
                }
            }
        }
        return drafts;
    }

    private static @Nullable Draft draft(Tree tree, int verb, CueRules.Phrase idiom) {
        int last = last(tree, verb, idiom.words());
        int head = last < 0 ? -1 : tree.head(last);
        if (head <= last || tree.left(head) > last || tree.right(head) <= last) {
            return null;
        }
        Sentence sentence = tree.sentence();
        boolean that = tree.lower(last).equals("that");
        int first = that ? last : last + 1;
        int end = new Extent(tree, verb, idiom.rule().kind()).trimmed(first, tree.right(head));
        Subject subject = Subject.of(tree, verb);
        List<int[]> content = new ArrayList<>();
        content.add(new int[] {first, end});
        return new Draft(
                sentence.index(),
                verb,
                sentence.span(verb, that ? last - 1 : last),
                sentence.lemma(verb),
                subject.head(),
                subject.head() < 0 ? null : tree.source(subject.first(), subject.head(), subject.last()),
                sentence.start(subject.head() < 0 ? verb : Math.min(verb, subject.first())),
                tree.negated(verb),
                idiom.rule(),
                that ? CueRule.Shape.CLAUSE : CueRule.Shape.PREPOSITION,
                false,
                false,
                VerbCues.spans(tree, content),
                List.of(),
                List.of(),
                null);
    }

    /** The token of the idiom's last word, or -1 where the idiom does not stand here. */
    private static int last(Tree tree, int verb, List<String> words) {
        int at = verb;
        for (String word : words.subList(1, words.size())) {
            int i = at + 1;
            while (i < tree.size()
                    && i - at <= GAP
                    && !is(tree, i, word)
                    && !tree.lower(i).equals("not")
                    && modifier(tree.sentence().tag(i))) {
                i++;
            }
            if (i >= tree.size() || !is(tree, i, word)) {
                return -1;
            }
            at = i;
        }
        return at;
    }

    private static boolean is(Tree tree, int i, String word) {
        return tree.lower(i).equals(word) || tree.sentence().lowerLemma(i).equals(word);
    }

    private static boolean modifier(String tag) {
        return tag.startsWith("JJ")
                || tag.startsWith("RB")
                || tag.equals("DT")
                || tag.equals("PRP$")
                || tag.equals("PRP");
    }
}
