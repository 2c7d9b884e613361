package org.dragoman.speech;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Sentence;

/**
 * A verb of saying read by the order of words and commas, where the tree is often wrong: ", the ministry said, …" and "he
 * said there were …".
 *
 * @param subject who says it
 * @param content first and last tokens; empty where nothing was found
 */
record Surface(Subject subject, List<int[]> content) {
    private static final Surface NOTHING = new Surface(Subject.NONE, List.of());
    private static final int LONGEST_ADVERBIAL = 8;

    /** The cue clause between commas, with what is said on both sides. */
    static Surface between(Tree tree, int verb) {
        if (comma(tree, verb - 1)
                && comma(tree, verb + 2)
                && tree.sentence().tag(verb + 1).equals("PRP")) {
            Subject pronoun = new Subject(verb + 1, verb + 1, verb + 1, true); // ", said she, …"
            return new Surface(pronoun, ranges(tree.saidFrom(verb - 1), verb - 2, verb + 3, tree.size() - 1));
        }
        Subject after = Inversion.aside(tree, verb);
        if (after.head() >= 0) {
            return new Surface(after, ranges(tree.saidFrom(verb - 1), verb - 2, after.last() + 2, tree.size() - 1));
        }
        Subject subject = Subject.adjacent(tree, verb);
        int comma = subject.first() - 1;
        int end = adverbials(tree, verb + 1);
        if (subject.head() < 0 || comma < 1 || !comma(tree, comma) || !comma(tree, end) || end + 1 >= tree.size()) {
            return NOTHING;
        }
        if (tree.sentence().tag(end + 1).equals("VBG")) {
            return NOTHING;
        }
        int host = tree.head(verb);
        int to = host >= 0 && tree.is(verb, "parataxis", "ccomp", "dep") ? tree.right(host) : tree.right(verb);
        int from = tree.saidFrom(comma);
        int before = tree.quotesAlone(end + 1, from, comma - 1) ? -1 : comma - 1;
        return new Surface(subject, ranges(from, before, end + 1, Math.max(to, end + 1)));
    }

    /** The cue clause at the end, after a comma; {@code told}: the head of those to whom it is said, or -1. */
    static Surface last(Tree tree, int verb, int told) {
        Subject subject = Subject.adjacent(tree, verb);
        int comma = subject.first() - 1;
        int from = told > verb && tree.left(told) == verb + 1 ? tree.right(told) : verb;
        int end = adverbials(tree, from + 1);
        boolean closed = end >= tree.size() || tree.punctuation(end) && !comma(tree, end);
        if (subject.head() >= 0 && tree.sentence().tag(subject.head()).startsWith("W")) {
            return NOTHING; // "…, who answered: …"
        }
        if (subject.head() < 0 || comma < 1 || !comma(tree, comma) || !closed) {
            return NOTHING;
        }
        return new Surface(subject, ranges(tree.saidFrom(comma), comma - 1, 0, -1));
    }

    /**
     * The cue clause at the end where the tree lost it ("…, the paper recently reported"); a participle or a clause of time may
     * follow ("…, an official said, adding that …").
     */
    static Surface closing(Tree tree, int verb, int told) {
        String tag = tree.sentence().tag(verb);
        Subject subject =
                tag.equals("VBG") || tag.equals("VB") ? NOTHING.subject() : CueClause.behindClause(tree, verb);
        if (subject.head() < 0) {
            return NOTHING;
        }
        int from = told > verb && tree.left(told) == verb + 1 ? tree.right(told) : verb;
        int end = adverbials(tree, from + 1);
        boolean closed = end >= tree.size()
                || (tree.punctuation(end) && !comma(tree, end))
                || (comma(tree, end)
                        && end + 1 < tree.size()
                        && tree.sentence().tag(end + 1).equals("VBG"))
                || meanwhile(tree, end);
        int comma = subject.first() - 1;
        return closed ? new Surface(subject, ranges(tree.saidFrom(comma), comma - 1, 0, -1)) : NOTHING;
    }

    /** Whether what follows only tells when it was said: "said as she turned around". */
    private static boolean meanwhile(Tree tree, int next) {
        return List.of("as", "before", "after", "when", "while").contains(tree.lower(next))
                && conjunction(tree, next + 1) < 0
                && !tree.holdsMark(next, tree.size() - 1);
    }

