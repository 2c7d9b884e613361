package org.dragoman.app.desk.evidence;

import java.util.List;

/** A paragraph of an article, cut into pieces. */
public record Paragraph(List<Piece> pieces) {
    public Paragraph {
        pieces = List.copyOf(pieces);
    }
}
