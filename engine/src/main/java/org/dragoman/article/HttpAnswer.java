package org.dragoman.article;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server sends, HTTP/1.1: its head at once, its body as it is asked for. A head is 64 KB at most; whatever else stands
 * in the bytes is an {@link IOException}.
 *
 * @param headers by their names in lower case, the first of each name
 */
record HttpAnswer(int status, Map<String, String> headers, InputStream body) {
    private static final int LONGEST_HEAD = 65_536;
    private static final int FINAL = 200;
    private static final int MOST_HINTS = 10;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)(?: .*)?");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

    HttpAnswer {
        headers = Map.copyOf(headers);
    }

    /** The first answer that is one; hints of one to come are passed over. */
    static HttpAnswer read(InputStream in) throws IOException {
        for (int hints = 0; hints <= MOST_HINTS; hints++) {
            int[] left = {LONGEST_HEAD};
            Matcher status = STATUS.matcher(line(in, left));
            if (!status.matches()) {
                throw new IOException("no answer of HTTP/1.1");
            }
            Map<String, String> headers = headers(in, left);
            int number = Integer.parseInt(status.group(1));
            if (number >= FINAL) {
                return new HttpAnswer(number, headers, body(in, headers));
            }
        }
        throw new IOException("hints and no answer");
    }

    private static Map<String, String> headers(InputStream in, int[] left) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in, left); !line.isEmpty(); line = line(in, left)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private static InputStream body(InputStream in, Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .endsWith("chunked")) {
            return new Chunks(in);
        }
        String length = headers.get("content-length");
        if (length == null) {
            return in;
        }
        if (!LENGTH.matcher(length).matches()) {
            throw new IOException("a length that is none: " + length);
        }
        return new Part(in, Long.parseLong(length));
    }

    /** A line without its end, of so many bytes as are left. */
    private static String line(InputStream in, int[] left) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("the answer ends in its head");
            }
            if (--left[0] < 0) {
                throw new IOException("a head of more than " + LONGEST_HEAD + " bytes");
            }
            line.append((char) b);
        }
        int end = line.length() - 1;
        return end >= 0 && line.charAt(end) == '\r' ? line.substring(0, end) : line.toString();
    }

    /** So many bytes of a stream, and no fewer. */
    private static class Part extends BlockStream {
        final InputStream in;
        long left;

        Part(InputStream in, long left) {
            this.in = in;
            this.left = left;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = in.read(bytes, offset, (int) Math.min(length, left));
            if (read < 0) {
                throw new EOFException("cut off, " + left + " bytes are missing");
            }
            left -= read;
            return read;
        }
    }

    /** A body in pieces, each after its length in hexadecimal digits; none is the end. */
    private static final class Chunks extends Part {
        private static final Pattern SIZE = Pattern.compile("([0-9a-fA-F]{1,15})\\s*(?:;.*)?");
        private boolean begun;
        private boolean ended;

        Chunks(InputStream in) {
            super(in, 0);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0 && !ended) {
                next();
            }
            return ended ? -1 : super.read(bytes, offset, length);
        }

        private void next() throws IOException {
            int[] most = {LONGEST_HEAD};
            if (begun && !line(in, most).isEmpty()) {
                throw new IOException("a piece longer than told");
            }
            Matcher size = SIZE.matcher(line(in, most));
            if (!size.matches()) {
                throw new IOException("a piece without its length");
            }
            begun = true;
            left = Long.parseLong(size.group(1), 16);
            ended = left == 0;
        }
    }
}
