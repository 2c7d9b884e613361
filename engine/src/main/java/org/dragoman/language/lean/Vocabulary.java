package org.dragoman.language.lean;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Words by number and back, over their letters in one array: a table of tens of thousands of strings would cost a short run
 * more than its article.
 */
public final class Vocabulary {
    private static final int NONE = -1;

    private final byte[] letters;
    private final int[] ends;
    /** Open addressing: the number of a word, and one more. */
    private final int[] slots;

    /** @param letters the words in UTF-8, a line break after each but the last */
    Vocabulary(byte[] letters) {
        this.letters = letters;
        int count = 1;
        for (byte letter : letters) {
            count += letter == '\n' ? 1 : 0;
        }
        ends = new int[count];
        slots = new int[Integer.highestOneBit(count) * 4];
        int word = 0;
        int hash = 0;
        for (int i = 0; i <= letters.length; i++) {
            if (i == letters.length || letters[i] == '\n') {
                ends[word] = i;
                put(word++, hash);
                hash = 0;
            } else {
                hash = 31 * hash + letters[i];
            }
        }
    }

    public static Vocabulary of(String... words) {
        return new Vocabulary(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
    }

    byte[] letters() {
        return letters;
    }

    int size() {
        return ends.length;
    }

    /** The number of the word, or -1. */
    int number(String word) {
        byte[] sought = word.getBytes(StandardCharsets.UTF_8);
        int hash = 0;
        for (byte letter : sought) {
            hash = 31 * hash + letter;
        }
        for (int slot = slot(hash); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            int k = slots[slot] - 1;
            if (Arrays.equals(letters, start(k), ends[k], sought, 0, sought.length)) {
                return k;
            }
        }
        return NONE;
    }

    private void put(int word, int hash) {
        int slot = slot(hash);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = word + 1;
    }

    private int start(int word) {
        return word == 0 ? 0 : ends[word - 1] + 1;
    }

    private int slot(int hash) {
        return hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(slots.length) + 1;
    }
}
