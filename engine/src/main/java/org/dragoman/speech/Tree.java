package org.dragoman.speech;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with the extent of every phrase, found once when first asked for. Tokens are indexes; a missing one is -1.
 */
final class Tree {
    private static final int LONGEST_DATELINE = 12;

    private final Sentence sentence;
    private @Nullable Extents extents;
    private int @Nullable [] withSubject;

    Tree(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The first and last token of the phrase that each token heads. */
    private record Extents(int[] left, int[] right) {
        static Extents of(Sentence sentence) {
            int n = sentence.size();
            int[] left = new int[n];
            int[] right = new int[n];
            int[] order = new int[n];
            int count = 0;
            Deque<Integer> open = new ArrayDeque<>();
            for (int i = 0; i < n; i++) {
                left[i] = i;
                right[i] = i;
                if (sentence.head(i) < 0) {
                    open.add(i);
                }
            }
            while (!open.isEmpty() && count < n) {
                int i = open.remove();
                order[count++] = i;
                for (int c = sentence.firstChild(i); c >= 0; c = sentence.nextSibling(c)) {
                    open.add(c);
                }
            }
            for (int k = count - 1; k >= 0; k--) {
                int i = order[k];
                int head = sentence.head(i);
                if (head >= 0) {
                    left[head] = Math.min(left[head], left[i]);
                    right[head] = Math.max(right[head], right[i]);
                }
            }
            return new Extents(left, right);
        }
    }

    private Extents extents() {
        Extents known = extents;
        if (known == null) {
            known = Extents.of(sentence);
            extents = known;
        }
        return known;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.size();
    }

    /** The first token of the phrase headed by {@code i}. */
    int left(int i) {
        return extents().left[i];
    }

    /** The last token of the phrase headed by {@code i}. */
    int right(int i) {
        return extents().right[i];
    }

    int head(int i) {
        return sentence.head(i);
    }

    boolean is(int i, String... relations) {
        for (String relation : relations) {
            if (sentence.relation(i).equals(relation)) {
                return true;
            }
        }
        return false;
    }

    String lower(int i) {
        return sentence.lower(i);
    }

    /** Whether the word is a finite verb or a modal one. */
    boolean finite(int i) {
        String tag = sentence.tag(i);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    boolean verb(int i) {
        return sentence.tag(i).startsWith("VB");
    }

    boolean noun(int i) {
        return sentence.tag(i).startsWith("NN");
    }

    boolean nominal(int i) {
        char first = sentence.word(i).charAt(0);
        if (first == '’' || first == '\'') {
            return false; // "’ve" that the tagger took for a noun
        }
        return noun(i)
                || sentence.tag(i).startsWith("PRP")
                || sentence.tag(i).startsWith("W")
                || sentence.tag(i).equals("CD")
                || sentence.tag(i).equals("DT")
                || sentence.tag(i).equals("JJ")
                || sentence.tag(i).equals("JJS");
    }

    boolean punctuation(int i) {
        String word = sentence.word(i);
        for (int k = 0; k < word.length(); k++) {
            if (Character.isLetterOrDigit(word.charAt(k)) || word.charAt(k) == '$' || word.charAt(k) == '%') {
                return false;
            }
        }
        return true;
    }

    /** Whether the token is a quotation mark. */
    static boolean quotationMark(String word) {
        return word.equals("\"")
                || word.equals("“")
                || word.equals("”")
                || word.equals("''")
                || word.equals("``")
                || word.equals("‘")
                || word.equals("’");
    }

    /** The first token behind a dateline ("LONDON (Reuters) -"); 0 where there is none. */
    int dateline() {
        for (int i = 0; i < Math.min(size(), LONGEST_DATELINE); i++) {
            if (i > 0 && dash(i)) {
                return i + 1;
            }
            String tag = sentence.tag(i);
            if (!tag.startsWith("NN") && !tag.equals("CD") && !punctuation(i)) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether the token is a dash with space on both sides, not the hyphen of "AFL-CIO" or "(R-Ga.)". */
    private boolean dash(int i) {
        String word = sentence.word(i);
        boolean dash = word.equals("--") || word.length() == 1 && "-–—―".contains(word);
        return dash
                && i + 1 < size()
                && sentence.end(i - 1) < sentence.start(i)
                && sentence.end(i) < sentence.start(i + 1);
    }

    /**
     * Whether a quotation that is a sentence of its own begins here, behind a comma or colon, and none stands in the words from
     * {@code front} up to {@code until}: these only say when and where it was said ("In a statement, she said: “We won”").
     */
    boolean quotesAlone(int from, int front, int until) {
        int mark = from;
        while (mark + 1 < size()
                && (sentence.word(mark).equals(",") || sentence.word(mark).equals(":"))) {
            mark++;
        }
        return mark + 1 < size()
                && quotationMark(sentence.word(mark))
                && Character.isUpperCase(sentence.word(mark + 1).charAt(0))
                && !holdsMark(front, until);
    }

    /** Where the sentence itself begins: behind a dateline, "but" and "and". */
    int opening() {
        int from = dateline();
        while (from < size()
                && (punctuation(from) && !quotationMark(sentence.word(from))
                        || sentence.tag(from).equals("CC"))) {
            from++;
        }
        return from;
    }

    /** Where what is said before {@code until} begins: "but" alone is no part of it, before more words it is. */
    int saidFrom(int until) {
        return opening() < until ? Math.min(opening(), dateline()) : until;
    }

    /** The first child with one of the relations, or -1. */
    int child(int i, String... relations) {
        for (int c = sentence.firstChild(i); c >= 0; c = sentence.nextSibling(c)) {
            if (is(c, relations)) {
                return c;
            }
        }
        return -1;
    }

    /** The verb's subject where that stands before it and names somebody, or -1. */
    int subjectBefore(int verb) {
        int own = child(verb, "nsubj", "nsubj:pass");
        boolean relative = own >= 0 && sentence.tag(own).startsWith("W");
        return own < verb && !relative && (own < 0 || nominal(own)) ? own : -1;
    }

    /**
     * The last verb before a token that has a subject before it and heads no relative clause, or -1. Found once for all tokens:
     * in a sentence of many verbs without subjects each of them asks.
     */
    int verbWithSubject(int token) {
        int[] found = withSubject;
        if (found == null) {
            found = new int[size()];
            int last = -1;
            for (int v = 0; v < size(); v++) {
                found[v] = last;
                last = verb(v) && !is(v, "acl:relcl") && subjectBefore(v) >= 0 ? v : last;
            }
            withSubject = found;
        }
        return found[token];
    }

    /** The first child behind the token itself with one of the relations, or -1. */
    int childBehind(int i, String... relations) {
        for (int c = sentence.firstChild(i); c >= 0; c = sentence.nextSibling(c)) {
            if (c > i && is(c, relations)) {
                return c;
            }
        }
        return -1;
    }

    /** The first finite verb from one token to another, not included, before any mark; or -1. */
    int finiteBetween(int from, int to) {
        for (int i = from; i < to && !punctuation(i); i++) {
            if (finite(i)) {
                return i;
            }
        }
        return -1;
    }

    List<Integer> children(int i) {
        List<Integer> children = new ArrayList<>();
        for (int c = sentence.firstChild(i); c >= 0; c = sentence.nextSibling(c)) {
            children.add(c);
        }
        return children;
    }

    /** The preposition or conjunction that introduces the phrase, in lower case; empty where there is none. */
    String marker(int i) {
        int c = child(i, "case", "mark");
        return c < 0 ? "" : lower(c);
    }

    boolean passive(int verb) {
        int auxiliary = child(verb, "aux:pass");
        boolean takes = child(verb, "obj", "ccomp") > verb;
        boolean has = auxiliary >= 0 && child(verb, "ccomp") > verb && "'s’s".contains(sentence.word(auxiliary));
        if (auxiliary >= 0 && !has) {
            // "he's said that" is "he has said that"; in "that is who he is,” she said" the auxiliary is the quote's
            boolean cut =
                    sentence.tag(verb).equals("VBD") && sentence.word(verb - 1).equals(",");
            return auxiliary > verb || !cut && !holdsMark(auxiliary + 1, verb - 1);
        }
        return child(verb, "nsubj:pass", "csubj:pass") >= 0 && !takes
                || is(verb, "acl") && sentence.tag(verb).equals("VBN") && !takes && child(verb, "nsubj") < 0;
    }

    /** Whether a quotation mark stands between the tokens. */
    boolean holdsMark(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (quotationMark(sentence.word(i)) && !sentence.tag(i).equals("POS")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the tree took a verb for an attribute of its object: "are united in supporting schools", "voters backed Ruiz". */
    boolean misread(int verb) {
        String tag = sentence.tag(verb);
        String before = verb > 0 ? sentence.tag(verb - 1) : "";
        boolean determined = before.equals("DT")
                || before.equals("PRP$")
                || before.equals("POS")
                || before.equals("CD")
                || before.startsWith("JJ")
                || verb == 0;
        return is(verb, "amod")
                && head(verb) > verb
                && !determined
                && (tag.equals("VBG") || tag.equals("VBD") && !before.equals("IN"));
    }

    /** Whether the verb has "not" or "never", or a subject that is nobody: "no group claimed". */
    boolean negated(int verb) {
        int subject = child(verb, "nsubj", "nsubj:pass");
        if (subject >= 0
                && subject < verb
                && (negative(subject) || negative(left(subject)) && head(left(subject)) == subject)) {
            return true;
        }
        for (int c = sentence.firstChild(verb); c >= 0; c = sentence.nextSibling(c)) {
            if (c < verb && is(c, "advmod", "det", "neg")) {
                String word = lower(c);
                if (word.equals("not") || word.equals("n't") || word.equals("n’t") || word.equals("never")) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean negative(int token) {
        return Grammar.english().is("negative", lower(token));
    }

    /**
     * The words of a source: without a dateline, an adverbial behind a comma, a preposition or "just", "even" and the like
     * before it; null for none.
     */
    @Nullable
    Span source(int first, int head, int last) {
        int dateline = dateline();
        int from = first < dateline && dateline <= last ? dateline : first;
        for (int c : children(head)) {
            boolean before = c < head && c >= from && is(c, "acl", "advcl", "nmod", "dep", "obl", "parataxis");
            if (before && sentence.word(right(c) + 1).equals(",") && right(c) + 2 <= head) {
                from = right(c) + 2; // "citing local media, the agency said"
            }
        }
        while (from < head && skipped(from)) {
            from++;
        }
        int until = last;
        while (until > head + 1 && weekday(until) && head(until) == head) {
            until -= lower(until - 1).equals("on") ? 2 : 1; // "the minister on Monday"
        }
        return words(from, Math.max(head, until));
    }

    /** What stands before a source and is no part of it; in "only three" and "at least a dozen" the word is. */
    private boolean skipped(int i) {
        String tag = sentence.tag(i);
        boolean focus =
                Grammar.english().is("focus", lower(i)) && !sentence.tag(i + 1).equals("CD");
        boolean least = lower(i + 1).equals("least") || lower(i + 1).equals("most");
        return tag.equals("IN") && !least || tag.equals("TO") || tag.equals("CC") || punctuation(i) || focus;
    }

    /** A day that the names' reader took for none. */
    private boolean weekday(int i) {
        return sentence.tag(i).equals("NNP") && Grammar.english().is("temporal", lower(i));
    }

    /** The tokens as a span, without punctuation at the ends except quotation marks and brackets; null where none is left. */
    @Nullable
    Span words(int first, int last) {
        while (first <= last && punctuation(first)) {
            first++;
        }
        while (last >= first && punctuation(last)) {
            last--;
        }
        return first > last ? null : sentence.span(first, last);
    }
}
