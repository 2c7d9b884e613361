package org.dragoman.speech;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Sentence;

/**
 * What a verb says something about, as a phrase with one of the prepositions of its rule: "warned of floods".
 *
 * @param topic the head of that phrase, or -1 where the verb has none
 */
record SaidAbout(Tree tree, int verb, CueRule rule, Extent extent, Subject subject, int topic) {
    static SaidAbout of(Tree tree, int verb, CueRule rule, Extent extent, Subject subject) {
        return new SaidAbout(tree, verb, rule, extent, subject, topic(tree, verb, rule));
    }

    /** The token of the preposition, or -1. */
    int preposition() {
        return topic < 0 ? -1 : tree.child(topic, "case", "mark");
    }

    /** The ranges of its words, first and last token; none where the verb has no such phrase. */
    List<int[]> content() {
        List<int[]> content = new ArrayList<>();
        if (topic < 0) {
            return content;
        }
        if (rule.raises() && subject.head() >= 0 && subject.last() < verb) {
            int first = subject.first();
            first += tree.sentence().tag(first).equals("IN") && first < subject.last() ? 1 : 0;
            content.add(new int[] {first, subject.last()});
        }
        int first = preposition() + 1;
        int last = rule.with().contains("as") ? Epithet.withAs(tree, tree.right(topic)) : tree.right(topic);
        content.add(new int[] {first, extent.trimmed(first, last)});
        return content;
    }

    /** The head of the phrase that says what it is about, rather than to whom or when; or -1. */
    private static int topic(Tree tree, int verb, CueRule rule) {
        Sentence sentence = tree.sentence();
        int topic = -1;
        for (int c : tree.children(verb)) {
            boolean phrase = c > verb
                    && (tree.is(c, "obl", "nmod", "advcl")
                            || tree.is(c, "xcomp") && !tree.marker(c).equals("to"))
                    && rule.prepositions().contains(tree.marker(c));
            if (!phrase) {
                continue;
            }
            if (tree.marker(c).equals("about")) {
                return c;
            }
            boolean day = sentence.isDate(c) && tree.noun(c);
            topic = topic < 0 && !day ? c : topic;
        }
        return topic;
    }
}
