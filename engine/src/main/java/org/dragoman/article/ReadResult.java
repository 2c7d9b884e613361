package org.dragoman.article;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What became of one input: an article, or a problem that names file, place and reason. */
public sealed interface ReadResult extends Serializable {
    /** The file or address that it comes from. */
    String source();

    /** Where in its file or address it stands ({@code line 7}, {@code byte 4096}), empty for all of it. */
    String place();

    /** File and place as messages name them. */
    default String where() {
        return source() + (place().isEmpty() ? "" : ", " + place());
    }

    /** The same, of a place in a larger input. */
    ReadResult at(String place);

    /**
     * An article.
     *
     * @param notes what a reader should know of it: bytes that were not UTF-8, a language that will not be coded
     */
    record Read(Article article, String place, List<String> notes) implements ReadResult {
        public Read {
            notes = List.copyOf(notes);
        }

        @Override
        public Read at(String where) {
            return new Read(article, where, notes);
        }

        @Override
        public String source() {
            return article.source();
        }

        /** File, place and note in one line each. */
        public List<String> messages() {
            return notes.stream().map(note -> where() + ": " + note).toList();
        }

        /** The same with one note more. */
        Read with(String note) {
            List<String> more = new ArrayList<>(notes);
            more.add(note);
            return new Read(article, place, more);
        }

        /** The same at the place of a feed's item, with what the item knows and this article does not. */
        Read completed(Read item) {
            Article told = item.article();
            return new Read(
                    new Article(
                            told.id(),
                            article.hash(),
                            article.source(),
                            article.url(),
                            article.publisher() == null ? told.publisher() : article.publisher(),
                            article.title() == null ? told.title() : article.title(),
                            article.authors().isEmpty() ? told.authors() : article.authors(),
                            article.published() == null ? told.published() : article.published(),
                            article.updated() == null ? told.updated() : article.updated(),
                            article.language(),
                            article.text(),
                            article.paragraphs()),
                    item.place(),
                    notes);
        }
    }

    /**
     * An input that gave no article. It never takes its neighbours with it.
     *
     * @param source the file or address
     * @param reason one line for people
     */
    record Problem(Kind kind, String source, String place, String reason) implements ReadResult {
        @Override
        public Problem at(String where) {
            return new Problem(kind, source, where, reason);
        }

        /** File, place and reason in one line. */
        public String message() {
            return where() + ": " + reason;
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
