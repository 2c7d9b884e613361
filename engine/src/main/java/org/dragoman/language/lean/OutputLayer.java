package org.dragoman.language.lean;

import java.util.Arrays;

/** Scores of the transitions: each hidden unit is cubed and weighs for every transition. */
interface OutputLayer {
    /** Transitions, rounded up to what vectors of every length divide. */
    int WIDTH = 96;

    /** Units are taken in groups of this many; the last group is filled up with a unit that weighs nothing. */
    int GROUP = 4;

    /**
     * Writes what some of the units give to all transitions.
     *
     * @param cubes of all units
     * @param units the units to take, as many as {@code count}, a multiple of {@link #GROUP}
     * @param scores room for {@link #WIDTH}
     */
    void score(float[] cubes, int[] units, int count, float[] scores);

    /** The score of one transition from all units. */
    float score(float[] cubes, int transition);

    /** What finds the large units among those with these {@link Chooser#ranges}. */
    LargeUnits units(float[] ranges);

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
        private final float[][] byTransition;

        PlainOutput(ParserModel model) {
            byTransition = model.output();
            int columns = byTransition.length;
            weights = new float[model.hiddenSize() + 1][columns];
            for (int i = 0; i < model.hiddenSize(); i++) {
                for (int t = 0; t < columns; t++) {
                    weights[i][t] = byTransition[t][i];
                }
            }
        }

        @Override
        public void score(float[] cubes, int[] units, int count, float[] scores) {
            Arrays.fill(scores, 0);
            for (int k = 0; k < count; k += GROUP) {
                int i = units[k];
                int j = units[k + 1];
                int l = units[k + 2];
                int m = units[k + 3];
                add(scores, weights[i], weights[j], weights[l], weights[m], cubes[i], cubes[j], cubes[l], cubes[m]);
            }
        }

        @Override
        public LargeUnits units(float[] ranges) {
            return new LargeUnits.Plain(ranges);
        }

        private static void add(
                float[] scores, float[] a, float[] b, float[] c, float[] d, float p, float q, float r, float s) {
            for (int t = 0; t < a.length; t++) {
                scores[t] += (a[t] * p + b[t] * q) + (c[t] * r + d[t] * s);
            }
        }

        @Override
        public float score(float[] cubes, int transition) {
            float[] weights = byTransition[transition];
            float p = 0;
            float q = 0;
            float r = 0;
            float s = 0;
            int i = 0;
            for (; i + 3 < weights.length; i += 4) {
                p += weights[i] * cubes[i];
                q += weights[i + 1] * cubes[i + 1];
                r += weights[i + 2] * cubes[i + 2];
                s += weights[i + 3] * cubes[i + 3];
            }
            for (; i < weights.length; i++) {
                p += weights[i] * cubes[i];
            }
            return p + q + (r + s);
        }
    }
}
