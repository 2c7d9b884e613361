package org.dragoman.article;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The files of a tar archive (ustar, GNU and pax names), read as a stream. */
final class TarEntries implements ArchiveResults.Entries {
    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 65_536;
    private static final Pattern PAX_PATH = Pattern.compile("\\d+ path=([^\\n]*)\\n");

    private final InputStream in;
    private long left;
    private long padding;

    TarEntries(InputStream in) {
        this.in = in;
    }

    static boolean looksLike(byte[] head) {
        return head.length >= BLOCK && new String(head, 257, 5, StandardCharsets.US_ASCII).equals("ustar");
    }

    @Override
    public @Nullable String next() throws IOException {
        String longName = null;
        while (true) {
            in.skipNBytes(left + padding);
            left = 0;
            padding = 0;
            byte[] header = in.readNBytes(BLOCK);
            if (header.length == 0 || (header.length == BLOCK && header[0] == 0)) {
                return null;
            }
            if (header.length < BLOCK) {
                throw new EOFException("ends within a header");
            }
            left = octal(header, 124, 12);
            padding = (BLOCK - left % BLOCK) % BLOCK;
            char type = (char) header[156];
            if (type == 'L' || type == 'x') {
                longName = name(type);
            } else if (type == '0' || type == 0) {
                String prefix = string(header, 345, 155);
                String name = string(header, 0, 100);
                return longName != null ? longName : prefix.isEmpty() ? name : prefix + "/" + name;
            }
        }
    }

    private @Nullable String name(char type) throws IOException {
        if (left > LONGEST_NAME) {
            throw new ZipException("a name of " + left + " bytes");
        }
        String text = new String(content().readAllBytes(), StandardCharsets.UTF_8);
        Matcher path = PAX_PATH.matcher(text);
        return type == 'L' ? text.replace("\0", "") : path.find() ? path.group(1) : null;
    }

    /** The rest of the file at hand. */
    @Override
    public InputStream content() {
        return new BlockStream() {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                if (left == 0) {
                    return length == 0 ? 0 : -1;
                }
                int count = in.read(bytes, offset, (int) Math.min(length, left));
                if (count < 0) {
                    throw new EOFException("ends within a file");
                }
                left -= count;
                return count;
            }
        };
    }

    private static String string(byte[] header, int start, int length) {
        int end = start;
        while (end < start + length && header[end] != 0) {
            end++;
        }
        return new String(header, start, end - start, StandardCharsets.UTF_8);
    }

    private static long octal(byte[] header, int start, int length) throws ZipException {
        String digits = string(header, start, length).strip();
        try {
            long value = digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
            if (value >= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new ZipException("the size of a file is not a number: " + digits);
        }
        throw new ZipException("the size of a file is negative: " + digits);
    }
}
