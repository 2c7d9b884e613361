package org.dragoman.rule;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads what {@link PackedWriter} wrote, array by array in bulk. */
public final class PackedReader {
    private final ByteBuffer in;

    public PackedReader(ByteBuffer in) {
        this.in = in.order(ByteOrder.LITTLE_ENDIAN);
    }

    public int[] ints() {
        int[] values = new int[in.getInt()];
        in.asIntBuffer().get(values);
        skip(values.length, Integer.BYTES);
        return values;
    }

    public long[] longs() {
        long[] values = new long[in.getInt()];
        in.asLongBuffer().get(values);
        skip(values.length, Long.BYTES);
        return values;
    }

    public short[] shorts() {
        short[] values = new short[in.getInt()];
        in.asShortBuffer().get(values);
        skip(values.length, Short.BYTES);
        return values;
    }

    public double[] doubles() {
        double[] values = new double[in.getInt()];
        in.asDoubleBuffer().get(values);
        skip(values.length, Double.BYTES);
        return values;
    }

    public float[] floats() {
        float[] values = new float[in.getInt()];
        in.asFloatBuffer().get(values);
        skip(values.length, Float.BYTES);
        return values;
    }

    public float[][] floatRows() {
        float[][] rows = new float[ints()[0]][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = floats();
        }
        return rows;
    }

    /** Rows that {@link PackedWriter#rows} wrote, left where they are. */
    public FloatRows rows() {
        int count = ints()[0];
        int width = in.getInt(in.position());
        FloatRows rows = new FloatRows(in.asFloatBuffer(), count, width);
        skip(count, (1 + width) * Float.BYTES);
        return rows;
    }

    public byte[] bytes() {
        byte[] values = new byte[in.getInt()];
        in.get(values);
        return values;
    }

    public String[] strings() {
        return new String(bytes(), StandardCharsets.UTF_8).split("\n", -1);
    }

    private void skip(int length, int size) {
        in.position(in.position() + length * size);
    }
}
