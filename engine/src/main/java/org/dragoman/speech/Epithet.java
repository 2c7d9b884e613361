package org.dragoman.speech;

import org.dragoman.language.Sentence;

/** What somebody or something is called, said behind it. */
final class Epithet {
    private final Tree tree;
    private final Sentence sentence;
    private final Extent extent;

    Epithet(Tree tree, Extent extent) {
        this.tree = tree;
        this.sentence = tree.sentence();
        this.extent = extent;
    }

    /** The end of what somebody is called, right behind the object: "called the mayor a liar"; -1 where nothing is. */
    int behind(int object) {
        int next = object + 1;
        while (next < tree.size() && Tree.quotationMark(sentence.word(next))) {
            next++;
        }
        if (next > object + 1) {
            return tree.holdsMark(0, object) && sentence.tag(object + 1).equals("''") ? -1 : closing(next);
        }
        if (next >= tree.size()
                || !sentence.tag(next).equals("DT")
                || !sentence.lemma(next).matches("an?|the")) {
            return -1;
        }
        int head = next;
        while (tree.head(head) > head && tree.left(tree.head(head)) >= next) {
            head = tree.head(head);
        }
        return tree.noun(head) ? extent.trimmed(next, tree.right(head)) : -1;
    }

    /** The last token before the mark that closes the quotation; -1 where none does. */
    private int closing(int from) {
        for (int i = from; i < tree.size(); i++) {
            if (Tree.quotationMark(sentence.word(i)) && !sentence.tag(i).equals("POS")) {
                return i - 1;
            }
        }
        return -1;
    }

    /** The end with what it is called: "referred to the bridge as a trap". */
    static int withAs(Tree tree, int last) {
        int as = last + 1;
        if (as + 1 >= tree.size() || !tree.lower(as).equals("as")) {
            return last;
        }
        int what = tree.head(as);
        return tree.is(as, "case") && what > as && tree.head(what) <= last ? tree.right(what) : last;
    }
}
