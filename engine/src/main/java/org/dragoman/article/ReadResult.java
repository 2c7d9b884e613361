package org.dragoman.article;

import java.util.List;

/** What became of one input: an article, or a problem that names file, place and reason. */
public sealed interface ReadResult {
    /**
     * An article.
     *
     * @param notes what a reader should know of it: bytes that were not UTF-8, a language that will not be coded
     */
    record Read(Article article, List<String> notes) implements ReadResult {
        public Read {
            notes = List.copyOf(notes);
        }
    }

    /**
     * An input that gave no article. It never takes its neighbours with it.
     *
     * @param source the file or address
     * @param place where in it ({@code line 7}, {@code byte 4096}), empty for all of it
     * @param reason one line for people
     */
    record Problem(Kind kind, String source, String place, String reason) implements ReadResult {
        /** File, place and reason in one line. */
        public String message() {
            return source + (place.isEmpty() ? "" : ", " + place) + ": " + reason;
        }
    }

    /** Why an input gave no article; closed, so that problems can be counted. */
    enum Kind {
        MISSING,
        UNREADABLE,
        EMPTY,
        BINARY,
        UNSUPPORTED,
        TOO_LARGE,
        MALFORMED,
        NO_TEXT,
        REFUSED,
        FETCH
    }
}
