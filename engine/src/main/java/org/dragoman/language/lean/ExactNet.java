package org.dragoman.language.lean;

import java.util.Arrays;

/**
 * The net computed number by number in CoreNLP's own order and precision, for the few decisions whose best two scores lie so
 * close together that the order of additions could turn them round.
 */
final class ExactNet {
    private final ParserModel model;
    private final int[] precomputed;
    private final int[] noneTokens;
    private final double[][] noneShares = new double[ParserModel.FEATURES][];

    /** @param noneTokens the token of each feature where there is no node: most features of most decisions */
    ExactNet(ParserModel model, int[] noneTokens) {
        this.model = model;
        this.noneTokens = noneTokens;
        precomputed = model.precomputed().clone();
        Arrays.sort(precomputed);
        for (int f = 0; f < noneShares.length; f++) {
            noneShares[f] = share(f, noneTokens[f]);
        }
    }

    /** The score of every transition. */
    double[] scores(int[] tokens) {
        int hiddenSize = model.hiddenSize();
        double[] sum = new double[hiddenSize];
        for (int f = 0; f < tokens.length; f++) {
            double[] share = tokens[f] == noneTokens[f] ? noneShares[f] : share(f, tokens[f]);
            for (int i = 0; i < hiddenSize; i++) {
                sum[i] += share[i];
            }
        }
        for (int i = 0; i < hiddenSize; i++) {
            double x = sum[i] + model.bias()[i];
            sum[i] = x * x * x;
        }
        double[] scores = new double[model.output().length];
        for (int t = 0; t < scores.length; t++) {
            float[] weights = model.output()[t];
            double score = 0;
            for (int i = 0; i < hiddenSize; i++) {
                score += sum[i] * weights[i];
            }
            scores[t] = score;
        }
        return scores;
    }

    /** What a feature adds to the hidden sums; rounded to float where CoreNLP does not keep it. */
    private double[] share(int feature, int token) {
        double[] share = new double[model.hiddenSize()];
        float[] embedding = model.embeddings().get(token);
        for (int j = 0; j < embedding.length; j++) {
            float[] weights = model.hidden()[feature * embedding.length + j];
            float e = embedding[j];
            for (int i = 0; i < share.length; i++) {
                share[i] += weights[i] * e;
            }
        }
        if (Arrays.binarySearch(precomputed, token * ParserModel.FEATURES + feature) < 0) {
            for (int i = 0; i < share.length; i++) {
                share[i] = (float) share[i];
            }
        }
        return share;
    }
}
