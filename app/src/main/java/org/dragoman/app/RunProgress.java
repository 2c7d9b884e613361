package org.dragoman.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Notes of a long run, and on a terminal a bar that says how much is done, how fast, and how long it will take. */
final class RunProgress implements AutoCloseable {
    private static final long MEGABYTE = 1_000_000;
    private static final int MILLIS = 500;

    private final PrintWriter err;
    private final LongSupplier bytes;
    private final @Nullable ProgressBar bar;

    private RunProgress(PrintWriter err, LongSupplier bytes, @Nullable ProgressBar bar) {
        this.err = err;
        this.bytes = bytes;
        this.bar = bar;
    }

    /**
     * @param size bytes of all, asked for only where somebody looks
     * @param bytes bytes read so far
     */
    static RunProgress of(Terminal terminal, PrintWriter err, LongSupplier size, LongSupplier bytes) {
        if (!terminal.error()) {
            return new RunProgress(err, bytes, null);
        }
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(size.getAsLong())
                .setUnit(" MB", MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLIS)
                .showSpeed()
                .clearDisplayOnFinish()
                .setConsumer(new DelegatingProgressBarConsumer(
                        line -> {
                            err.print("\r" + line);
                            err.flush();
                        },
                        terminal.columns() - 1))
                .build();
        return new RunProgress(err, bytes, bar);
    }

    /** One thing more is done. */
    void step(long stored, List<String> notes) {
        for (String note : notes) {
            err.println((bar == null ? "" : Terminal.CLEAR_LINE) + "dragoman: " + note);
        }
        if (!notes.isEmpty()) {
            err.flush();
        }
        if (bar != null) {
            bar.stepTo(bytes.getAsLong());
            bar.setExtraMessage(String.format(" %,d stored", stored));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            err.print(Terminal.CLEAR_LINE);
            err.flush();
        }
    }
}
