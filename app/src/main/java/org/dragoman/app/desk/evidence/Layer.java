package org.dragoman.app.desk.evidence;

import java.util.Locale;

/** What a stretch of text can be evidence of. */
public enum Layer {
    ACTOR,
    TIME,
    PLACE,
    QUOTE,
    CUE,
    EVENT;

    /** The name for style sheets. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
