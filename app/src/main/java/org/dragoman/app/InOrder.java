package org.dragoman.app;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Works on many items at once and hands the results on in the order of the items, whatever the number of threads. */
final class InOrder {
    private InOrder() {}

    /**
     * Takes items one by one, applies {@code work} on {@code threads} threads, and gives each result to {@code sink} on the
     * caller's thread. At most four items a thread are under way or waiting, so that a long run needs no more memory than a
     * short one. An exception of {@code work} is thrown here.
     */
    static <T, R> void run(Iterator<T> items, int threads, Function<T, R> work, Consumer<R> sink) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::daemon);
        try {
            Queue<Future<R>> underWay = new ArrayDeque<>();
            while (items.hasNext()) {
                T item = items.next();
                underWay.add(pool.submit(() -> work.apply(item)));
                while (underWay.size() >= 4 * threads || isDone(underWay.peek())) {
                    sink.accept(result(underWay.remove()));
                }
            }
            while (!underWay.isEmpty()) {
                sink.accept(result(underWay.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static boolean isDone(@Nullable Future<?> future) {
        return future != null && future.isDone();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "coder");
        thread.setDaemon(true);
        return thread;
    }

    /** What it gives, or its exception. */
    static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
