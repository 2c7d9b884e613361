package org.dragoman.article;

/** The ids that the articles of an input have had, so far as there is room for them: a million, in 16 MB. */
final class KnownIds {
    private static final int MOST = 1 << 20;

    private long[] slots = new long[1 << 4];
    private int count;

    /** Whether this id is known; it is from now on, while there is room. */
    boolean knows(String id) {
        if (count * 2 >= slots.length && count < MOST) {
            grow();
        }
        long key = Long.parseUnsignedLong(Article.hash(id).substring(0, 16), 16);
        int slot = slot(slots, key);
        boolean known = slots[slot] != 0;
        if (!known && count < MOST) {
            slots[slot] = key;
            count++;
        }
        return known;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long key : slots) {
            if (key != 0) {
                larger[slot(larger, key)] = key;
            }
        }
        slots = larger;
    }

    /** Where a key stands, or would. */
    private static int slot(long[] slots, long key) {
        int slot = (int) key & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
