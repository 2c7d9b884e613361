package org.dragoman.speech;

import java.util.List;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;

/**
 * The short clause that closes what is said, read by the order of words alone, for the tree often draws its subject from within
 * what is said: "“…,” the statement said", "…, the paper recently reported", "…, his aide, Tomas Reyl, told the paper".
 */
final class CueClause {
    private static final int LONGEST_SUBJECT = 25;

    private CueClause() {}

    /** Who stands between a closing quotation mark and the verb, with what is added behind a comma; without a head for nobody. */
    static Subject behindQuote(Tree tree, int verb) {
        Sentence sentence = tree.sentence();
        int last = last(tree, verb);
        boolean acts = false;
        for (int i = last; i >= 1 && verb - i <= LONGEST_SUBJECT; i--) {
            if (closing(sentence, i)) {
                int first = behindComma(sentence, i + 1);
                return acts || !separated(sentence, i)
                        ? Subject.NONE
                        : phrase(tree, first, withoutAdverbial(tree, first, last));
            }
            String tag = sentence.tag(i);
            boolean relative = tag.startsWith("W") && sentence.word(i - 1).equals(",");
            acts = !relative && (acts || tree.finite(i) || Tree.quotationMark(sentence.word(i)));
        }
        return Subject.NONE;
    }

    /** Who stands between the comma that ends a whole clause and the verb; without a head for nobody. */
    static Subject behindClause(Tree tree, int verb) {
        Sentence sentence = tree.sentence();
        int last = last(tree, verb);
        int comma = comma(tree, last);
        if (last == verb - 2 && comma > 0 && sentence.word(verb - 1).equals(",")) {
            comma = comma(tree, comma - 1); // the name is added to a phrase: "…, his aide, Tomas Reyl, told"
        }
        return comma > 0 && clause(tree, comma) ? phrase(tree, comma + 1, last) : Subject.NONE;
    }

    /** The last token before the verb that is no adverb, auxiliary or comma. */
    private static int last(Tree tree, int verb) {
        int i = verb - 1;
        while (i > 0
                && (tree.sentence().tag(i).equals("RB") && !tree.lower(i).startsWith("n")
                        || tree.head(i) == verb && tree.is(i, "aux") && tree.finite(i))) {
            i--;
        }
        return i > 0 && i == verb - 1 && tree.sentence().word(i).equals(",") ? i - 1 : i;
    }

    /** The comma before the phrase that ends here; -1 where a verb or a mark stands between. */
    private static int comma(Tree tree, int last) {
        for (int i = last; i > 0; i--) {
            if (tree.sentence().word(i).equals(",")) {
                return i < last ? i : -1;
            }
            if (endsPart(tree, i)) {
                return i < last ? i : -1;
            }
            boolean verb = tree.verb(i) && !tree.is(i, "amod")
                    || tree.sentence().tag(i).equals("MD");
            if (verb || tree.punctuation(i) && !tree.sentence().tag(i).equals("POS")) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the mark closes a quotation that is only the end of what is said: "called the tax “a theft,” Velde said". */
    private static boolean endsPart(Tree tree, int mark) {
        Sentence sentence = tree.sentence();
        if (mark < 3 || !closing(sentence, mark) || !sentence.word(mark - 1).equals(",")) {
            return false;
        }
        for (int i = mark - 1; i > tree.opening(); i--) {
            if (Tree.quotationMark(sentence.word(i)) && !sentence.tag(i).equals("POS")) {
                return !sentence.word(i - 1).equals(",")
                        && !sentence.word(i - 1).equals(":")
                        && sentence.end(i) == sentence.start(i + 1);
            }
        }
        return false;
    }

    /** Whether a subject and its verb stand before the comma, in what may be a sentence of its own. */
    private static boolean clause(Tree tree, int comma) {
        int opening = tree.opening();
        boolean hangs = tree.sentence().tag(opening).equals("IN")
                || tree.sentence().tag(opening).startsWith("W")
                || tree.sentence().tag(opening).equals("TO")
                || tree.sentence().tag(opening).startsWith("VB");
        boolean named = false;
        boolean main = !hangs; // behind a comma that closes what fronts the clause ("In May, …") too
        for (int i = opening; i < comma; i++) {
            named |= tree.nominal(i);
            main |= tree.sentence().word(i).equals(",");
            if (named && main && tree.finite(i)) {
                return true;
            }
        }
        return false;
    }

    /** The end without what only tells when or how: "Ruiz, after a pause, said". */
    private static int withoutAdverbial(Tree tree, int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (tree.sentence().word(i).equals(",")) {
                return tag(tree.sentence(), i + 1, "IN", "RB")
                                && !tree.lower(i + 1).equals("of")
                        ? i - 1
                        : last;
            }
        }
        return last;
    }

    private static Subject phrase(Tree tree, int first, int last) {
        Sentence sentence = tree.sentence();
        if (first > last || !tree.nominal(last) && !sentence.word(last).equals(")")) {
            return Subject.NONE;
        }
        String tag = sentence.tag(first);
        if (tag(sentence, last, "WP", "WDT") || twoPhrases(tree, first, last)) {
            return Subject.NONE;
        }
        if (tag.equals("CC") || tag.equals("IN") || tag.equals("TO") || tag.startsWith("W") || tree.verb(first)) {
            return Subject.NONE;
        }
        int head = first;
        for (int i = first; i <= last && !tree.punctuation(i) && !tag(sentence, i, "IN", "WP", "WDT"); i++) {
            head = tree.nominal(i) && !tag(sentence, i, "DT", "PRP$") ? i : head;
        }
        return tree.nominal(head) ? new Subject(head, first, last, true) : Subject.NONE;
    }

    /** Whether a second phrase begins without a comma or preposition: "an offer the leadership" (rebuffed), "a charge that Chad" (denied). */
    private static boolean twoPhrases(Tree tree, int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            boolean relative = tree.lower(i).equals("that") || tag(tree.sentence(), i, "WDT", "WP");
            boolean charge = Grammar.english().is("told_again", tree.lower(i - 1));
            if ((relative || charge && tree.nominal(i) || tag(tree.sentence(), i, "DT", "PRP")) && tree.noun(i - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tag(Sentence sentence, int token, String... tags) {
        return List.of(tags).contains(sentence.tag(token));
    }

    /** Whether the mark stands right behind a word or comma and so closes a quotation; an apostrophe does not. */
    private static boolean closing(Sentence sentence, int token) {
        boolean owner =
                sentence.word(token).equals("’") && sentence.word(token - 1).endsWith("s"); // "Reyls’ aide"
        return Tree.quotationMark(sentence.word(token))
                && !owner
                && !sentence.tag(token).equals("POS")
                && sentence.end(token - 1) == sentence.start(token);
    }

    /** Whether a comma, question mark or the like stands on one side of the closing mark. */
    private static boolean separated(Sentence sentence, int mark) {
        return ",?!.…".contains(sentence.word(mark - 1))
                || sentence.word(mark + 1).equals(",");
    }

    private static int behindComma(Sentence sentence, int token) {
        return sentence.word(token).equals(",") ? token + 1 : token;
    }
}
