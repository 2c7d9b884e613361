package org.dragoman.app.desk.coding;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.dragoman.Dragoman;
import org.dragoman.app.view.ExplainView;
import org.dragoman.article.Article;
import org.dragoman.language.Analysis;
import org.dragoman.record.CodedArticle;

/**
 * Codes texts for readers of pages. Two at a time, a few more wait, everybody else is told that it is busy: a page that codes
 * must not keep the other pages from being read.
 */
public final class Coder implements AutoCloseable {
    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;
    private static final int SECONDS = 30;

    /** A coded text and what decided between candidates. */
    public record Traced(Analysis analysis, CodedArticle coded, ExplainView.Why why) {}

    /** There are too many who want a text coded, or this one took too long; the message says which. */
    public static final class BusyException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BusyException(String message) {
            super(message);
        }
    }

    private final Supplier<Dragoman> dragoman;
    private final ExecutorService threads;

    /** @param dragoman loads the engine when it is first needed, and gives the same one ever after */
    public Coder(Supplier<Dragoman> dragoman) {
        this.dragoman = dragoman;
        threads = new ThreadPoolExecutor(
                AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(WAITING), work -> {
                    Thread thread = new Thread(work, "coder");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    public CodedArticle code(Article article) {
        return within(() -> dragoman.get().code(article));
    }

    /** Codes and keeps what nearly fired. */
    public Traced trace(Article article) {
        return within(() -> {
            Dragoman engine = dragoman.get();
            Analysis analysis = engine.analyse(article);
            ExplainView.Why why = new ExplainView.Why(
                    engine.trace(analysis), engine.explainActors(analysis), engine.explainPlaces(analysis));
            return new Traced(analysis, engine.code(analysis), why);
        });
    }

    /** Loads the engine behind the scenes, so that the first reader need not wait. */
    public void warm() {
        threads.submit(dragoman::get);
    }

    private <T> T within(Callable<T> work) {
        Future<T> future;
        try {
            future = threads.submit(work);
        } catch (RejectedExecutionException e) {
            throw new BusyException("Too many texts are being coded just now; try again in a minute.");
        }
        try {
            return future.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            throw new BusyException("The text was not coded within " + SECONDS + " seconds; try a shorter one.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException("The server is being stopped.");
        } catch (ExecutionException e) {
            throw new IllegalStateException("could not be coded: " + e.getCause(), e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
