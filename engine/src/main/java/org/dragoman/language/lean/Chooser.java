package org.dragoman.language.lean;

/**
 * Chooses the best transition from the hidden sums, with its working memory: one a sentence under way. Most hidden units are
 * small and their cubes tiny, so the large ones are summed first; what all others together could change at most is known,
 * and only transitions that could still win by it are summed to the end. The choice is that of the full sums.
 */
final class Chooser {
    /** Given where the best two scores lie so close that the order of additions could turn them round. */
    static final int UNSURE = -1;

    /** Scores closer than this are too close; float sums stray by less than a tenth of it. */
    private static final float CLOSE = 2e-3f;

    /** Units that can change a choice by more than this are summed first. It decides what is quick, never what is chosen. */
    private static final int LARGE = Float.floatToRawIntBits(0.06f);

    private final OutputLayer output;
    private final float[] ranges;
    private final int relations;
    private final float[] cubes;
    private final float[] reach;
    private final int[] large;
    private final float[] scores = new float[OutputLayer.WIDTH];

    /** What the units left out could change together. */
    private float rest;

    /** @param ranges of the units, by {@link #ranges} */
    Chooser(OutputLayer output, float[] ranges, int relations) {
        this.output = output;
        this.ranges = ranges;
        this.relations = relations;
        cubes = new float[ranges.length + 1];
        reach = new float[ranges.length];
        large = new int[ranges.length + OutputLayer.GROUP];
    }

    /** For each unit the difference between its largest and smallest weight. */
    static float[] ranges(ParserModel model) {
        float[] ranges = new float[model.hiddenSize()];
        for (int i = 0; i < ranges.length; i++) {
            float least = Float.POSITIVE_INFINITY;
            float most = Float.NEGATIVE_INFINITY;
            for (float[] weights : model.output()) {
                least = Math.min(least, weights[i]);
                most = Math.max(most, weights[i]);
            }
            ranges[i] = most - least;
        }
        return ranges;
    }

    /** The best transition, or {@link #UNSURE}. Between words the root's relation is not allowed. */
    int choose(float[] sums, boolean canShift) {
        cube(sums, ranges, cubes, reach);
        int count = pickLarge();
        output.score(cubes, large, count, scores);
        int last = canShift ? 2 * relations : 2 * relations - 1;
        scores[0] = Float.NEGATIVE_INFINITY;
        scores[relations] = Float.NEGATIVE_INFINITY;
        int best = 0;
        float first = Float.NEGATIVE_INFINITY;
        float second = Float.NEGATIVE_INFINITY;
        for (int t = 1; t <= last; t++) {
            if (scores[t] > first) {
                second = first;
                first = scores[t];
                best = t;
            } else if (scores[t] > second) {
                second = scores[t];
            }
        }
        float margin = rest + CLOSE;
        return first - second > margin ? best : bestOfNear(last, first - margin);
    }

    private static void cube(float[] sums, float[] ranges, float[] cubes, float[] reach) {
        for (int i = 0; i < reach.length; i++) {
            float cube = sums[i] * sums[i] * sums[i];
            cubes[i] = cube;
            reach[i] = Math.abs(cube) * ranges[i];
        }
    }

    /** Lists the large units, by arithmetic on bits, since a branch here would be guessed wrong every third time. */
    private int pickLarge() {
        int count = 0;
        float even = 0;
        float odd = 0;
        int i = 0;
        for (; i + 1 < reach.length; i += 2) {
            int bits = Float.floatToRawIntBits(reach[i]);
            int isLarge = LARGE - bits >> 31;
            large[count] = i;
            count -= isLarge;
            even += Float.intBitsToFloat(bits & ~isLarge);
            bits = Float.floatToRawIntBits(reach[i + 1]);
            isLarge = LARGE - bits >> 31;
            large[count] = i + 1;
            count -= isLarge;
            odd += Float.intBitsToFloat(bits & ~isLarge);
        }
        for (; i < reach.length; i++) {
            large[count++] = i;
        }
        rest = even + odd;
        while (count % OutputLayer.GROUP != 0) {
            large[count++] = reach.length;
        }
        return count;
    }

    /** The best of the transitions that scored at least so much, by the sums over all units. */
    private int bestOfNear(int last, float least) {
        int best = 0;
        float first = Float.NEGATIVE_INFINITY;
        float second = Float.NEGATIVE_INFINITY;
        for (int t = 1; t <= last; t++) {
            if (scores[t] >= least) {
                float score = output.score(cubes, t);
                if (score > first) {
                    second = first;
                    first = score;
                    best = t;
                } else if (score > second) {
                    second = score;
                }
            }
        }
        return first - second > CLOSE ? best : UNSURE;
    }
}
