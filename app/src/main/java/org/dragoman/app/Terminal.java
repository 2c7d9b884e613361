package org.dragoman.app;

/**
 * Who is looking at the output. Java cannot tell before version 22, so the launcher says it.
 *
 * @param output standard output is a terminal
 * @param error standard error is one
 * @param columns how wide it is
 */
record Terminal(boolean output, boolean error, int columns) {
    private static final int USUAL_COLUMNS = 100;

    /** Takes what stands in the line away. */
    static final String CLEAR_LINE = "\r\u001b[K";

    /** Output that goes into a file or another program. */
    static final Terminal NONE = new Terminal(false, false, USUAL_COLUMNS);

    /** As the launcher's system properties have it. */
    static Terminal fromLauncher() {
        return new Terminal(
                Boolean.getBoolean("dragoman.terminal"),
                Boolean.getBoolean("dragoman.progress"),
                Integer.getInteger("dragoman.columns", USUAL_COLUMNS));
    }
}
