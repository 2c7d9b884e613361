package org.dragoman.language.lean;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * The large units with the Vector API. Which lanes are large becomes a number of as many bits, and a table has the places of
 * the bits of each number (Lemire and others write lists of positions so), since Java 17 cannot move lanes together.
 */
final class VectorUnits extends LargeUnits {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> BITS = IntVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final VectorSpecies<Short> SHORTS =
            VectorSpecies.of(short.class, VectorShape.forBitSize(LANES * Short.SIZE));

    /** As many places as are written at once. */
    private static final VectorSpecies<Integer> PLACES = LANES >= 8 ? IntVector.SPECIES_256 : IntVector.SPECIES_128;

    private static final int STEP = PLACES.length();
    private static final int ALL = (1 << STEP) - 1;
    private static final int[] PLACES_OF = placesOf();
    private static final IntVector BIT_OF_LANE = IntVector.broadcast(BITS, 1)
            .lanewise(VectorOperators.LSHL, IntVector.zero(BITS).addIndex(1));
    private static final IntVector LARGE_BITS = IntVector.broadcast(BITS, Float.floatToRawIntBits(LARGE));

    VectorUnits(float[] ranges) {
        super(ranges);
    }

    private static int[] placesOf() {
        int[] places = new int[(ALL + 1) * STEP];
        for (int bits = 0; bits <= ALL; bits++) {
            int n = bits * STEP;
            for (int b = 0; b < STEP; b++) {
                if ((bits >> b & 1) != 0) {
                    places[n++] = b;
                }
            }
        }
        return places;
    }

    @Override
    void pick(short[] sums) {
        int n = 0;
        // what the units can change, but of large ones no more than makes them large
        FloatVector capped = FloatVector.zero(SPECIES);
        int i = 0;
        for (; i + LANES <= ranges.length; i += LANES) {
            FloatVector x = ((FloatVector)
                            ShortVector.fromArray(SHORTS, sums, i).convertShape(VectorOperators.S2F, SPECIES, 0))
                    .mul(HiddenLayer.UNIT);
            FloatVector cube = x.mul(x).mul(x);
            cube.intoArray(cubes, i);
            FloatVector reach = cube.abs().mul(FloatVector.fromArray(SPECIES, ranges, i));
            capped = capped.add(reach.min(LARGE));
            int bits = LARGE_BITS
                    .sub(reach.reinterpretAsInts())
                    .lanewise(VectorOperators.ASHR, 31)
                    .and(BIT_OF_LANE)
                    .reduceLanes(VectorOperators.ADD);
            for (int from = 0; from < LANES; from += STEP) {
                int these = bits >>> from & ALL;
                IntVector.fromArray(PLACES, PLACES_OF, these * STEP)
                        .add(i + from)
                        .intoArray(units, n);
                n += Integer.bitCount(these);
            }
        }
        rest = capped.reduceLanes(VectorOperators.ADD) - n * LARGE;
        for (; i < ranges.length; i++) {
            float sum = sums[i] * HiddenLayer.UNIT;
            cubes[i] = sum * sum * sum;
            units[n++] = i;
        }
        count = n;
    }
}
