package org.dragoman.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that remembers why it could not be written: whoever prints learns only that, and a full disk must not pass for a
 * reader who has read enough.
 */
final class Sink extends FilterOutputStream {
    /** What the system says of a pipe that nobody reads any more. */
    private static final String CLOSED = "Broken pipe";

    private @Nullable IOException failure;

    Sink(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    boolean isFailed() {
        return failure != null;
    }

    /** What people should be told; null where nothing failed, and where nobody reads any more, which is no fault. */
    @Nullable
    String complaint() {
        return failure == null || CLOSED.equals(failure.getMessage())
                ? null
                : "standard output cannot be written: " + failure.getMessage();
    }
}
