package org.dragoman.rule;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * From keys to what they mean, by an open-addressed table as it lies in the file, so that loading costs the same however
 * many there are; meanings are made when they are first asked for. Safe for many threads.
 */
public final class PackedTable<T> {
    private static final int BITS_A_SLOT = 4;

    private final int[] slots;
    private final int[] hashes;
    private final PackedStrings keys;
    private final int[] ends;
    private final int[] values;
    private final IntFunction<T> meaning;
    private final AtomicReferenceArray<List<T>> made;

    /** A bit for each key by its hash: most words that are asked for are none, and the table is larger than a cache. */
    private final long[] some;

    /** @param meaning what a number in the file stands for */
    public PackedTable(PackedReader in, IntFunction<T> meaning) {
        slots = in.ints();
        hashes = in.ints();
        keys = new PackedStrings(in);
        ends = in.ints();
        values = in.ints();
        this.meaning = meaning;
        made = new AtomicReferenceArray<>(ends.length);
        some = new long[Math.max(1, slots.length / (Long.SIZE / BITS_A_SLOT))];
        for (int hash : hashes) {
            int bit = slot(hash, some.length * Long.SIZE);
            some[bit / Long.SIZE] |= 1L << bit;
        }
    }

    /** All meanings of the key, in the order in which they were written; none for a key that is not there. */
    public List<T> get(String key) {
        int hash = key.hashCode();
        int bit = slot(hash, some.length * Long.SIZE);
        if ((some[bit / Long.SIZE] & 1L << bit) == 0) {
            return List.of();
        }
        for (int slot = slot(hash, slots.length); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            int k = slots[slot] - 1;
            if (hashes[k] == hash && keys.get(k).equals(key)) {
                return meanings(k);
            }
        }
        return List.of();
    }

    private List<T> meanings(int key) {
        List<T> found = made.get(key);
        if (found == null) {
            int from = key == 0 ? 0 : ends[key - 1];
            found = IntStream.range(from, ends[key])
                    .mapToObj(i -> meaning.apply(values[i]))
                    .toList();
            made.set(key, found);
        }
        return found;
    }

    /** Writes what the constructor reads. */
    public static void write(Map<String, int[]> table, PackedWriter out) throws IOException {
        int[] slots = new int[Integer.highestOneBit(Math.max(4, table.size())) * 4];
        int[] hashes = new int[table.size()];
        int[] ends = new int[table.size()];
        PackedStrings.Pool keys = new PackedStrings.Pool();
        for (String key : table.keySet()) {
            int k = keys.number(key);
            hashes[k] = key.hashCode();
            ends[k] = (k == 0 ? 0 : ends[k - 1]) + table.getOrDefault(key, new int[0]).length;
            int slot = slot(hashes[k], slots.length);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = k + 1;
        }
        out.ints(slots);
        out.ints(hashes);
        keys.write(out);
        out.ints(ends);
        out.ints(table.values().stream().flatMapToInt(IntStream::of).toArray());
    }

    /** Java's hash of a string says little in its high bits, and this spreads it (Fibonacci hashing, Knuth 1973). */
    private static int slot(int hash, int size) {
        return hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(size) + 1;
    }
}
