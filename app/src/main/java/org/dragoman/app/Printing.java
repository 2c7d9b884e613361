package org.dragoman.app;

import java.io.PrintWriter;
import java.util.Locale;
import org.dragoman.app.Coding.Outcome;

/** Prints outcomes one after another, names failures on standard error, and says on a terminal how far a long run is. */
final class Printing {
    private static final long SECOND = 1_000_000_000L;

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean progress;
    private final long start = System.nanoTime();
    private long shown = start;
    private boolean line;
    private int done;
    private int failed;

    /** @param progress whether the run's progress is shown on {@code err} */
    Printing(PrintWriter out, PrintWriter err, boolean progress) {
        this.out = out;
        this.err = err;
        this.progress = progress;
    }

    void print(Outcome outcome) {
        String printed = outcome.printed();
        if (printed == null) {
            failed++;
        } else {
            done++;
            out.print(printed);
            if (out.checkError()) {
                throw new OutputClosedException();
            }
        }
        for (String note : outcome.notes()) {
            clear();
            err.println("dragoman: " + note);
            err.flush();
        }
        long now = System.nanoTime();
        if (progress && now - start > 2 * SECOND && now - shown > SECOND) {
            shown = now;
            line = true;
            err.printf(
                    Locale.ROOT,
                    "\r  %,d articles, %,d failed, %.1f a second ",
                    done,
                    failed,
                    done * 1.0 * SECOND / (now - start));
            err.flush();
        }
    }

    /** The exit code: 0, or 1 where an input failed or nothing was read. */
    int finish() {
        clear();
        out.flush();
        if (failed > 0 && done + failed > 1) {
            err.println("dragoman: " + failed + " of " + (done + failed) + " inputs failed");
        }
        if (done + failed == 0) {
            err.println(
                    "dragoman: no articles found: text, HTML, JSON Lines, JSON arrays, CSV and TSV with a column text, "
                            + "feeds, WARC, zip and tar.gz are read");
        }
        err.flush();
        return failed == 0 && done > 0 ? 0 : 1;
    }

    private void clear() {
        if (line) {
            err.print(Terminal.CLEAR_LINE);
            line = false;
        }
    }

    /** Nobody reads any more: the run ends, quietly. */
    static final class OutputClosedException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
