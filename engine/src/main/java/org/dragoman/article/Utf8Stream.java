package org.dragoman.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A stream of text in another charset, as UTF-8. */
final class Utf8Stream extends BlockStream {
    private static final int CHUNK = 4096;

    private final Reader reader;
    private final char[] chars = new char[CHUNK + 1];
    private byte[] bytes = {};
    private int at;

    Utf8Stream(InputStream in, Charset charset) {
        this.reader = new InputStreamReader(in, charset);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length > 0 && at == bytes.length && !fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, offset, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        int count = reader.read(chars, 0, CHUNK);
        if (count < 0) {
            return false;
        }
        if (Character.isHighSurrogate(chars[count - 1])) {
            count += Math.max(0, reader.read(chars, count, 1)); // its other half
        }
        bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
        at = 0;
        return true;
    }
}
