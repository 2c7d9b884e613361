package org.dragoman.rule;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes arrays one after another, each as its length and its numbers, least byte first. */
public final class PackedWriter implements Closeable {
    private final OutputStream out;

    public PackedWriter(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    public void ints(int... values) throws IOException {
        ByteBuffer buffer = sized(values.length, Integer.BYTES);
        buffer.asIntBuffer().put(values);
        out.write(buffer.array());
    }

    public void longs(long... values) throws IOException {
        ByteBuffer buffer = sized(values.length, Long.BYTES);
        buffer.asLongBuffer().put(values);
        out.write(buffer.array());
    }

    public void shorts(short... values) throws IOException {
        ByteBuffer buffer = sized(values.length, Short.BYTES);
        buffer.asShortBuffer().put(values);
        out.write(buffer.array());
    }

    public void doubles(double... values) throws IOException {
        ByteBuffer buffer = sized(values.length, Double.BYTES);
        buffer.asDoubleBuffer().put(values);
        out.write(buffer.array());
    }

    public void floats(float... values) throws IOException {
        ByteBuffer buffer = sized(values.length, Float.BYTES);
        buffer.asFloatBuffer().put(values);
        out.write(buffer.array());
    }

    /** Rows of equal length. */
    public void floats(float[][] rows) throws IOException {
        ints(rows.length);
        for (float[] row : rows) {
            floats(row);
        }
    }

    public void rows(FloatRows rows) throws IOException {
        ints(rows.count());
        for (int i = 0; i < rows.count(); i++) {
            floats(rows.get(i));
        }
    }

    public void bytes(byte... values) throws IOException {
        out.write(sized(values.length, Byte.BYTES).array());
        out.write(values);
    }

    /** Strings without a line break in them. */
    public void strings(String... values) throws IOException {
        for (String value : values) {
            if (value.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("line break in " + value);
            }
        }
        bytes(String.join("\n", values).getBytes(StandardCharsets.UTF_8));
    }

    private ByteBuffer sized(int length, int size) throws IOException {
        byte[] head = new byte[Integer.BYTES];
        ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).putInt(length);
        out.write(head);
        return ByteBuffer.allocate(size == Byte.BYTES ? 0 : length * size).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
