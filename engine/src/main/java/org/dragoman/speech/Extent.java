package org.dragoman.speech;

import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;
import org.dragoman.speech.Statement.Kind;

/** How far the content of a cue verb reaches: what is joined or hung on behind it is often the article's own. */
final class Extent {
    private final Tree tree;
    private final Sentence sentence;
    private final int verb;
    private final Kind kind;

    Extent(Tree tree, int verb, Kind kind) {
        this.tree = tree;
        this.sentence = tree.sentence();
        this.verb = verb;
        this.kind = kind;
    }

    /**
     * The last token of what an attitude is about: without a relative clause, a participle, an apposition or a dash behind
     * a comma, which the article adds for itself. What is said keeps all but an answer to it.
     */
    int trimmed(int first, int last) {
        if (kind != Kind.ATTITUDE) {
            return Answered.without(tree, first, last);
        }
        int quotes = 0;
        for (int i = first; i < last; i++) {
            String word = sentence.word(i);
            if (word.equals("(")) {
                return last;
            }
            if (Tree.quotationMark(word)) {
                quotes++;
            } else if (i > first + 1 && quotes % 2 == 0 && (adds(i, last) || explains(i, last) || dash(i))) {
                return i - 1;
            }
        }
        return last;
    }

    /**
     * The last token of what is said: without what the article adds behind its last comma or dash, an apposition that sums up or
     * explains ("…, a swipe at his rival", "…, the maker of the boats") and a "which" in the present behind "said".
     */
    int said(int first, int last) {
        int quotes = 0;
        for (int i = first; i < last; i++) {
            if (Tree.quotationMark(sentence.word(i)) && !sentence.tag(i).equals("POS")) {
                quotes++;
            }
            if (i > first + 2 && quotes % 2 == 0 && (explains(i, last) || general(i, last))) {
                return i - 1;
            }
        }
        return Answered.without(tree, first, last);
    }

    /** Whether a noun phrase with an article runs from the comma or dash to the end, that is no name which the phrase before it waits for. */
    private boolean explains(int comma, int last) {
        int next = comma + 1;
        boolean mark = sentence.word(comma).equals(",") || dash(comma);
        if (!mark || !sentence.tag(next).equals("DT") || !sentence.lemma(next).matches("an?|the")) {
            return false;
        }
        int top = top(comma);
        boolean named = sentence.tag(top).startsWith("NNP")
                && tree.head(top) >= 0
                && (determined(tree.left(tree.head(top)))
                        || sentence.tag(comma - 1).equals("NN"));
        return tree.noun(top)
                && tree.right(top) >= last - 1
                && !tree.is(top, "conj", "nsubj", "nsubj:pass", "obj", "root")
                && !named
                && tree.child(top, "conj") < 0
                && tree.child(top, "cop") < 0;
    }

    /** Whether a relative clause in the present runs from the comma to the end, though the cue tells of the past. */
    private boolean general(int comma, int last) {
        int next = comma + 1;
        int verbs = tree.head(next);
        if (!sentence.word(comma).equals(",")
                || !sentence.tag(verb).equals("VBD")
                || !tree.lower(next).equals("which")
                || verbs <= next) {
            return false;
        }
        int auxiliary = tree.child(verbs, "aux", "aux:pass", "cop");
        String tag = sentence.tag(auxiliary > next && auxiliary < verbs ? auxiliary : verbs);
        return (tag.equals("VBZ") || tag.equals("VBP")) && tree.right(verbs) >= last - 1;
    }

    /** The head of the phrase that begins behind the comma. */
    private int top(int comma) {
        int top = comma + 1;
        while (tree.head(top) >= 0 && tree.left(tree.head(top)) == comma + 1 && tree.head(top) > comma) {
            top = tree.head(top);
        }
        return top;
    }

    /**
     * The end of the clause of which the tree took the subject for an object ("implied the judge was biased"); {@code last}
     * where no finite verb follows.
     */
    int clause(int last) {
        int next = last + 1;
        boolean inserted = next + 1 < tree.size()
                && verb < last
                && tree.lower(verb + 1).equals("that")
                && holdsComma(verb, last)
                && sentence.word(next).equals(",")
                && tree.is(next + 1, "aux", "aux:pass", "cop"); // "that the closure, decided in June, had been lifted"
        next += inserted ? 1 : 0;
        if (next >= tree.size()) {
            return last;
        }
        if (!tree.finite(next) || tree.is(next, "root", "conj") || next == verb) {
            return last;
        }
        int main = tree.is(next, "aux", "aux:pass", "cop") ? tree.head(next) : next;
        return main > verb ? Math.max(last, tree.right(main)) : last;
    }

    /**
     * The end with a relative clause that has no pronoun ("the cases he cited"), which the tree often hangs elsewhere, or with
     * the name that a colon promises ("a familiar target: Jeb Ruiz").
     */
    int more(int last) {
        int next = last + 1;
        if (next + 1 >= tree.size()) {
            return last;
        }
        if (sentence.word(next).equals(":")) {
            return tree.noun(next + 1) && !finite(next + 1) ? tree.size() - 1 : last;
        }
        int head = sentence.tag(next).equals("PRP") && tree.is(next, "nsubj") ? tree.head(next) : -1;
        if (head <= next || tree.is(head, "root", "conj") || !tree.verb(head) || verb > next) {
            return last;
        }
        int end = head;
        while (end < tree.right(head) && !tree.punctuation(end + 1)) {
            end++;
        }
        return end;
    }

