package org.dragoman.store.merge;

import java.util.Arrays;

/**
 * A text's MinHash: of all runs of four words, the smallest value under each of 60 hashes, of which the last 10 bits are kept:
 * two differ in them but for one chance in 1,024. Two texts have as large a share of
 * these alike as they have of their runs of words. Twenty bands of three find the pairs worth comparing: texts half alike
 * meet in one with a chance of 93 in 100, those three quarters alike nearly always.
 */
public final class Fingerprint {
    public static final int BANDS = 20;
    public static final int ROWS = 3;

    /** Texts at least so much alike are copies of one another. */
    public static final double COPY = 0.55;

    private static final int RUN = 4;
    private static final int FEWEST_RUNS = 12;
    private static final int KEPT = 0x3FF;
    private static final long[] FACTORS = factors();

    private Fingerprint() {}

    /** The fingerprint of a text; empty where it has too few words to tell. */
    public static short[] of(String text) {
        long[] hashes = words(text);
        int runs = hashes.length - RUN + 1;
        if (runs < FEWEST_RUNS) {
            return new short[0];
        }
        int[] smallest = new int[BANDS * ROWS];
        Arrays.fill(smallest, Integer.MAX_VALUE);
        for (int i = 0; i < runs; i++) {
            long run = 0;
            for (int j = 0; j < RUN; j++) {
                run = run * 0x9E3779B97F4A7C15L + hashes[i + j];
            }
            long spread = mixed(run);
            for (int k = 0; k < smallest.length; k++) {
                int value = (int) ((spread * FACTORS[k]) >>> 33);
                smallest[k] = Math.min(smallest[k], value);
            }
        }
        short[] print = new short[smallest.length];
        for (int k = 0; k < print.length; k++) {
            print[k] = (short) (smallest[k] & KEPT);
        }
        return print;
    }

    /** How much two texts are alike, 0 to 1, by their fingerprints. */
    public static double similarity(short[] one, short[] other) {
        if (one.length == 0 || one.length != other.length) {
            return 0;
        }
        int alike = 0;
        for (int i = 0; i < one.length; i++) {
            alike += one[i] == other[i] ? 1 : 0;
        }
        return alike / (double) one.length;
    }

    /** A hash of each word in lower case. */
    private static long[] words(String text) {
        long[] hashes = new long[text.length() / 2 + 1];
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                long before = inWord ? hashes[count - 1] : 0;
                count += inWord ? 0 : 1;
                hashes[count - 1] = before * 1_000_003 + Character.toLowerCase(c);
                inWord = true;
            } else {
                inWord = Character.isSurrogate(c) && inWord;
            }
        }
        return Arrays.copyOf(hashes, count);
    }

    private static long[] factors() {
        long[] factors = new long[BANDS * ROWS];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = mixed((i + 1) * 0x9E3779B97F4A7C15L) | 1;
        }
        return factors;
    }

    /** Spreads each bit over all (the finisher of SplitMix64). */
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
