package org.dragoman.language.lean;

/**
 * The cubes of the hidden units, and which units are large: those that can change a choice by much. Most are small. With its
 * working memory, one a sentence under way.
 */
abstract class LargeUnits {
    /** Units that can change a choice by more than this are large. It decides what is quick, never what is chosen. */
    static final float LARGE = 0.06f;

    private static final int BITS = Float.floatToRawIntBits(LARGE);

    /** More units than this are never written at once. */
    private static final int SPARE = 16;

    /** For each unit the difference between its largest and smallest weight. */
    final float[] ranges;

    /** The units' cubes, and that of a unit that weighs nothing. */
    final float[] cubes;

    /** The large units, filled up with the one that weighs nothing. */
    final int[] units;

    /** How many of those there are, a multiple of {@link OutputLayer#GROUP}. */
    int count;

    /** What all others could change together at most. */
    float rest;

    LargeUnits(float[] ranges) {
        this.ranges = ranges;
        cubes = new float[ranges.length + 1];
        units = new int[ranges.length + SPARE];
    }

    /** Works out all of it from the hidden sums. */
    final void find(short[] sums) {
        pick(sums);
        while (count % OutputLayer.GROUP != 0) {
            units[count++] = ranges.length;
        }
    }

    /** Works out cubes, rest and, not filled up, units and their count. */
    abstract void pick(short[] sums);

    /** -1 where what the unit can change is large, else 0: a branch here would be guessed wrong every third time. */
    static int isLarge(float reach) {
        return BITS - Float.floatToRawIntBits(reach) >> 31;
    }

    /** With loops. */
    static final class Plain extends LargeUnits {
        private final float[] reach;

        Plain(float[] ranges) {
            super(ranges);
            reach = new float[ranges.length];
        }

        @Override
        void pick(short[] sums) {
            cube(sums, ranges, cubes, reach);
            int n = 0;
            float even = 0;
            float odd = 0;
            int i = 0;
            for (; i + 1 < reach.length; i += 2) {
                int isLarge = isLarge(reach[i]);
                units[n] = i;
                n -= isLarge;
                even += small(reach[i], isLarge);
                isLarge = isLarge(reach[i + 1]);
                units[n] = i + 1;
                n -= isLarge;
                odd += small(reach[i + 1], isLarge);
            }
            for (; i < reach.length; i++) {
                units[n++] = i;
            }
            count = n;
            rest = even + odd;
        }

        private static float small(float reach, int isLarge) {
            return Float.intBitsToFloat(Float.floatToRawIntBits(reach) & ~isLarge);
        }

        /** Made floats by a loop of their own, since Java 17 makes vectors of the other loop only where all are floats. */
        private static void cube(short[] sums, float[] ranges, float[] cubes, float[] reach) {
            for (int i = 0; i < reach.length; i++) {
                reach[i] = sums[i];
            }
            for (int i = 0; i < reach.length; i++) {
                float sum = reach[i] * HiddenLayer.UNIT;
                float cube = sum * sum * sum;
                cubes[i] = cube;
                reach[i] = Math.abs(cube) * ranges[i];
            }
        }
    }
}
