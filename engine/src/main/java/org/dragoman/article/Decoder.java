package org.dragoman.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bytes to text: byte order mark, what the server or page declares, strict UTF-8, and windows-1252 as the last resort. */
final class Decoder {
    /** The text, the charset it was read in, and a note where bytes had to be guessed at. */
    record Decoded(String text, Charset charset, @Nullable String note) {}

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");
    private static final int HEAD = 4096;

    private Decoder() {}

    /**
     * @param contentType as a server sent it ({@code text/html; charset=utf-8}), or null
     */
    static Decoded decode(byte[] bytes, @Nullable String contentType) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3);
        }
        Optional<Charset> utf16 = utf16(bytes);
        if (utf16.isPresent()) {
            return new Decoded(new String(bytes, utf16.get()), utf16.get(), null);
        }
        Optional<Decoded> strict = strict(bytes, StandardCharsets.UTF_8);
        return strict.or(() -> declared(contentType)
                        .or(() -> declared(
                                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)))
                        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                        .flatMap(charset -> strict(bytes, charset)))
                .orElseGet(() -> utf8(bytes, 0));
    }

    /** Which UTF-16 the bytes begin in, by their mark or by their zeros; empty for any other charset. */
    static Optional<Charset> utf16(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE) || looksUtf16(bytes, 1)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        boolean big = starts(bytes, 0xFE, 0xFF) || looksUtf16(bytes, 0);
        return big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** UTF-8 with a few broken bytes stays UTF-8; where most of what is not ASCII is broken it is windows-1252. */
    private static Decoded utf8(byte[] bytes, int start) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start + 1);
        int first = -1;
        int broken = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            first = first < 0 ? in.position() : first;
            broken++;
            in.position(in.position() + result.length());
            out.put('\uFFFD');
        }
        String text = out.flip().toString();
        if (broken == 0) {
            return new Decoded(text, StandardCharsets.UTF_8, null);
        }
        long sound = text.chars().filter(c -> c > 127 && c != '\uFFFD').count();
        String note = broken + (broken == 1 ? " byte sequence is" : " byte sequences are")
                + " not UTF-8, first at byte " + first;
        return sound >= broken
                ? new Decoded(text, StandardCharsets.UTF_8, note + ": replaced")
                : new Decoded(
                        new String(bytes, start, bytes.length - start, WINDOWS_1252),
                        WINDOWS_1252,
                        note + ": read as windows-1252");
    }

    private static Optional<Decoded> strict(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new Decoded(text, charset, null));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> declared(@Nullable String head) {
        Matcher matcher = DECLARED.matcher(head == null ? "" : head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(matcher.group(1)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty(); // a name nobody knows declares nothing
        }
    }

    /** English in UTF-16 without a mark has a zero in every other byte. */
    private static boolean looksUtf16(byte[] bytes, int zeroAt) {
        int length = Math.min(bytes.length, HEAD) & ~1;
        int zeros = 0;
        for (int i = 0; i < length; i += 2) {
            zeros += bytes[i + zeroAt] == 0 && bytes[i + 1 - zeroAt] != 0 ? 1 : 0;
        }
        return length >= 8 && zeros * 10 > length / 2 * 8;
    }

    static boolean starts(byte[] bytes, int... wanted) {
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
