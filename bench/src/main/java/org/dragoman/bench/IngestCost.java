package org.dragoman.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dragoman.Dragoman;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.Batches;
import org.dragoman.article.ReadResult;
import org.dragoman.record.CodedArticle;
import org.dragoman.store.Store;
import org.dragoman.store.StoreWriter;

/**
 * What an article costs as a corpus grows: {@code IngestCost FILE ARTICLES INPUT}. Codes and stores the articles of INPUT again
 * and again, each time with another first sentence, and says at each mark what those since the last one cost in processor
 * time. The cost of an article should not grow with the number of those before it.
 */
public final class IngestCost {
    private static final List<Integer> MARKS =
            List.of(1_000, 2_000, 3_000, 5_000, 10_000, 20_000, 30_000, 50_000, 70_000, 100_000);
    private static final int BATCH = 100;

    private IngestCost() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        int most = Integer.parseInt(arguments[1]);
        List<Article> articles = articles(Path.of(arguments[2]));
        Files.deleteIfExists(file);
        Dragoman dragoman = Dragoman.load();
        System.out.println("| articles | coding, ms an article | storing, ms an article | file, MB |");
        System.out.println("| ---: | ---: | ---: | ---: |");
        try (Store store = Store.open(file);
                StoreWriter writer = store.writer()) {
            Iterator<List<Article>> groups = new Batches<>(
                    IntStream.range(0, most)
                            .mapToObj(i -> numbered(articles.get(i % articles.size()), i))
                            .iterator(),
                    article -> article.text().length());
            Iterator<Integer> marks = MARKS.iterator();
            int mark = marks.next();
            long coding = 0;
            long storing = 0;
            int since = 0;
            int all = 0;
            int open = 0;
            while (groups.hasNext()) {
                List<Article> group = groups.next();
                long start = cpu();
                List<CodedArticle> records = dragoman.code(group);
                long coded = cpu();
                for (CodedArticle record : records) {
                    writer.add(record, 1);
                    writer.addSource(record.article(), "", 1);
                }
                open += group.size();
                since += group.size();
                all += group.size();
                if (open >= BATCH || !groups.hasNext()) {
                    writer.commit();
                    open = 0;
                }
                coding += coded - start;
                storing += cpu() - coded;
                if (all >= mark || !groups.hasNext()) {
                    System.out.println(String.format(
                            Locale.ROOT,
                            "| %,d | %.2f | %.2f | %d |",
                            all,
                            coding / 1e6 / since,
                            storing / 1e6 / since,
                            Files.size(file) / 1_000_000));
                    mark = marks.hasNext() ? marks.next() : most;
                    coding = 0;
                    storing = 0;
                    since = 0;
                }
            }
            long start = cpu();
            store.count();
            System.out.println(String.format(
                    Locale.ROOT,
                    "counted: %.2f ms an article",
                    (cpu() - start) / 1e6 / store.size().articles()));
        }
    }

    private static Article numbered(Article article, int number) {
        String text = "This is report number " + number + " of the day.\n\n" + article.text();
        return Article.ofText(Integer.toString(number), text, article.published());
    }

    private static List<Article> articles(Path input) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (ReadResult result : new ArticleReader().read(Files.readAllBytes(input), input.toString())) {
            if (result instanceof ReadResult.Read read) {
                articles.add(read.article());
            }
        }
        return articles;
    }

    /** Processor time of this Java machine, database included. */
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
