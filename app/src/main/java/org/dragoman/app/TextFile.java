package org.dragoman.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text that people keep by hand: in UTF-8, with or without the mark of it; what is none is named with its line. */
final class TextFile {
    private static final String MARK = "\uFEFF";

    private TextFile() {}

    /**
     * The text of a file.
     *
     * @throws IOException if it cannot be read, or is not UTF-8
     */
    static String read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + ": a folder, and a file is wanted");
        }
        return decoded(file.toString(), Files.readAllBytes(file));
    }

    /**
     * The text that the bytes are.
     *
     * @param file the name to use in the error
     * @throws IOException if they are not UTF-8
     */
    static String decoded(String file, byte[] bytes) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            long line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new IOException(file + ":" + line + ": not UTF-8");
        }
        String text = out.flip().toString();
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }
}
