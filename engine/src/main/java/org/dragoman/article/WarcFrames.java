package org.dragoman.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.article.ReadResult.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a WARC into its records and does not believe their lengths: a record that does not end before another one or the end
 * of the file is broken, and reading goes on where the next one begins.
 */
final class WarcFrames {
    /** A record's bytes, header and content; or, with kind and reason, the place of something broken. */
    record Frame(long position, byte[] bytes, @Nullable Kind broken, String reason) {
        static Frame broken(long position, String reason) {
            return new Frame(position, new byte[0], Kind.MALFORMED, reason);
        }
    }

    private static final byte[] VERSION = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NEXT = "\r\n\r\nWARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LINE = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HEADER_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length:[ \\t]*(\\d{1,18})[ \\t]*\\r?$");
    private static final int LONGEST_HEADER = 65_536;
    private static final int STEP = 1_000_000;

    private final Window window;
    private final int longest;

    /** @param longest most bytes of a record */
    WarcFrames(InputStream in, long position, int longest) {
        this.window = new Window(in, position);
        this.longest = longest;
    }

    static boolean looksLike(byte[] head) {
        return Decoder.starts(head, 'W', 'A', 'R', 'C', '/');
    }

    /** The next record or broken place, null at the end. */
    @Nullable
    Frame next() throws IOException {
        skipLineEnds();
        long position = window.position();
        if (window.ahead(1) == 0) {
            return null;
        }
        if (!window.startsWith(VERSION, 0)) {
            toNext(0, LINE, 1);
            return Frame.broken(position, (window.position() - position) + " bytes that are no WARC record");
        }
        int end = window.find(HEADER_END, 0, LONGEST_HEADER);
        if (end < 0 || window.find(LINE, 1, end) >= 0) {
            toNext(1, LINE, 1);
            return Frame.broken(position, "the header of a record has no end");
        }
        int header = end + HEADER_END.length;
        Matcher length = LENGTH.matcher(new String(window.copy(0, end), StandardCharsets.UTF_8));
        if (!length.find()) {
            toNext(end, NEXT, HEADER_END.length);
            return Frame.broken(position, "a record without a length");
        }
        long told = Long.parseLong(length.group(1));
        if (told > longest) {
            toNext(end, NEXT, HEADER_END.length);
            String reason = "a record of " + told + " bytes, more than " + longest;
            return new Frame(position, new byte[0], Kind.TOO_LARGE, reason);
        }
        int whole = header + (int) told;
        boolean cut = window.ahead(whole) < whole;
        if (cut || !endsAt(whole)) {
            boolean another = toNext(end, NEXT, HEADER_END.length);
            return Frame.broken(
                    position,
                    cut && !another
                            ? "a record that is cut off: " + told + " bytes told"
                            : "a record whose length is wrong: " + told + " bytes told");
        }
        byte[] bytes = window.copy(0, whole);
        window.skip(whole);
        skipLineEnds(); // as far as the end of a gzip member, whose sum is told there
        return new Frame(position, bytes, null, "");
    }

    private void skipLineEnds() throws IOException {
        while (window.ahead(1) > 0 && (window.at(0) == '\r' || window.at(0) == '\n')) {
            window.skip(1);
        }
    }

    /** Whether a record can end here: two line ends, or fewer before another record or the end. */
    private boolean endsAt(int offset) throws IOException {
        if (window.startsWith(HEADER_END, offset)) {
            return true;
        }
        int at = offset;
        while (at < offset + HEADER_END.length
                && window.ahead(at + 1) > at
                && (window.at(at) == '\r' || window.at(at) == '\n')) {
            at++;
        }
        return window.ahead(at + 1) <= at || (at > offset && window.startsWith(VERSION, at));
    }

    /** Goes on to where the next record begins, or to the end; holds little of what it passes. */
    private boolean toNext(int offset, byte[] before, int lead) throws IOException {
        int from = offset;
        while (true) {
            int found = window.find(before, from, STEP);
            if (found >= 0) {
                window.skip(found + lead);
                return true;
            }
            int atHand = window.ahead(STEP + before.length);
            if (atHand < STEP + before.length) {
                window.skip(atHand);
                return false;
            }
            window.skip(STEP);
            from = 0;
        }
    }
}
