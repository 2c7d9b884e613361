package org.dragoman.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.jspecify.annotations.Nullable;

/** JSON Lines, a line at a time; a line over the limit is skipped without being held. */
final class JsonLinesResults extends Results {
    private static final int CHUNK = 65_536;

    private final InputStream in;
    private final String source;
    private final Limits limits;
    private final FieldNames names;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long number;
    private long offset;
    private long end = Long.MAX_VALUE;

    JsonLinesResults(InputStream in, String source, Limits limits, FieldNames names) {
        super(source);
        this.in = in;
        this.source = source;
        this.limits = limits;
        this.names = names;
    }

    /** Goes to the line that begins at this byte; the lines before are only counted. */
    JsonLinesResults from(long start) throws IOException {
        byte[] bytes = new byte[CHUNK];
        while (offset < start) {
            int read = in.read(bytes, 0, (int) Math.min(CHUNK, start - offset));
            if (read < 0) {
                break;
            }
            offset += read;
            for (int i = 0; i < read; i++) {
                number += bytes[i] == '\n' ? 1 : 0;
            }
        }
        return this;
    }

    /** Takes the stream for one that begins at a line of a file, and ends before the first line behind the piece. */
    JsonLinesResults piece(LinesPiece piece) {
        offset = piece.from();
        number = piece.lines();
        end = piece.to();
        return this;
    }

    @Override
    String place() {
        return "line " + (number + 1);
    }

    @Override
    @Nullable
    ReadResult advance() throws IOException {
        while (offset < end) {
            line.reset();
            mark(offset);
            long length = 0;
            int b;
            while ((b = in.read()) >= 0 && b != '\n') {
                if (length++ < limits.record()) {
                    line.write(b);
                }
            }
            if (b < 0 && length == 0) {
                return null;
            }
            number++;
            offset += length + 1;
            String place = "line " + number;
            if (length > limits.record()) {
                return new Problem(Kind.TOO_LARGE, source, place, length + " bytes, more than " + limits.record());
            }
            Decoder.Decoded decoded = Decoder.decode(line.toByteArray(), "charset=utf-8");
            if (!decoded.text().isBlank()) {
                ReadResult result = JsonLines.read(decoded, source, place, names);
                return distinct(number == 1 ? JsonLines.first(result, decoded, names) : result);
            }
        }
        return null;
    }
}
