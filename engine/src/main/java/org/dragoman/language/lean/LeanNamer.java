package org.dragoman.language.lean;

import java.util.Arrays;

/**
 * The conditional random field of Finkel, Grenager and Manning (2005), "Incorporating Non-local Information into Information
 * Extraction Systems by Gibbs Sampling", without its sampling: names by Viterbi over the features' weights. What a word says
 * wherever it stands is worked out once; what two words say together is looked up by hash. Share one between all threads.
 */
public final class LeanNamer {
    private static final int NEAR = 4;
    private static final int SHORT = 3;

    private static final Piece DOTS = Piece.of("...");
    private static final Piece DASH = Piece.of("-");
    private static final Piece WORD_BEFORE_AND_SHAPE = Piece.of("-PW_CTYPE|C");
    private static final Piece SHAPE_AND_WORD_AFTER = Piece.of("-NW_CTYPE|C");
    private static final Piece SHAPE_BEFORE_AND_SHAPE = Piece.of("-PCTYPE|C");
    private static final Piece SHAPE_AND_SHAPE_AFTER = Piece.of("-CNTYPE|C");
    private static final Piece THREE_SHAPES = Piece.of("-PCNTYPE|C");
    private static final Piece SECOND_BEFORE_AND_SHAPE = Piece.of("-PPW_CTYPE|C");
    private static final Piece SECOND_AFTER_AND_SHAPE = Piece.of("-NNW_CTYPE|C");
    private static final Piece TWO_WORDS = Piece.of("-PSEQW2|CpC");
    private static final Piece TWO_CLUSTERS = Piece.of("-PSEQpcDS|CpC");
    private static final Piece TWO_SHAPES = Piece.of("-TYPES|CpC");

    private final NamerModel model;
    private final FeatureTable nodes;
    private final FeatureTable edges;
    private final NamerWords words;
    private final Occurrences occurrences;
    private final int labels;
    private final int anyEdge;

    public LeanNamer(NamerModel model, WordForms forms) {
        this.model = model;
        nodes = new FeatureTable(model.nodes());
        edges = new FeatureTable(model.edges());
        words = new NamerWords(model, nodes, edges, forms);
        occurrences = new Occurrences(nodes);
        labels = model.labels().length;
        anyEdge = edges.row(Piece.of("PSEQ|CpC").hash());
    }

    /** Each word's label. */
    public String[] name(String[] sentence, String[] tags) {
        int n = sentence.length;
        NamerWord[] known = new NamerWord[n];
        for (int i = 0; i < n; i++) {
            known[i] = words.get(sentence[i]);
        }
        double[] node = new double[labels];
        double[] edge = new double[labels * labels];
        double[] scores = new double[labels];
        byte[] trace = new byte[n * labels];
        for (int i = 0; i < n; i++) {
            nodeScores(known, tags, i, node);
            edgeScores(known, i, edge);
            scores = step(i, scores, node, edge, trace);
        }
        return labelled(n, scores, trace);
    }

    private NamerWord at(NamerWord[] known, int i) {
        return i < 0 || i >= known.length ? words.outside : known[i];
    }

    private void nodeScores(NamerWord[] known, String[] tags, int i, double[] node) {
        NamerWord word = known[i];
        System.arraycopy(word.own(), 0, node, 0, labels);
        NamerWord before = at(known, i - 1);
        NamerWord after = at(known, i + 1);
        for (int row : before.rowsBefore()) {
            addNode(row, node);
        }
        for (int row : after.rowsAfter()) {
            addNode(row, node);
        }
        pairs(before, word, after, node);
        if (before.length() <= SHORT) {
            NamerWord second = at(known, i - 2);
            addNode(nodes.row(SECOND_BEFORE_AND_SHAPE.after(word.shape().after(DOTS.after(second.word().hash)))), node);
        }
        if (after.length() <= SHORT) {
            NamerWord second = at(known, i + 2);
            addNode(nodes.row(SECOND_AFTER_AND_SHAPE.after(word.shape().after(DOTS.after(second.word().hash)))), node);
        }
        near(known, i, node);
        boolean pattern = i > 0 && word.nameCase() && after.noUpper() && after.hasLetter() && before.hasLetter();
        occurrences.add(known, tags, i, pattern, row -> addNode(row, node));
    }

