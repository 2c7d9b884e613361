package org.dragoman.store.export;

import java.util.List;

/**
 * How one format is written. An instance writes one export: some formats number their rows. Lines end in a line feed, and a
 * cell never holds what its readers would split at.
 */
public interface Format {
    /** What stands before all rows; empty where the readers want none. */
    default String header() {
        return "";
    }

    /** The rows of what one article tells; empty where the format has no place for it. */
    List<String> rows(Told told);

    /** What stands after all rows. */
    default String footer() {
        return "";
    }

    /**
     * The name that readers look for, of the file in which an article's rows go; articles come in the order of their
     * publication, so that a file is finished when the next begins.
     */
    String file(Told told);
}
