package org.dragoman.rule;

import java.nio.FloatBuffer;

/** Rows of equally many numbers, left where they lie (in a mapped file) until they are asked for. */
public final class FloatRows {
    private final FloatBuffer numbers;
    private final int count;
    private final int width;

    /** @param numbers for each row its length, which is {@code width}, and its numbers */
    FloatRows(FloatBuffer numbers, int count, int width) {
        this.numbers = numbers;
        this.count = count;
        this.width = width;
    }

    /** The same of rows in memory. */
    public static FloatRows of(float[][] rows) {
        int width = rows[0].length;
        FloatBuffer numbers = FloatBuffer.allocate(rows.length * (1 + width));
        for (float[] row : rows) {
            numbers.put(width).put(row);
        }
        return new FloatRows(numbers, rows.length, width);
    }

    /** A copy of the row. */
    public float[] get(int row) {
        float[] copy = new float[width];
        numbers.get(row * (1 + width) + 1, copy);
        return copy;
    }

    public int count() {
        return count;
    }

    /** Numbers in a row. */
    public int width() {
        return width;
    }
}
