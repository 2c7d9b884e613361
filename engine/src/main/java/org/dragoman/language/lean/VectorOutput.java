package org.dragoman.language.lean;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The output layer with the Vector API: six vectors of sums stay in registers while all units go by. */
final class VectorOutput implements OutputLayer {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final int BLOCK = 6 * LANES;

    private final float[] weights;
    private final float[][] byTransition;

    VectorOutput(ParserModel model) {
        byTransition = model.output();
        int units = model.hiddenSize();
        weights = new float[(units + 1) * WIDTH];
        for (int t = 0; t < byTransition.length; t++) {
            for (int i = 0; i < units; i++) {
                weights[i * WIDTH + t] = byTransition[t][i];
            }
        }
    }

    @Override
    public void score(float[] cubes, int[] units, int count, float[] scores) {
        for (int from = 0; from < WIDTH; from += BLOCK) {
            block(cubes, units, count, scores, from);
        }
    }

    private void block(float[] cubes, int[] units, int count, float[] scores, int from) {
        FloatVector a = FloatVector.zero(SPECIES);
        FloatVector b = FloatVector.zero(SPECIES);
        FloatVector c = FloatVector.zero(SPECIES);
        FloatVector d = FloatVector.zero(SPECIES);
        FloatVector e = FloatVector.zero(SPECIES);
        FloatVector f = FloatVector.zero(SPECIES);
        for (int k = 0; k < count; k++) {
            int unit = units[k];
            FloatVector x = FloatVector.broadcast(SPECIES, cubes[unit]);
            int at = unit * WIDTH + from;
            a = FloatVector.fromArray(SPECIES, weights, at).fma(x, a);
            b = FloatVector.fromArray(SPECIES, weights, at + LANES).fma(x, b);
            c = FloatVector.fromArray(SPECIES, weights, at + 2 * LANES).fma(x, c);
            d = FloatVector.fromArray(SPECIES, weights, at + 3 * LANES).fma(x, d);
            e = FloatVector.fromArray(SPECIES, weights, at + 4 * LANES).fma(x, e);
            f = FloatVector.fromArray(SPECIES, weights, at + 5 * LANES).fma(x, f);
        }
        a.intoArray(scores, from);
        b.intoArray(scores, from + LANES);
        c.intoArray(scores, from + 2 * LANES);
        d.intoArray(scores, from + 3 * LANES);
        e.intoArray(scores, from + 4 * LANES);
        f.intoArray(scores, from + 5 * LANES);
    }

    @Override
    public float score(float[] cubes, int transition) {
        float[] row = byTransition[transition];
        FloatVector a = FloatVector.zero(SPECIES);
        FloatVector b = FloatVector.zero(SPECIES);
        int i = 0;
        for (; i + 2 * LANES <= row.length; i += 2 * LANES) {
            a = FloatVector.fromArray(SPECIES, row, i).fma(FloatVector.fromArray(SPECIES, cubes, i), a);
            b = FloatVector.fromArray(SPECIES, row, i + LANES).fma(FloatVector.fromArray(SPECIES, cubes, i + LANES), b);
        }
        float sum = a.add(b).reduceLanes(VectorOperators.ADD);
        for (; i < row.length; i++) {
            sum += row[i] * cubes[i];
        }
        return sum;
    }

    @Override
    public LargeUnits units(float[] ranges) {
        return new VectorUnits(ranges);
    }
}
