package org.dragoman.store.ingest;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How much processor time one article may take, so that a busy machine stores what a quiet one does. Articles are limited in
 * size, which bounds their time; this is for what nobody has thought of. The engine has no clock: it stops between two sentences when its thread is interrupted.
 */
final class TimeLimit {
    private static final ScheduledExecutorService WATCH = watch();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int LOOKS = 20;

    private final Duration longest;

    TimeLimit(Duration longest) {
        this.longest = longest;
    }

    /**
     * What the work gives.
     *
     * @throws TooLongException if it was stopped because it took too long
     * @throws CancellationException if it was stopped by somebody else
     */
    <T> T within(Supplier<T> work) {
        Alarm alarm = new Alarm(Thread.currentThread());
        long often = Math.max(1, longest.toMillis() / LOOKS);
        ScheduledFuture<?> looks = WATCH.scheduleAtFixedRate(alarm::look, often, often, TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } catch (CancellationException e) {
            if (alarm.rang()) {
                throw new TooLongException("took longer than " + longest.toSeconds() + " s of processor time", e);
            }
            throw e;
        } finally {
            looks.cancel(false);
            alarm.off();
        }
    }

    /** The work took too long. */
    static final class TooLongException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private TooLongException(String message, CancellationException cause) {
            super(message, cause);
        }
    }

    private static ScheduledExecutorService watch() {
        ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "time limit");
            thread.setDaemon(true);
            return thread;
        });
        watch.setRemoveOnCancelPolicy(true);
        return watch;
    }

    /** Interrupts a thread once, unless its work has ended. */
    private final class Alarm {
        private final Thread thread;
        private final long before;
        private boolean off;
        private boolean rang;

        Alarm(Thread thread) {
            this.thread = thread;
            before = THREADS.getThreadCpuTime(thread.getId());
        }

        synchronized void look() {
            if (!off && !rang && THREADS.getThreadCpuTime(thread.getId()) - before > longest.toNanos()) {
                rang = true;
                thread.interrupt();
            }
        }

        synchronized boolean rang() {
            return rang;
        }

        /** Afterwards the thread is interrupted only if somebody else did it. */
        synchronized void off() {
            off = true;
            if (rang) {
                Thread.interrupted();
            }
        }
    }
}