    /** Past "on Tuesday", "in a statement" and the like; {@code from} where nothing of the sort stands there. */
    private static int adverbials(Tree tree, int from) {
        int i = from;
        while (i < tree.size() && i - from < LONGEST_ADVERBIAL && !tree.punctuation(i)) {
            String tag = tree.sentence().tag(i);
            boolean inside = tag.startsWith("NN")
                    || tag.startsWith("JJ")
                    || tag.equals("CD")
                    || tag.equals("DT")
                    || tag.equals("PRP$")
                    || tag.equals("RB")
                    || tag.equals("TO")
                    || tag.equals("POS")
                    || tag.equals("VBN") && i > from && tree.noun(i - 1)
                    || tag.equals("IN") && !tree.is(i, "mark") && !tree.lower(i).equals("that");
            boolean opens = tag.equals("IN")
                    || tag.equals("TO")
                    || tag.equals("RB")
                    || tag.equals("NNP")
                    || tree.is(i, "obl:tmod", "case");
            if (!inside || i == from && !opens) {
                return from;
            }
            i++;
        }
        return i < tree.size() && !tree.punctuation(i) ? from : i;
    }

    private static boolean comma(Tree tree, int i) {
        return i >= 0
                && i < tree.size()
                && (tree.sentence().word(i).equals(",")
                        || tree.sentence().word(i).equals("--"));
    }

    /** What follows the verb, or the one told ({@code told}: the last token before what is said), up to the end of the phrase in which it stands. */
    static Surface rest(Tree tree, int verb, int told, Subject known) {
        int next = told + 1;
        Sentence sentence = tree.sentence();
        if (next >= tree.size() || tree.punctuation(next)) {
            return NOTHING;
        }
        String tag = sentence.tag(next);
        if (tag.equals("CC") && told > verb) {
            return NOTHING; // "promised fuel and left"
        }
        if (tag.equals("IN")
                        && !tree.lower(next).equals("that")
                        && !tree.lower(next).equals("if")
                || tag.equals("TO")
                || tag.equals("WRB") && tree.lower(next).equals("when")) {
            next = conjunction(tree, next);
            if (next < 0) {
                return NOTHING;
            }
        }
        Subject subject = known.head() >= 0 ? known : Subject.adjacent(tree, verb);
        if (subject.first() >= next) {
            return NOTHING;
        }
        int host = tree.head(verb);
        boolean led = host > verb && tree.left(host) <= verb;
        int last = Math.max(tree.right(verb), led ? tree.right(host) : next);
        if (next > told + 1) {
            last = Math.max(last, tree.right(Math.max(next, tree.head(next))));
        }
        return new Surface(subject, ranges(next, last, 0, -1));
    }

    /** "That" behind where and when it was said ("said in her opening remarks that …"), or -1. */
    private static int conjunction(Tree tree, int from) {
        for (int i = from; i < tree.size() && i - from <= 2 * LONGEST_ADVERBIAL; i++) {
            boolean that =
                    tree.lower(i).equals("that") && (tree.sentence().tag(i).equals("IN") || tree.is(i, "dep"));
            if (that && (tree.is(i, "mark") || i > from + 1)) {
                return i;
            }
            if (tree.punctuation(i) || tree.verb(i) && !tree.is(i, "amod", "compound")) {
                return -1;
            }
        }
        return -1;
    }

    /** The clause behind "that", where words that tell when, where or ({@code told}) to whom stand between it and the verb. */
    static Surface that(Tree tree, int verb, Subject subject, boolean told) {
        int that = verb + 1 < tree.size() ? conjunction(tree, verb + 1) : -1;
        if (that < verb + 2) {
            return NOTHING;
        }
        String tag = tree.sentence().tag(verb + 1);
        boolean adverbial = tag.equals("IN") || tag.equals("TO") || tag.equals("RB") || tree.is(verb + 1, "obl:tmod");
        if (!adverbial && !told) {
            return NOTHING;
        }
        int last = Math.max(tree.right(verb), tree.right(Math.max(that, tree.head(that))));
        return new Surface(subject, ranges(that, last, 0, -1));
    }

    /** The cue clause at the end, the speaker behind the verb: "…, said Okafor". */
    static Surface inverted(Tree tree, int verb, Subject subject) {
        String tag = tree.sentence().tag(verb);
        int end = adverbials(tree, subject.last() + 1);
        boolean closed = end >= tree.size() || tree.punctuation(end);
        boolean said = tag.equals("VBD") || tag.equals("VBZ");
        return said && closed && subject.first() == verb + 1 && tree.noun(subject.head()) && comma(tree, verb - 1)
                ? new Surface(subject, ranges(tree.saidFrom(verb - 1), verb - 2, 0, -1))
                : NOTHING;
    }

    private static List<int[]> ranges(int... edges) {
        List<int[]> ranges = new ArrayList<>();
        for (int i = 0; i < edges.length; i += 2) {
            if (edges[i] <= edges[i + 1]) {
                ranges.add(new int[] {edges[i], edges[i + 1]});
            }
        }
        return ranges;
    }
}
