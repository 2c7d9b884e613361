package org.dragoman.language.lean;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * A table of vectors of fixed size, shared by threads without locks: a slot holds one vector with its key, a race loses a
 * vector that is computed anew. Two slots a key; a newcomer takes the place of the one that was not used since the last
 * newcomer. The key stands behind the vector's numbers, so that a look reaches into memory no further than its use will.
 */
final class VectorTable {
    private static final int FIRST = 0;
    private static final int SECOND = 2;
    private static final int USED = 4;
    private static final int KEY = 5;

    private final short[] @Nullable [] vectors;
    private final int pairs;
    private final int size;

    /** With room for {@code room} vectors of {@code size} numbers. */
    VectorTable(int room, int size) {
        pairs = room / 2;
        vectors = new short[2 * pairs][];
        this.size = size;
    }

    /** A vector of zeros, to be filled and put; only its first numbers, of the table's size, are anybody's. */
    short[] fresh() {
        return new short[size + KEY];
    }

    /** The vector of a key of two numbers, or null. */
    short @Nullable [] get(int first, int second) {
        int slot = slot(first, second);
        for (int i = slot; i < slot + 2; i++) {
            short[] vector = vectors[i];
            if (vector != null && number(vector, FIRST) == first && number(vector, SECOND) == second) {
                if (vector[size + USED] == 0) {
                    vector[size + USED] = 1;
                }
                return vector;
            }
        }
        return null;
    }

    /** Keeps a filled {@link #fresh} vector. */
    void put(int first, int second, short[] vector) {
        set(vector, FIRST, first);
        set(vector, SECOND, second);
        VarHandle.releaseFence();
        int slot = slot(first, second);
        short[] one = vectors[slot];
        short[] other = vectors[slot + 1];
        if (one == null || one[size + USED] == 0) {
            vectors[slot] = vector;
        } else if (other == null || other[size + USED] == 0) {
            vectors[slot + 1] = vector;
        } else {
            one[size + USED] = 0;
            other[size + USED] = 0;
        }
    }

    private int number(short[] vector, int at) {
        return vector[size + at] << 16 | vector[size + at + 1] & 0xFFFF;
    }

    private void set(short[] vector, int at, int number) {
        vector[size + at] = (short) (number >> 16);
        vector[size + at + 1] = (short) number;
    }

    private int slot(int first, int second) {
        long h = ((long) first << 32 | second) * 0x9E3779B97F4A7C15L;
        return 2 * (int) ((h >>> 32) * pairs >>> 32);
    }
}
