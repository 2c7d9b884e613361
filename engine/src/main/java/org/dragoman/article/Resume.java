package org.dragoman.article;

import java.nio.file.Path;
import java.util.Optional;

/** Where to begin in each file: for a run that goes on where another stopped. */
public interface Resume {
    /** Every file from its beginning. */
    Resume NOTHING = file -> Optional.of(Position.START);

    /** The position after which to read; empty for a file that has been read to its end. */
    Optional<Position> from(Path file);
}
