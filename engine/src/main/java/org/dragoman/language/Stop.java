package org.dragoman.language;

import java.util.concurrent.CancellationException;

/** Whoever finds that an article takes too long interrupts the thread; each stage looks for it at every sentence. */
public final class Stop {
    private Stop() {}

    /** @throws CancellationException if the thread was interrupted */
    public static void ifAsked() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the thread was interrupted");
        }
    }
}
