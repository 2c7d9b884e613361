package org.dragoman.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a JSON array of objects, each like a line of JSON Lines; one over the limit is skipped without being held.
 * Where an element ends is told by its brackets, so that a broken one costs itself alone.
 */
final class JsonArrayResults extends Results {
    private static final Pattern BEGIN = Pattern.compile("\\uFEFF?\\s*\\[\\s*(?:\\{\\s*[\"}]|\\]\\s*$)");

    private final InputStream in;
    private final String source;
    private final Limits limits;
    private final FieldNames names;
    private final ByteArrayOutputStream element = new ByteArrayOutputStream();
    private long number;
    private long length;
    private boolean more = true;

    /** The byte that comes next, and where it stands. */
    private int next;

    private long offset;

    JsonArrayResults(InputStream in, String source, Limits limits, FieldNames names) throws IOException {
        super(source);
        this.in = in;
        this.source = source;
        this.limits = limits;
        this.names = names;
        this.next = in.read();
        while (next != '[') {
            read();
        }
        read();
    }

    /** Whether the bytes begin like a list of objects, or are an empty list. */
    static boolean looksLike(byte[] head) {
        return BEGIN.matcher(new String(head, StandardCharsets.UTF_8)).lookingAt();
    }

    /** Whether the list tells texts: a file of other data is a list too. */
    static boolean isCorpus(byte[] head, FieldNames names) {
        Pattern text = Pattern.compile("\"" + Pattern.quote(names.lastPart(Fields.TEXT)) + "\"\\s*:");
        return looksLike(head)
                && text.matcher(new String(head, StandardCharsets.UTF_8)).find();
    }

    /** Goes to the element that begins at this byte; those before are only counted. */
    JsonArrayResults from(long mark) throws IOException {
        while (begins() && offset < mark) {
            skip();
        }
        return this;
    }

    @Override
    String place() {
        return "element " + (number + 1) + ", byte " + offset;
    }

    @Override
    @Nullable
    ReadResult advance() throws IOException {
        if (!begins()) {
            return last();
        }
        mark(offset);
        String place = place();
        if (!skip()) {
            return end(new Problem(Kind.MALFORMED, source, place, "not JSON: the list breaks off in it"));
        }
        place = "element " + number;
        if (length > limits.record()) {
            return new Problem(Kind.TOO_LARGE, source, place, length + " bytes, more than " + limits.record());
        }
        Decoder.Decoded decoded = Decoder.decode(element.toByteArray(), "charset=utf-8");
        ReadResult result = JsonLines.read(decoded, source, place, names);
        return distinct(number == 1 ? JsonLines.first(result, decoded, names) : result);
    }

    /** What is to be said of the end of the list: nothing, where it is as it should be. */
    private @Nullable ReadResult last() throws IOException {
        String place = "byte " + offset;
        if (next < 0) {
            return end(new Problem(Kind.MALFORMED, source, place, "not JSON: the list breaks off without a ]"));
        }
        if (next != ']') {
            return end(new Problem(Kind.MALFORMED, source, place, "not JSON: a comma or ] is missing"));
        }
        read();
        overBlanks();
        if (next >= 0) {
            return end(new Problem(Kind.MALFORMED, source, "byte " + offset, "more follows the end of the list"));
        }
        return number == 0 ? end(new Problem(Kind.EMPTY, source, "", "an empty list")) : null;
    }

    private boolean begins() throws IOException {
        overBlanks();
        return more && next >= 0 && next != ']';
    }

    /** Goes behind an element and its comma, holding as much of it as is read; false where the file ends in it. */
    private boolean skip() throws IOException {
        element.reset();
        length = 0;
        int depth = 0;
        boolean string = false;
        boolean ended = false;
        while (!ended) {
            int b = next;
            if (b < 0 || (string && b == '\\' && take() < 0)) {
                return false;
            }
            string = (b == '"') != string;
            if (!string) {
                depth += b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
            }
            take();
            boolean closed = b == '}' || b == ']' || next == ',' || next == ']' || isBlank(next);
            ended = depth <= 0 && !string && closed;
        }
        number++;
        overBlanks();
        more = next == ',';
        if (more) {
            read();
        }
        return true;
    }

    /** Keeps the next byte for the element, and gives the one behind it. */
    private int take() throws IOException {
        if (length++ < limits.record()) {
            element.write(next);
        }
        read();
        return next;
    }

    private void overBlanks() throws IOException {
        while (isBlank(next)) {
            read();
        }
    }

    private static boolean isBlank(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private void read() throws IOException {
        next = in.read();
        offset++;
    }
}
