package org.dragoman.language.lean;

import java.util.Arrays;
import org.dragoman.language.lean.TaggerModel.Kind;

/**
 * The left-to-right maximum-entropy tagger of Toutanova, Klein, Manning and Singer (2003): the chance of a tag given the
 * words about it and the two tags before; the best sequence by Viterbi. A word's own score is a vector worked out once; the
 * two tags' scores are tabled; all are raised, so that chances are products, and the sum that a chance is divided by is one
 * product of two vectors. Share one between all threads.
 */
public final class LeanTagger {
    private static final String END_WORD = ".$.";
    private static final String OUTSIDE = "NA";
    private static final int COMPANY_WINDOW = 3;

    private final TaggerModel model;
    private final TaggerWeights weights;
    private final TaggerWords words;
    private final TaggerWord outside;
    private final TaggerWord end;
    private final int tagCount;
    private final int company;
    private final double[][] context;
    private final int[] nowhere;

    public LeanTagger(TaggerModel model, WordForms forms) {
        this.model = model;
        weights = new TaggerWeights(model);
        words = new TaggerWords(model, weights, forms);
        outside = words.get(OUTSIDE);
        end = words.get(END_WORD);
        tagCount = model.tags().length;
        nowhere = new int[] {tagCount};
        company = weights.row(TaggerModel.feature(Kind.COMPANY, 0, Piece.of("1")));
        int contexts = (tagCount + 1) * (tagCount + 1);
        context = new double[contexts][tagCount];
        for (int second = 0; second <= tagCount; second++) {
            for (int first = 0; first <= tagCount; first++) {
                int c = context(second, first);
                Arrays.fill(context[c], 1);
                weights.apply(
                        weights.row(TaggerModel.feature(
                                Kind.TWO_TAGS_BEFORE, 0, Piece.of(name(second) + '!' + name(first)))),
                        context[c]);
                weights.apply(weights.row(TaggerModel.feature(Kind.TAG_BEFORE, 0, Piece.of(name(first)))), context[c]);
            }
        }
    }

    private String name(int tag) {
        return tag == tagCount ? OUTSIDE : model.tags()[tag];
    }

    /** The table's row for these tags two before and one before. */
    private int context(int second, int first) {
        return second * (tagCount + 1) + first;
    }

    /** The words' tags. */
    public String[] tag(String[] sentence) {
        int n = sentence.length;
        TaggerWord[] known = new TaggerWord[n + 1];
        for (int i = 0; i < n; i++) {
            known[i] = words.get(sentence[i]);
        }
        known[n] = end;
        byte[][] trace = new byte[n + 1][];
        double[] factors = new double[tagCount];
        double[] scores = {1};
        for (int i = 0; i <= n; i++) {
            score(known, i, factors);
            int[] second = tags(known, i - 2);
            int[] first = tags(known, i - 1);
            int[] own = known[i].tags();
            trace[i] = new byte[first.length * own.length];
            scores = step(scores, second, first, own, factors, trace[i]);
        }
        return tagged(known, scores, trace);
    }

    private int[] tags(TaggerWord[] known, int i) {
        return i < 0 ? nowhere : known[i].tags();
    }

    /** What the words say of each tag at {@code i}. */
    private void score(TaggerWord[] known, int i, double[] factors) {
        TaggerWord word = known[i];
        TaggerWord before = at(known, i - 1);
        TaggerWord after = at(known, i + 1);
        System.arraycopy(word.own(), 0, factors, 0, tagCount);
        weights.apply(before.before(), factors);
        weights.apply(after.after(), factors);
        if (word.rare()) {
            apply(before.rareBefore(), factors);
            apply(after.rareAfter(), factors);
            apply(i == 0 ? word.first() : word.later(), factors);
            Piece clusters = TaggerModel.feature(Kind.CLUSTERS, 0)
                    .then(before.cluster())
                    .then(BAR)
                    .then(word.cluster())
                    .then(BAR)
                    .then(after.cluster());
            weights.apply(weights.row(clusters.hash()), factors);
            if (word.capitalised() && companyFollows(known, i)) {
                weights.apply(company, factors);
            }
        }
    }

    private static final Piece BAR = Piece.of("|");

    private void apply(int[] rows, double[] factors) {
        for (int row : rows) {
            weights.apply(row, factors);
        }
    }

    private TaggerWord at(TaggerWord[] known, int i) {
        return i < 0 || i >= known.length ? outside : known[i];
    }

    private static boolean companyFollows(TaggerWord[] known, int i) {
        for (int k = i; k <= i + COMPANY_WINDOW && k < known.length; k++) {
            if (known[k].endsCompany()) {
                return true;
            }
        }
        return false;
    }

    /**
     * One step of Viterbi: from the chances of (second, first) to those of (first, own). Those are scaled so that the largest
     * is 1, whatever the length of the sentence.
     */
    private double[] step(double[] scores, int[] second, int[] first, int[] own, double[] factors, byte[] trace) {
        double[] next = new double[first.length * own.length];
        Arrays.fill(next, -1);
        double largest = 0;
        boolean alone = second.length * first.length == 1;
        for (int s = 0; s < second.length; s++) {
            for (int f = 0; f < first.length; f++) {
                double[] bonus = context[context(second[s], first[f])];
                double base = scores[s * first.length + f] / (alone ? 1 : product(factors, bonus));
                for (int t = 0; t < own.length; t++) {
                    double score = base * factors[own[t]] * bonus[own[t]];
                    int to = f * own.length + t;
                    if (score > next[to]) {
                        next[to] = score;
                        trace[to] = (byte) s;
                        largest = Math.max(largest, score);
                    }
                }
            }
        }
        for (int to = 0; to < next.length; to++) {
            next[to] /= largest;
        }
        return next;
    }

    private static double product(double[] a, double[] b) {
        double p = 0;
        double q = 0;
        double r = 0;
        double s = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            p += a[i] * b[i];
            q += a[i + 1] * b[i + 1];
            r += a[i + 2] * b[i + 2];
            s += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            p += a[i] * b[i];
        }
        return p + q + (r + s);
    }

    private String[] tagged(TaggerWord[] known, double[] scores, byte[][] trace) {
        int n = known.length - 1;
        String[] tagged = new String[n];
        int best = 0;
        for (int k = 1; k < scores.length; k++) {
            if (scores[k] > scores[best]) {
                best = k;
            }
        }
        int state = best;
        for (int i = n; i > 0; i--) {
            int own = known[i].tags().length;
            int first = state / own;
            tagged[i - 1] = model.tags()[known[i - 1].tags()[first]];
            state = trace[i][state] * known[i - 1].tags().length + first;
        }
        return tagged;
    }
}
