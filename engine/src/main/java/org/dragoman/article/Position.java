package org.dragoman.article;

/**
 * How far an input has been read, so that another run can go on from there.
 *
 * @param mark where the element begins that the last result is of: the byte of a line (unpacked) or a WARC record (as in the
 *     file), the number of an archive's entry; 0 in inputs of one element
 * @param results how many results of that element have been given
 */
public record Position(long mark, long results) {
    /** Nothing has been given. */
    public static final Position START = new Position(0, 0);

    public Position {
        if (mark < 0 || results < 0) {
            throw new IllegalArgumentException("no position: mark " + mark + ", results " + results);
        }
    }

    /** After one more result, of the element that begins there. */
    Position after(long element) {
        return new Position(element, element == mark ? results + 1 : 1);
    }
}
