package org.dragoman.article;

import java.io.EOFException;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.ZipException;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.jspecify.annotations.Nullable;

/** Results read one by one; what cannot be read any further ends them with a problem. */
abstract class Results implements Iterator<ReadResult> {
    /** Opens an input, which may fail. */
    interface Opener {
        Iterator<ReadResult> open() throws IOException;
    }

    private final String source;
    private final KnownIds ids = new KnownIds();
    private @Nullable ReadResult ahead;
    private boolean done;
    private long mark;
    private Position given = Position.START;

    Results(String source) {
        this.source = source;
    }

    /** The next result, null after the last. */
    abstract @Nullable ReadResult advance() throws IOException;

    /** Where the reading stands, for a problem that ends it. */
    abstract String place();

    /** Says where the element begins that the coming results are of. */
    final void mark(long start) {
        mark = start;
    }

    /** An article of a corpus, with a note where another one before it has told the same id. */
    final ReadResult distinct(ReadResult result) {
        if (result instanceof ReadResult.Read read) {
            String id = read.article().id();
            boolean told = !id.equals(read.article().hash());
            return told && ids.knows(id) ? read.with("its id is that of an article before it") : read;
        }
        return result;
    }

    /** How far the results have been given out. */
    final Position position() {
        return given;
    }

    /** The last result of all. */
    final ReadResult end(ReadResult last) {
        done = true;
        return last;
    }

    @Override
    public boolean hasNext() {
        if (ahead == null && !done) {
            try {
                ahead = advance();
            } catch (IOException e) {
                ahead = problem(e, source, place());
                done = true;
            }
            done = done || ahead == null;
        }
        return ahead != null;
    }

    @Override
    public ReadResult next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException(source);
        }
        ReadResult result = ahead;
        ahead = null;
        given = given.after(mark);
        return result;
    }

    static Iterator<ReadResult> of(String source, Opener opener) {
        try {
            return opener.open();
        } catch (IOException e) {
            return List.<ReadResult>of(problem(e, source, "")).iterator();
        }
    }

    static Problem problem(IOException e, String source, String place) {
        if (e instanceof ZipException || e instanceof EOFException) {
            String reason = e.getMessage() == null ? "ends too early" : e.getMessage();
            return new Problem(Kind.MALFORMED, source, place, "broken archive: " + reason);
        }
        return new Problem(Kind.UNREADABLE, source, place, "cannot be read: " + reason(e));
    }

    /** What an exception says; its kind where it says nothing. */
    static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