    private void pairs(NamerWord before, NamerWord word, NamerWord after, double[] node) {
        Piece shape = word.shape();
        long beforeDots = DOTS.after(before.shape().hash);
        long twoShapes = shape.after(beforeDots);
        long shapeDots = DOTS.after(shape.hash);
        addNode(nodes.row(WORD_BEFORE_AND_SHAPE.after(shape.after(DOTS.after(before.word().hash)))), node);
        addNode(nodes.row(SHAPE_AND_WORD_AFTER.after(after.word().after(shapeDots))), node);
        addNode(nodes.row(SHAPE_BEFORE_AND_SHAPE.after(twoShapes)), node);
        addNode(nodes.row(SHAPE_AND_SHAPE_AFTER.after(after.shape().after(shapeDots))), node);
        addNode(nodes.row(THREE_SHAPES.after(after.shape().after(DOTS.after(twoShapes)))), node);
    }

    /** Words up to four away on either side, each once. */
    private void near(NamerWord[] known, int i, double[] node) {
        for (int d = 1; d <= NEAR; d++) {
            NamerWord before = at(known, i - d);
            NamerWord after = at(known, i + d);
            boolean again = false;
            boolean againAfter = false;
            for (int k = 1; k < d; k++) {
                again |= at(known, i - k).near() == before.near();
                againAfter |= at(known, i + k).far() == after.far();
            }
            if (!again) {
                addNode(before.near(), node);
            }
            if (!againAfter) {
                addNode(after.far(), node);
            }
        }
    }

    private void edgeScores(NamerWord[] known, int i, double[] edge) {
        Arrays.fill(edge, 0);
        NamerWord word = known[i];
        NamerWord before = at(known, i - 1);
        addEdge(anyEdge, edge);
        for (int row : word.edge()) {
            addEdge(row, edge);
        }
        for (int row : before.edgeBefore()) {
            addEdge(row, edge);
        }
        addEdge(at(known, i + 1).edgeAfter(), edge);
        addEdge(edges.row(TWO_WORDS.after(word.word().after(DASH.after(before.word().hash)))), edge);
        addEdge(edges.row(TWO_CLUSTERS.after(word.cluster().after(DASH.after(before.cluster().hash)))), edge);
        addEdge(edges.row(TWO_SHAPES.after(word.shape().after(DASH.after(before.shape().hash)))), edge);
    }

    private void addNode(int row, double[] node) {
        add(model.nodeWeights(), row, node);
    }

    private void addEdge(int row, double[] edge) {
        add(model.edgeWeights(), row, edge);
    }

    private static void add(float[] weights, int row, double[] sums) {
        if (row >= 0) {
            int from = row * sums.length;
            for (int l = 0; l < sums.length; l++) {
                sums[l] += weights[from + l];
            }
        }
    }

    private double[] step(int i, double[] scores, double[] node, double[] edge, byte[] trace) {
        double[] next = new double[labels];
        Arrays.fill(next, Double.NEGATIVE_INFINITY);
        int from = i == 0 ? 1 : labels;
        for (int before = 0; before < from; before++) {
            for (int label = 0; label < labels; label++) {
                int pair = before * labels + label;
                double score = scores[before] + edge[pair] + node[label];
                if (score > next[label] && !model.unseen()[pair]) {
                    next[label] = score;
                    trace[i * labels + label] = (byte) before;
                }
            }
        }
        return next;
    }

    private String[] labelled(int n, double[] scores, byte[] trace) {
        String[] labelled = new String[n];
        int best = 0;
        for (int label = 1; label < labels; label++) {
            if (scores[label] > scores[best]) {
                best = label;
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            labelled[i] = model.labels()[best];
            best = trace[i * labels + best];
        }
        return labelled;
    }
}
