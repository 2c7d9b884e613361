package org.dragoman.language.lean;

/**
 * Chooses the best transition from the hidden sums, with its working memory: one a sentence under way. Most hidden units are
 * small and their cubes tiny, so the large ones are summed first; what all others together could change at most is known,
 * and only transitions that could still win by it are summed to the end. The choice is that of the full sums.
 */
final class Chooser {
    /** Given where the best two scores lie so close that the order of additions could turn them round. */
    static final int UNSURE = -1;

    /** Scores closer than this are too close; sums of whole units make them stray by 0.002, few by 0.006 (one deviation). */
    private static final float CLOSE = 0.025f;

    private final OutputLayer output;
    private final int relations;
    private final LargeUnits units;
    private final float[] scores = new float[OutputLayer.WIDTH];

    /** @param ranges of the units, by {@link #ranges} */
    Chooser(OutputLayer output, float[] ranges, int relations) {
        this.output = output;
        this.relations = relations;
        units = output.units(ranges);
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
    int choose(short[] sums, boolean canShift) {
        units.find(sums);
        output.score(units.cubes, units.units, units.count, scores);
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
        float margin = units.rest + CLOSE;
        return first - second > margin ? best : bestOfNear(last, first - margin);
    }

    /** The best of the transitions that scored at least so much, by the sums over all units. */
    private int bestOfNear(int last, float least) {
        int best = 0;
        float first = Float.NEGATIVE_INFINITY;
        float second = Float.NEGATIVE_INFINITY;
        for (int t = 1; t <= last; t++) {
            if (scores[t] >= least) {
                float score = output.score(units.cubes, t);
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