    /** Whether a finite verb or a quotation mark stands between the token and the end. */
    private boolean finite(int from) {
        for (int i = from; i < tree.size(); i++) {
            String tag = sentence.tag(i);
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || Tree.quotationMark(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsComma(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (sentence.word(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token is a dash, or a hyphen with space on both sides. */
    private boolean dash(int i) {
        String word = sentence.word(i);
        boolean apart = word.equals("-")
                && i > 0
                && i + 1 < tree.size()
                && sentence.end(i - 1) < sentence.start(i)
                && sentence.end(i) < sentence.start(i + 1);
        return word.equals("--") || word.equals("—") || word.equals("–") || apart;
    }

    /** Whether the comma opens a phrase that runs to the end and only adds something to what stands before it. */
    private boolean adds(int comma, int last) {
        int next = comma + 1;
        if (!sentence.word(comma).equals(",") || next > last) {
            return false;
        }
        int top = top(comma);
        if (tree.right(top) < last - 1) {
            return false;
        }
        String tag = sentence.tag(next);
        boolean relative = tree.is(top, "acl:relcl") && tag.startsWith("W");
        boolean participle = tag.equals("VBG") && top == next && tree.is(top, "acl", "advcl", "dep");
        boolean named = tag.equals("NNP") && top >= 0 && tree.head(top) >= 0 && determined(tree.left(tree.head(top)));
        return relative || participle || tree.is(top, "appos") && !named;
    }

    /** Whether a phrase that begins here waits for its name: "his old rival, Ruiz". */
    private boolean determined(int first) {
        String tag = sentence.tag(first);
        return tag.equals("DT") || tag.equals("PRP$");
    }

    /** First and last token without the day right behind the verb: "said Thursday the talks had failed". */
    int[] withoutDay(int[] range) {
        int next = verb + 2;
        boolean day = range[0] == verb + 1
                && next <= range[1]
                && Grammar.english().is("temporal", tree.lower(verb + 1))
                && sentence.tag(verb + 1).equals("NNP");
        boolean apart = day
                && !tree.verb(next)
                && !tree.punctuation(next)
                && !sentence.tag(next).equals("POS")
                && !sentence.tag(next).equals("MD")
                && !sentence.isDate(next);
        return apart ? new int[] {next, range[1]} : range;
    }

    /** The last token of the phrase, less verbs that are joined to it but go with the cue: "admitted firing and left". */
    int end(int head) {
        int last = tree.right(head);
        int apart = apart(head);
        if (apart >= 0) {
            return apart - 3;
        }
        for (int c : tree.children(head)) {
            String tag = sentence.tag(c);
            boolean perfect = had(head) // "had raided a bank and seized skiffs"
                    && sentence.word(c).endsWith("ed")
                    && tree.child(c, "ccomp") < 0;
            boolean finite = tag.equals("VBD") && !perfect || tag.equals("VBZ") || tag.equals("VBG");
            boolean says = Grammar.english().is("saying", sentence.lemma(c)) && tree.child(c, "ccomp") > c;
            boolean other = !sentence.tag(head).equals(tag) && tree.child(head, "cop") < 0;
            if (c > Math.max(head, verb)
                    && tree.is(c, "conj")
                    && finite
                    && tag.equals(tense())
                    && (other || says) // "said she was sorry and promised that"
                    && tree.child(c, "nsubj", "nsubj:pass") < 0) {
                last = tree.left(c) - 1;
                while (last > head
                        && (tree.punctuation(last) || sentence.tag(last).equals("CC"))) {
                    last--;
                }
                break;
            }
        }
        return last;
    }

    /** The tag of the verb that tells when the cue is: "did" in "did not deny that … but insisted". */
    private String tense() {
        int auxiliary = tree.child(verb, "aux");
        boolean does =
                auxiliary >= 0 && auxiliary < verb && sentence.lemma(auxiliary).equals("do");
        return sentence.tag(does ? auxiliary : verb);
    }

    private boolean had(int head) {
        int auxiliary = tree.child(head, "aux");
        return auxiliary >= 0 && sentence.word(auxiliary).equals("had");
    }

    /** A verb that a comma parts from a clause in the pluperfect: "denied that they had fired, and accused Chad"; or -1. */
    private int apart(int head) {
        if (!had(head)) {
            return -1;
        }
        for (int c : tree.children(head)) {
            boolean comma = c > head + 3
                    && sentence.tag(c - 1).equals("CC")
                    && sentence.word(c - 2).equals(",");
            if (comma
                    && tree.is(c, "conj")
                    && sentence.tag(c).startsWith("VB")
                    && tree.child(c, "nsubj", "nsubj:pass") < 0) {
                return c;
            }
        }
        return -1;
    }
}
