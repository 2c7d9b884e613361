package org.dragoman.speech;

import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;

/**
 * A cue in what only fronts the main clause: "While he said he was ready, the army stayed", "Asked whether he would go, Reyl
 * laughed". What is said ends where the main clause begins.
 */
final class Fronted {
    private Fronted() {}

    /**
     * The comma before the main clause.
     *
     * @param cue the cue's main token
     * @param from the first token of what is said, behind the cue
     * @return past the end where the cue stands in no clause of that sort
     */
    static int end(Tree tree, int cue, int from) {
        Sentence sentence = tree.sentence();
        boolean aside = from > 0 && sentence.word(from - 1).equals(","); // "As Reyl said, the army stayed"
        if (from <= cue || aside || !tree.verb(cue) || !fronts(tree, cue)) {
            return tree.size();
        }
        boolean said = sentence.tag(cue).equals("VBN"); // "asked about the truce" needs no verb
        int quotes = 0;
        for (int i = from; i + 2 < tree.size(); i++) {
            if (Tree.quotationMark(sentence.word(i)) && !sentence.tag(i).equals("POS")) {
                quotes++;
            }
            said |= tree.verb(i) || tree.finite(i);
            boolean closed = quotes % 2 == 0 || i + 1 < tree.size() && Tree.quotationMark(sentence.word(i + 1));
            if (sentence.word(i).equals(",") && said && closed && main(tree, i + 1)) {
                return i;
            }
        }
        return tree.size();
    }

    /** Whether the verb is the participle of "Asked by a reporter whether …" and "when asked by a reporter". */
    static boolean asked(Tree tree, int verb) {
        int next = verb + 1;
        return tree.sentence().tag(verb).equals("VBN")
                && tree.is(verb, "advcl", "dep")
                && tree.child(verb, "nsubj", "aux") < 0
                && next < tree.size()
                && tree.lower(next).equals("by");
    }

    /** Whether the cue is the verb of what opens the sentence: behind a conjunction, or a participle without a subject. */
    private static boolean fronts(Tree tree, int cue) {
        Sentence sentence = tree.sentence();
        int opening = tree.opening();
        for (int i = opening; i < cue; i++) {
            if (tree.punctuation(i)) {
                return false;
            }
        }
        String tag = sentence.tag(cue);
        boolean participle = (tag.equals("VBN") || tag.equals("VBG"))
                && (cue == opening || cue == opening + 1 && !tree.nominal(opening) && !tree.finite(opening));
        return participle || opening < cue && Grammar.english().is("beginning_front", tree.lower(opening));
    }

    /** Whether a subject begins here that has a finite verb before the next comma. */
    private static boolean main(Tree tree, int from) {
        Sentence sentence = tree.sentence();
        int first = Tree.quotationMark(sentence.word(from)) ? from + 1 : from;
        for (int s = first; s < tree.size() && !sentence.word(s).equals(","); s++) {
            boolean subject = tree.is(s, "nsubj", "nsubj:pass") && tree.left(s) == first && tree.nominal(s);
            int verb = subject ? tree.head(s) : -1;
            if (verb > s && !tree.is(verb, "acl:relcl") && finite(tree, s + 1, verb)) {
                return true;
            }
        }
        return false;
    }

    private static boolean finite(Tree tree, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (tree.finite(i)) {
                return true;
            }
        }
        return false;
    }
}
