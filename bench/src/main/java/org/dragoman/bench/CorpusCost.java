package org.dragoman.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dragoman.Dragoman;
import org.dragoman.article.Article;
import org.dragoman.article.Batches;
import org.dragoman.language.Analysis;
import org.dragoman.language.LanguageModel;
import org.dragoman.language.corenlp.LeanModel;
import org.dragoman.record.RecordJson;

/**
 * What the way from article to record costs on one thread, as more and more articles go by, in processor time: a row for
 * the articles up to each mark, in groups as {@code ingest} codes them. The cost of an article should not grow with the number of those before it.
 * {@code CorpusCost FILE… [--corpus N]}
 */
final class CorpusCost {
    private static final List<Integer> MARKS = List.of(100, 300, 1000, 2000, 3000, 4500);
    private static final int MONSTER = 100_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final LanguageModel lean = LeanModel.load();
    private final Dragoman dragoman = new Dragoman(this::analyse);
    private long language;

    private CorpusCost() {}

    public static void main(String[] args) throws IOException {
        List<Article> corpus = MixedTexts.corpus(Arguments.of(args));
        CorpusCost cost = new CorpusCost();
        cost.corpus(corpus);
        cost.monster();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("heap in use at the end: %d MB%n", runtime.totalMemory() - runtime.freeMemory() >> 20);
    }

    private Analysis analyse(Article article) {
        long start = THREADS.getCurrentThreadCpuTime();
        Analysis analysis = lean.analyse(article);
        // Parsed when somebody first looks at an arc: looked at here, so that parsing counts as analysis.
        analysis.sentences().forEach(sentence -> sentence.head(0));
        language += THREADS.getCurrentThreadCpuTime() - start;
        return analysis;
    }

    private void corpus(List<Article> corpus) {
        System.out.printf("%nArticle to record, one thread, processor time of the articles since the row before%n");
        System.out.println("| articles | words/s | language analysis | ms an article | µs a word |");
        System.out.println("| ---: | ---: | ---: | ---: | ---: |");
        Iterator<List<Article>> groups =
                new Batches<>(corpus.iterator(), article -> article.text().length());
        int upTo = 0;
        for (int mark : MARKS) {
            List<List<Article>> row = new ArrayList<>();
            while (upTo < mark && groups.hasNext()) {
                row.add(groups.next());
                upTo += row.get(row.size() - 1).size();
            }
            if (!row.isEmpty()) {
                row(row, upTo);
            }
        }
    }

    private void row(List<List<Article>> groups, int upTo) {
        language = 0;
        long start = THREADS.getCurrentThreadCpuTime();
        groups.forEach(group -> dragoman.code(group).forEach(RecordJson::line));
        long nanos = THREADS.getCurrentThreadCpuTime() - start;
        long articles = groups.stream().mapToInt(List::size).sum();
        long words = groups.stream()
                .flatMap(List::stream)
                .mapToLong(a -> a.text().split("\\s+").length)
                .sum();
        System.out.printf(
                "| %d | %.0f | %.0f %% | %.2f | %.1f |%n",
                upTo, words * 1e9 / nanos, 100.0 * language / nanos, nanos / 1e6 / articles, nanos / 1e3 / words);
    }

    /** A sentence of 100,000 tokens without an end, which costs what as many tokens in sentences of 2,000 cost. */
    private void monster() {
        String text = "the minister of the north met farmers and said that ".repeat(MONSTER / 10);
        long start = THREADS.getCurrentThreadCpuTime();
        RecordJson.line(dragoman.code(Article.ofText("monster", text, null)));
        System.out.printf(
                "a sentence of %d tokens: %.1f s%n", MONSTER, (THREADS.getCurrentThreadCpuTime() - start) / 1e9);
    }
}
