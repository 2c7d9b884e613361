package org.dragoman.bench;

import java.io.IOException;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.language.LanguageModel;
import org.dragoman.language.corenlp.LeanModel;
import org.dragoman.language.corenlp.StockModel;

/**
 * Tokens a second by the clock on one thread and on all, ours and then stock's, once the machine has compiled what it will:
 * one thread and all take turns, each with texts of their own. {@code PaceRun FILE… [--corpus N] [--stock N]}
 */
final class PaceRun {
    private static final int TURNS = 4;

    private final int threads = Runtime.getRuntime().availableProcessors();

    private PaceRun() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Arguments arguments = Arguments.of(args);
        List<Article> all = MixedTexts.corpus(arguments);
        int third = all.size() / 3;
        int few = Math.min(third, arguments.number("--stock", 240));
        PaceRun run = new PaceRun();
        System.out.printf("%n| tokens/s by the clock | one thread | %d threads | times |%n", run.threads);
        System.out.println("| --- | ---: | ---: | ---: |");
        LanguageModel lean = LeanModel.load();
        all.subList(0, third).forEach(article -> Pace.parsed(lean.analyse(article)));
        run.pace("ours, unseen text", lean, all.subList(third, all.size()));
        run.pace("ours, repeated text", lean, all.subList(third, all.size()));
        LanguageModel stock = StockModel.load();
        all.subList(0, few / TURNS).forEach(stock::analyse);
        run.pace("stock", stock, all.subList(third, third + few));
    }

    private void pace(String name, LanguageModel model, List<Article> articles) throws InterruptedException {
        Pace one = new Pace();
        Pace every = new Pace();
        for (int turn = 0; turn < TURNS; turn++) {
            List<Article> part = articles.subList(articles.size() * turn / TURNS, articles.size() * (turn + 1) / TURNS);
            boolean alone = turn % 2 == 0;
            (alone ? one : every).run(part, alone ? 1 : threads, article -> Pace.parsed(model.analyse(article)));
        }
        System.out.printf("| %s | %.0f | %.0f | %.2f |%n", name, one.rate(), every.rate(), every.rate() / one.rate());
    }
}
