package org.dragoman.language.lean;

/**
 * From a name's hash to its row; open addressing. With 64 bits a name that is not in the table is taken for one that is once
 * in some hundred thousand million million.
 */
public final class FeatureTable {
    static final int NONE = -1;

    private final long[] keys;
    private final int[] rows;
    private final int mask;

    /** @param names hashes of the names, all different; the row is the place in the array */
    public FeatureTable(long[] names) {
        int size = Integer.highestOneBit(Math.max(16, names.length)) * 4;
        keys = new long[size];
        rows = new int[size];
        mask = size - 1;
        for (int row = 0; row < names.length; row++) {
            int slot = slot(names[row]);
            while (rows[slot] != 0) {
                if (keys[slot] == names[row]) {
                    throw new IllegalArgumentException("two names with the hash " + names[row]);
                }
                slot = slot + 1 & mask;
            }
            keys[slot] = names[row];
            rows[slot] = row + 1;
        }
    }

    /** The row, or {@link #NONE}. */
    int row(long name) {
        int slot = slot(name);
        while (rows[slot] != 0) {
            if (keys[slot] == name) {
                return rows[slot] - 1;
            }
            slot = slot + 1 & mask;
        }
        return NONE;
    }

    private int slot(long name) {
        long h = name ^ name >>> 29;
        h *= 0xBF58476D1CE4E5B9L;
        return (int) (h >>> 32) & mask;
    }
}
