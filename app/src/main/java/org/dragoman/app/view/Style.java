package org.dragoman.app.view;

/** Colours on a terminal, none elsewhere. */
public enum Style {
    PLAIN,
    COLOURED;

    /** What a piece of text is to the reader. */
    public enum Ink {
        BOLD("1"),
        DIM("2"),
        TRIGGER("1;4"),
        COOPERATION("32"),
        VERBAL_CONFLICT("33"),
        MATERIAL_CONFLICT("31"),
        SPEECH("36"),
        NONE("");

        private final String code;

        Ink(String code) {
            this.code = code;
        }

        /** The colour of a PLOVER quad class. */
        static Ink ofQuad(String quad) {
            if (quad.endsWith("COOPERATION")) {
                return COOPERATION;
            }
            return quad.startsWith("VERBAL") ? VERBAL_CONFLICT : MATERIAL_CONFLICT;
        }
    }

    public String paint(String text, Ink ink) {
        return this == PLAIN || ink == Ink.NONE || text.isBlank()
                ? text
                : "\u001b[" + ink.code + "m" + text + "\u001b[0m";
    }
}
