package org.dragoman.language.lean;

/** Scores of the transitions from the hidden sums. */
final class OutputLayer {
    private final float[][] weights;

    OutputLayer(ParserModel model) {
        int hidden = model.hiddenSize();
        int n = model.output().length;
        weights = new float[hidden][n];
        for (int i = 0; i < hidden; i++) {
            for (int t = 0; t < n; t++) {
                weights[i][t] = model.output()[t][i];
            }
        }
    }

    void scores(float[] sums, float[] scores) {
        java.util.Arrays.fill(scores, 0);
        for (int i = 0; i + 3 < sums.length; i += 4) {
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
    }

    private static float cube(float x) {
        return x * x * x;
    }

    private static void add(float[] s, float[] a, float[] b, float[] c, float[] d, float x, float y, float z, float w) {
        for (int t = 0; t < s.length; t++) {
            s[t] += a[t] * x + b[t] * y + (c[t] * z + d[t] * w);
        }
    }
}
