package org.dragoman.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream that can be looked ahead in: the bytes at hand stay until they are let go. */
final class Window {
    private static final int CHUNK = 65_536;

    private final InputStream in;
    private byte[] bytes = new byte[CHUNK];
    private int start;
    private int end;
    private long position;

    Window(InputStream in, long position) {
        this.in = in;
        this.position = position;
    }

    /** The place of the first byte at hand in the whole stream. */
    long position() {
        return position;
    }

    /** Reads ahead until so many bytes are at hand, and says how many are: fewer only at the end of the stream. */
    int ahead(int wanted) throws IOException {
        while (end - start < wanted) {
            if (end == bytes.length) {
                int room = Math.max(bytes.length, wanted + wanted / 4 + CHUNK);
                byte[] moved = start >= bytes.length / 2 && wanted < bytes.length ? bytes : new byte[room];
                System.arraycopy(bytes, start, moved, 0, end - start);
                bytes = moved;
                end -= start;
                start = 0;
            }
            int read = in.read(bytes, end, bytes.length - end);
            if (read < 0) {
                break;
            }
            end += read;
        }
        return end - start;
    }

    /** One of the bytes at hand. */
    int at(int offset) {
        return bytes[start + offset] & 0xFF;
    }

    byte[] copy(int from, int to) {
        return Arrays.copyOfRange(bytes, start + from, start + to);
    }

    boolean startsWith(byte[] wanted, int offset) throws IOException {
        return ahead(offset + wanted.length) >= offset + wanted.length
                && Arrays.equals(bytes, start + offset, start + offset + wanted.length, wanted, 0, wanted.length);
    }

    /** Lets go of the first bytes at hand. */
    void skip(int count) {
        start += count;
        position += count;
    }

    /** Where one of the bytes' sequences begins at or after an offset, within {@code limit} bytes; -1 if nowhere. */
    int find(byte[] wanted, int offset, int limit) throws IOException {
        for (int at = offset; at < limit && ahead(at + wanted.length) >= at + wanted.length; at++) {
            if (bytes[start + at] == wanted[0] && startsWith(wanted, at)) {
                return at;
            }
        }
        return -1;
    }
}
