package org.dragoman.language.lean;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The output layer with the Vector API: six vectors of sums stay in registers while all units go by. */
final class VectorOutput implements OutputLayer {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final int BLOCK = 6 * LANES;

    private final float[] weights;
    private final int units;

    VectorOutput(ParserModel model) {
        units = model.hiddenSize();
        weights = new float[units * WIDTH];
        for (int t = 0; t < model.output().length; t++) {
            for (int i = 0; i < units; i++) {
                weights[i * WIDTH + t] = model.output()[t][i];
            }
        }
    }

    @Override
    public void score(float[] sums, float[] scores) {
        for (int from = 0; from < WIDTH; from += BLOCK) {
            block(sums, scores, from);
        }
    }

    private void block(float[] sums, float[] scores, int from) {
        FloatVector a = FloatVector.zero(SPECIES);
        FloatVector b = FloatVector.zero(SPECIES);
        FloatVector c = FloatVector.zero(SPECIES);
        FloatVector d = FloatVector.zero(SPECIES);
        FloatVector e = FloatVector.zero(SPECIES);
        FloatVector f = FloatVector.zero(SPECIES);
        int at = from;
        for (int i = 0; i < units; i++) {
            float sum = sums[i];
            FloatVector x = FloatVector.broadcast(SPECIES, sum * sum * sum);
            a = FloatVector.fromArray(SPECIES, weights, at).fma(x, a);
            b = FloatVector.fromArray(SPECIES, weights, at + LANES).fma(x, b);
            c = FloatVector.fromArray(SPECIES, weights, at + 2 * LANES).fma(x, c);
            d = FloatVector.fromArray(SPECIES, weights, at + 3 * LANES).fma(x, d);
            e = FloatVector.fromArray(SPECIES, weights, at + 4 * LANES).fma(x, e);
            f = FloatVector.fromArray(SPECIES, weights, at + 5 * LANES).fma(x, f);
            at += WIDTH;
        }
        a.intoArray(scores, from);
        b.intoArray(scores, from + LANES);
        c.intoArray(scores, from + 2 * LANES);
        d.intoArray(scores, from + 3 * LANES);
        e.intoArray(scores, from + 4 * LANES);
        f.intoArray(scores, from + 5 * LANES);
    }
}
