package org.dragoman.language.lean;

/** The tagger's features by name, with their weights as they are and raised. */
final class TaggerWeights {
    private final FeatureTable features;
    private final int[] starts;
    private final byte[] tags;
    private final double[] weights;
    private final double[] raised;

    TaggerWeights(TaggerModel model) {
        features = new FeatureTable(model.features());
        starts = model.starts();
        tags = model.weightTags();
        weights = model.weights();
        raised = new double[weights.length];
        for (int k = 0; k < weights.length; k++) {
            raised[k] = Math.exp(weights[k]);
        }
    }

    int row(long feature) {
        return features.row(feature);
    }

    /** Adds the row's weights to those of the tags. */
    void add(int row, double[] logs) {
        if (row >= 0) {
            for (int k = starts[row]; k < starts[row + 1]; k++) {
                logs[tags[k]] += weights[k];
            }
        }
    }

    /** Multiplies the factors of the tags by the row's raised weights. */
    void apply(int row, double[] factors) {
        if (row >= 0) {
            for (int k = starts[row]; k < starts[row + 1]; k++) {
                factors[tags[k]] *= raised[k];
            }
        }
    }
}
