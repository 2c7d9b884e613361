package org.dragoman.app.desk.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text on which the same things rest throughout.
 *
 * @param layers names of the layers, for style sheets, separated by spaces; empty for plain text
 * @param ids ids in the record, innermost first
 * @param link the id that a click leads to; null where the piece is no link
 * @param first whether the piece begins the words of its link, so that the keyboard stops once at each
 */
public record Piece(
        String text,
        String layers,
        List<String> ids,
        @Nullable String link,
        boolean first) {
    public Piece {
        ids = List.copyOf(ids);
    }

    /** The ids separated by spaces. */
    public String idList() {
        return String.join(" ", ids);
    }
}
