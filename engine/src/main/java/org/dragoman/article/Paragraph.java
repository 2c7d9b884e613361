package org.dragoman.article;

import java.io.Serializable;
import org.dragoman.text.Span;

/**
 * A paragraph of an article's text.
 *
 * @param span all of it
 * @param body what is analysed as sentences: the span less a dateline or bullet before it
 * @param kind what it is to the reader
 */
public record Paragraph(Span span, Span body, Kind kind) implements Serializable {
    /** What a paragraph is. Captions and summary bullets are analysed like the body. */
    public enum Kind {
        BODY,
        CAPTION,
        BULLET,
        HEADING
    }

    public Paragraph {
        if (!span.contains(body)) {
            throw new IllegalArgumentException("body " + body + " outside its paragraph " + span);
        }
    }
}
