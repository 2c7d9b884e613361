package org.dragoman.language.lean;

import org.jspecify.annotations.Nullable;

/**
 * A table of vectors of fixed size, shared by threads without locks: a slot holds one immutable entry, a race loses a vector
 * that is computed anew. Two slots a key; a newcomer takes the place of the one that was not used since the last newcomer.
 */
final class VectorTable {
    private final @Nullable Entry[] entries;
    private final int mask;

    private static final class Entry {
        final long key;
        final float[] vector;
        boolean used;

        Entry(long key, float[] vector) {
            this.key = key;
            this.vector = vector;
        }
    }

    /** With room for {@code size} vectors, a power of two. */
    VectorTable(int size) {
        entries = new Entry[size];
        mask = size - 2;
    }

    float @Nullable [] get(long key) {
        int slot = slot(key);
        for (int i = slot; i < slot + 2; i++) {
            Entry entry = entries[i];
            if (entry != null && entry.key == key) {
                if (!entry.used) {
                    entry.used = true;
                }
                return entry.vector;
            }
        }
        return null;
    }

    void put(long key, float[] vector) {
        int slot = slot(key);
        Entry first = entries[slot];
        Entry second = entries[slot + 1];
        if (first == null || !first.used) {
            entries[slot] = new Entry(key, vector);
        } else if (second == null || !second.used) {
            entries[slot + 1] = new Entry(key, vector);
        } else {
            first.used = false;
            second.used = false;
        }
    }

    private int slot(long key) {
        long h = key * 0x9E3779B97F4A7C15L;
        return (int) (h >>> 32) & mask;
    }
}
