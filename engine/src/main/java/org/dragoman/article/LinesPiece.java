package org.dragoman.article;

import java.io.Serializable;

/**
 * A piece of a file of JSON Lines: the lines that begin in it.
 *
 * @param from the byte at which the first of them begins
 * @param to the first byte behind the piece; the last line goes on beyond it
 * @param lines how many lines of the file come before it
 */
public record LinesPiece(long from, long to, long lines) implements Serializable {
    public LinesPiece {
        if (from < 0 || to < from || lines < 0) {
            throw new IllegalArgumentException("no piece: from " + from + " to " + to + " after " + lines + " lines");
        }
    }
}
