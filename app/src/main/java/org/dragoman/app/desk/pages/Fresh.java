package org.dragoman.app.desk.pages;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.dragoman.store.Store;

/**
 * Answers that many readers ask for and that cost a look at everything: counted once for all of them, and again when what
 * they are counted from has changed and they are older than ten seconds. The old answer is given while the new one is counted,
 * so that nobody waits for it. Those that were not asked for longest are forgotten.
 */
final class Fresh<K, V> {
    private static final long NANOS = 10_000_000_000L;
    private static final int MOST = 200;
    private static final ExecutorService COUNTING = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "counting");
        thread.setDaemon(true);
        return thread;
    });

    private final LongSupplier state;
    private final Function<K, V> count;
    private final Map<K, Entry<V>> entries = new LinkedHashMap<>(16, 0.75f, true);

    private Fresh(LongSupplier state, Function<K, V> count) {
        this.state = state;
        this.count = count;
    }

    /** Of what is made when a store is counted. */
    static <K, V> Fresh<K, V> ofCounted(Store store, Function<K, V> count) {
        return new Fresh<>(store::counts, count);
    }

    /** Of what may change at any moment. */
    static <K, V> Fresh<K, V> ofAnything(Function<K, V> count) {
        return new Fresh<>(System::nanoTime, count);
    }

    /** An answer, and whether a newer one is under way. */
    private static final class Entry<V> {
        private CompletableFuture<V> answer;
        private long since = System.nanoTime();
        private long state;
        private boolean renewing;

        Entry(CompletableFuture<V> answer, long state) {
            this.answer = answer;
            this.state = state;
        }
    }

    V get(K question) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> answer = answer(question, mine);
        if (answer == mine) {
            fill(question, mine);
        }
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The answer that there is or that somebody is counting; else the given one, which the caller must fill. */
    private synchronized CompletableFuture<V> answer(K question, CompletableFuture<V> mine) {
        Entry<V> entry = entries.get(question);
        if (entry == null) {
            entries.put(question, new Entry<>(mine, state.getAsLong()));
            Iterator<K> oldest = entries.keySet().iterator();
            if (entries.size() > MOST && oldest.next() != null) {
                oldest.remove();
            }
            return mine;
        }
        if (!entry.renewing
                && entry.state != state.getAsLong()
                && System.nanoTime() - entry.since > NANOS
                && entry.answer.isDone()) {
            entry.renewing = true;
            COUNTING.execute(() -> renew(question, entry));
        }
        return entry.answer;
    }

    private void fill(K question, CompletableFuture<V> mine) {
        try {
            mine.complete(count.apply(question));
        } catch (RuntimeException | Error e) { // whoever waits for it must hear of it, whatever it was
            forget(question);
            mine.completeExceptionally(e);
        }
    }

    private void renew(K question, Entry<V> entry) {
        try {
            long before = state.getAsLong();
            V renewed = count.apply(question);
            synchronized (this) {
                entry.answer = CompletableFuture.completedFuture(renewed);
                entry.state = before;
                entry.since = System.nanoTime();
                entry.renewing = false;
            }
        } catch (RuntimeException | Error e) { // the next who asks hears of it
            forget(question);
        }
    }

    private synchronized void forget(K question) {
        entries.remove(question);
    }
}
