package org.dragoman.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import org.dragoman.Dragoman;
import org.dragoman.article.Article;
import org.dragoman.language.Analysis;
import org.dragoman.language.Differences;
import org.dragoman.language.LanguageModel;
import org.dragoman.language.Sentence;
import org.dragoman.language.corenlp.LeanModel;
import org.dragoman.language.corenlp.Stages;
import org.dragoman.language.corenlp.StockModel;

/**
 * Stock CoreNLP beside ours in one run: stage by stage, on one thread and two, then the whole way from article to record and
 * its cost against the size of the corpus. {@code SpeedRun FILE… [--articles N] [--corpus N]}
 */
public final class SpeedRun {
    private final List<Article> warm;
    private final List<Article> unseen;
    private final List<Article> unseenToo;
    private final List<Article> corpus;

    private SpeedRun(List<Article> all, int articles, int corpus) {
        warm = all.subList(0, articles);
        unseen = all.subList(articles, 2 * articles);
        unseenToo = all.subList(2 * articles, Math.min(all.size(), 8 * articles));
        this.corpus = all.subList(0, Math.min(all.size(), corpus));
    }

    public static void main(String[] args) throws Exception {
        Arguments arguments = Arguments.of(args);
        List<Path> files = arguments.paths().stream().map(Path::of).toList();
        int corpus = arguments.number("--corpus", 4500);
        SpeedRun run = new SpeedRun(MixedTexts.plain(files, corpus), arguments.number("--articles", 60), corpus);
        System.out.println(
                Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors, vectors "
                        + ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent());
        run.stages();
        run.threads();
        run.records();
    }

    private void stages() {
        LanguageModel stock = StockModel.load();
        Stages a = Stages.stock();
        Stages b = Stages.lean();
        warm.forEach(a::read);
        for (int i = 0; i < 5; i++) {
            warm.forEach(b::read);
        }
        a.reset();
        b.reset();
        unseen.forEach(a::read);
        unseen.forEach(b::read);
        Stages c = b;
        double[] first = new double[Stages.NAMES.size()];
        for (int s = 0; s < first.length; s++) {
            first[s] = b.micros(s);
        }
        c.reset();
        unseen.forEach(c::read);
        System.out.println("one thread, " + b.tokens() + " tokens, processor time in µs a token");
        System.out.println("| stage | stock | ours, unseen | times | ours, repeated |");
        System.out.println("| --- | ---: | ---: | ---: | ---: |");
        double[] sums = new double[3];
        for (int s = 0; s < first.length; s++) {
            row(Stages.NAMES.get(s), a.micros(s), first[s], c.micros(s));
            sums[0] += a.micros(s);
            sums[1] += first[s];
            sums[2] += c.micros(s);
        }
        row("all", sums[0], sums[1], sums[2]);
        Differences differences = new Differences();
        LanguageModel lean = LeanModel.load();
        unseen.subList(0, 20).forEach(x -> differences.add(stock.analyse(x), lean.analyse(x)));
        System.out.println(differences.tokens() + " tokens compared, " + differences.count() + " differ");
    }

    private static void row(String name, double stock, double ours, double repeated) {
        System.out.printf("| %s | %.1f | %.1f | %.1f | %.1f |%n", name, stock, ours, stock / ours, repeated);
    }

    private void threads() throws InterruptedException {
        System.out.println("| tokens/s by the clock | one thread | two threads | times |");
        System.out.println("| --- | ---: | ---: | ---: |");
        LanguageModel stock = StockModel.load();
        pace("stock", stock, unseen, unseen);
        LanguageModel lean = LeanModel.load();
        warm.forEach(lean::analyse);
        int half = unseenToo.size() / 2;
        pace("ours, unseen text", lean, unseenToo.subList(0, half), unseenToo.subList(half, unseenToo.size()));
        pace("ours, repeated text", lean, unseenToo.subList(0, half), unseenToo.subList(0, half));
    }

    private static void pace(String name, LanguageModel model, List<Article> first, List<Article> second)
            throws InterruptedException {
        ToLongFunction<Article> tokens = article -> tokens(model.analyse(article));
        double one = perSecond(first, tokens, 1);
        double two = perSecond(second, tokens, 2);
        System.out.printf("| %s | %.0f | %.0f | %.2f |%n", name, one, two, two / one);
    }

    private static long tokens(Analysis analysis) {
        return analysis.sentences().stream().mapToLong(Sentence::size).sum();
    }

    private static double perSecond(List<Article> articles, ToLongFunction<Article> work, int threads)
            throws InterruptedException {
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
        return sum.get() * 1e9 / (System.nanoTime() - start);
    }

    private void records() {
        long[] language = {0};
        LanguageModel lean = LeanModel.load();
        Dragoman dragoman = new Dragoman(article -> {
            long start = System.nanoTime();
            Analysis analysis = lean.analyse(article);
            language[0] += System.nanoTime() - start;
            return analysis;
        });
        System.out.println("article to record, one thread");
        System.out.println("| articles | words/s | share of language analysis | ms an article |");
        System.out.println("| ---: | ---: | ---: | ---: |");
        long words = 0;
        long start = System.nanoTime();
        int lastCount = 0;
        long lastTime = start;
        for (int i = 0; i < corpus.size(); i++) {
            Article article = corpus.get(i);
            words += article.text().split("\\s+").length;
            dragoman.code(article);
            if (i + 1 == 100 || i + 1 == 500 || i + 1 == 1500 || i + 1 == corpus.size()) {
                long now = System.nanoTime();
                System.out.printf(
                        "| %d | %.0f | %.0f %% | %.1f |%n",
                        i + 1,
                        words * 1e9 / (now - lastTime),
                        100.0 * language[0] / (now - lastTime),
                        (now - lastTime) / 1e6 / (i + 1 - lastCount));
                words = 0;
                language[0] = 0;
                lastTime = now;
                lastCount = i + 1;
            }
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("heap in use after it: %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
}
