package org.dragoman.text;

/** Turns UTF-16 offsets of one text into code point offsets, which Python and R count in, and back. */
public final class CodePoints {
    /** Offsets of the low surrogates, in order; before each, one unit more than code points. */
    private final int[] pairs;

    public CodePoints(String text) {
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                count++;
            }
        }
        pairs = new int[count];
        int n = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                pairs[n++] = i;
            }
        }
    }

    /** The number of code points before the UTF-16 offset. */
    public int at(int offset) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return offset - low;
    }

    /** The UTF-16 offset before which there are so many code points. */
    public int unit(int codePoint) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }
}
