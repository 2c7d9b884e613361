package org.dragoman.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import org.dragoman.article.Article;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;

/** Works on articles with some threads and tells how much was done a second by the clock. */
final class Pace {
    private long done;
    private long nanos;

    /** @param work what is done with an article; gives how much that was */
    void run(List<Article> articles, int threads, ToLongFunction<Article> work) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        AtomicLong sum = new AtomicLong();
        List<Thread> running = new ArrayList<>();
        long start = System.nanoTime();
        for (int t = 0; t < threads; t++) {
            Thread thread = new Thread(() -> {
                for (int i = next.getAndIncrement(); i < articles.size(); i = next.getAndIncrement()) {
                    sum.addAndGet(work.applyAsLong(articles.get(i)));
                }
            });
            running.add(thread);
            thread.start();
        }
        for (Thread thread : running) {
            thread.join();
        }
        done += sum.get();
        nanos += System.nanoTime() - start;
    }

    /** @return how much was done a second, in all runs so far */
    double rate() {
        return done * 1e9 / nanos;
    }

    /** @return the tokens of an analysis, each sentence parsed, which it is when somebody first looks at an arc */
    static long parsed(Analysis analysis) {
        analysis.sentences().forEach(sentence -> sentence.head(0));
        return analysis.sentences().stream().mapToLong(Sentence::size).sum();
    }
}
