package org.dragoman.article;

import java.util.Iterator;

/** Results one after another, with where each comes from. */
public interface Reading extends Iterator<ReadResult> {
    /** The file, address or {@code -} that the last result came from. */
    String input();

    /** How far that input has been read. */
    Position position();

    /** The results of one input that has no place to go on from. */
    static Reading of(String input, Iterator<ReadResult> results) {
        return new Reading() {
            @Override
            public boolean hasNext() {
                return results.hasNext();
            }

            @Override
            public ReadResult next() {
                return results.next();
            }

            @Override
            public String input() {
                return input;
            }

            @Override
            public Position position() {
                return Position.START;
            }
        };
    }
}
