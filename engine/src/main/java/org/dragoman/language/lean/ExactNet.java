package org.dragoman.language.lean;

import java.util.Arrays;

/**
 * The net computed number by number in CoreNLP's own order and precision, for the few decisions whose best two scores lie so
 * close together that the order of additions could turn them round.
 */
final class ExactNet {
    private final ParserModel model;
    private final int[] precomputed;

    ExactNet(ParserModel model) {
        this.model = model;
        precomputed = model.precomputed().clone();
        Arrays.sort(precomputed);
    }

    /** The score of every transition. */
    double[] scores(int[] tokens) {
        int hiddenSize = model.hiddenSize();
        int embeddingSize = model.embeddingSize();
        double[] sum = new double[hiddenSize];
        double[] share = new double[hiddenSize];
        for (int f = 0; f < tokens.length; f++) {
            Arrays.fill(share, 0);
            float[] embedding = model.embeddings()[tokens[f]];
            for (int j = 0; j < embeddingSize; j++) {
                float[] weights = model.hidden()[f * embeddingSize + j];
                float e = embedding[j];
                for (int i = 0; i < hiddenSize; i++) {
                    share[i] += weights[i] * e;
                }
            }
            boolean kept = Arrays.binarySearch(precomputed, tokens[f] * ParserModel.FEATURES + f) >= 0;
            for (int i = 0; i < hiddenSize; i++) {
                sum[i] += kept ? share[i] : (float) share[i];
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
}
