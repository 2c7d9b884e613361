package org.dragoman.language.lean;

import java.util.Arrays;

/** Scores of the transitions from the hidden sums: each hidden unit is cubed and weighs for every transition. */
interface OutputLayer {
    /** Writes the scores of all transitions, of which {@code scores} has room for {@link #WIDTH}. */
    void score(float[] sums, float[] scores);

    /** Transitions, rounded up to what vectors of every length divide. */
    int WIDTH = 96;

    /** With vectors where the JVM was started with {@code --add-modules jdk.incubator.vector}, else with loops. */
    static OutputLayer of(ParserModel model) {
        if (model.output().length > WIDTH) {
            throw new IllegalArgumentException("more transitions than " + WIDTH + ": " + model.output().length);
        }
        boolean vectors = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
        return vectors ? new VectorOutput(model) : new PlainOutput(model);
    }

    /** In plain Java: four units at a time, for each a row of weights, so that the sums of columns are independent. */
    final class PlainOutput implements OutputLayer {
        private final float[][] weights;

        PlainOutput(ParserModel model) {
            int columns = model.output().length;
            weights = new float[model.hiddenSize()][columns];
            for (int i = 0; i < weights.length; i++) {
                for (int t = 0; t < columns; t++) {
                    weights[i][t] = model.output()[t][i];
                }
            }
        }

        @Override
        public void score(float[] sums, float[] scores) {
            Arrays.fill(scores, 0);
            int i = 0;
            for (; i + 3 < sums.length; i += 4) {
                add(
                        scores,
                        weights[i],
                        weights[i + 1],
                        weights[i + 2],
                        weights[i + 3],
                        cube(sums[i]),
                        cube(sums[i + 1]),
                        cube(sums[i + 2]),
                        cube(sums[i + 3]));
            }
            for (; i < sums.length; i++) {
                float[] row = weights[i];
                float x = cube(sums[i]);
                for (int t = 0; t < row.length; t++) {
                    scores[t] += row[t] * x;
                }
            }
        }

        private static void add(
                float[] scores, float[] a, float[] b, float[] c, float[] d, float p, float q, float r, float s) {
            for (int t = 0; t < a.length; t++) {
                scores[t] += (a[t] * p + b[t] * q) + (c[t] * r + d[t] * s);
            }
        }

        private static float cube(float x) {
            return x * x * x;
        }
    }
}
