package org.dragoman.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.language.Differences;
import org.dragoman.language.LanguageModel;
import org.dragoman.language.corenlp.LeanModel;
import org.dragoman.language.corenlp.Stages;
import org.dragoman.language.corenlp.StockModel;

/**
 * Stock CoreNLP beside ours in one run: every token compared, the chain stage by stage on one thread and on all, the way from
 * article to record and its cost against the size of the corpus, a monster of a sentence, memory, and with {@code --launcher}
 * a start from nothing. {@code SpeedRun FILE… [--articles N] [--warm N] [--corpus N] [--launcher ./dragoman]}
 */
public final class SpeedRun {
    private static final int STOCK_WARM = 40;

    private final List<Article> warm;
    private final List<Article> unseen;
    private final List<Article> unseenToo;
    private final int threads = Runtime.getRuntime().availableProcessors();

    private SpeedRun(List<Article> all, int warm, int articles) {
        if (all.size() < warm + 2 * articles) {
            throw new IllegalArgumentException(all.size() + " articles, but " + (warm + 2 * articles) + " are needed");
        }
        this.warm = all.subList(0, warm);
        unseen = all.subList(warm, warm + articles);
        unseenToo = all.subList(warm + articles, warm + 2 * articles);
    }

    public static void main(String[] args) throws Exception {
        Arguments arguments = Arguments.of(args);
        List<Article> all = MixedTexts.corpus(arguments);
        SpeedRun run = new SpeedRun(all, arguments.number("--warm", 500), arguments.number("--articles", 60));
        System.out.printf(
                "Java %s, %d processors, vectors %s, heap at most %d MB%n",
                Runtime.version(),
                run.threads,
                ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent(),
                Runtime.getRuntime().maxMemory() >> 20);
        run.equality();
        run.stages();
        apart(CorpusCost.class, args);
        apart(PaceRun.class, args);
        if (arguments.options().containsKey("--launcher")) {
            String launcher = arguments.options().getOrDefault("--launcher", "./dragoman");
            ColdStart.main(new String[] {launcher, "samples/border-denial.txt"});
        }
    }

    private void equality() {
        LanguageModel stock = StockModel.load();
        LanguageModel lean = LeanModel.load();
        Differences differences = new Differences();
        unseen.forEach(article -> differences.add(stock.analyse(article), lean.analyse(article)));
        System.out.printf("%d tokens compared, %d differ%n", differences.tokens(), differences.count());
        differences.shown().forEach(System.out::println);
    }

    private void stages() throws InterruptedException {
        Stages stock = Stages.stock();
        Stages ours = Stages.lean();
        warm.subList(0, Math.min(STOCK_WARM, warm.size())).forEach(stock::read);
        warm.forEach(ours::read);
        double[][] columns = {
            micros(stock, unseen, 1),
            micros(ours, unseen, 1),
            micros(ours, unseen, 1),
            micros(stock, unseenToo, threads),
            micros(ours, unseenToo, threads)
        };
        System.out.printf(
                "%nProcessor time in µs a token, after %d articles to warm up; on one thread, then on %d%n",
                warm.size(), threads);
        System.out.println("| stage | stock | ours, unseen | times | ours, repeated | stock, all threads | ours, all "
                + "threads, unseen | times |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (int s = 0; s <= Stages.NAMES.size(); s++) {
            System.out.printf(
                    "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                    s < Stages.NAMES.size() ? Stages.NAMES.get(s) : "all",
                    columns[0][s],
                    columns[1][s],
                    columns[0][s] / columns[1][s],
                    columns[2][s],
                    columns[3][s],
                    columns[4][s],
                    columns[3][s] / columns[4][s]);
        }
    }

    /** Microseconds of each stage, and of all as the last. */
    private static double[] micros(Stages stages, List<Article> articles, int threads) throws InterruptedException {
        stages.reset();
        new Pace().run(articles, threads, article -> {
            stages.read(article);
            return 0;
        });
        double[] micros = new double[Stages.NAMES.size() + 1];
        for (int s = 0; s < Stages.NAMES.size(); s++) {
            micros[s] = stages.micros(s);
            micros[Stages.NAMES.size()] += micros[s];
        }
        return micros;
    }

    /** A measurement with a machine of its own: no other's models fill its heap, and all that it compiles is its own. */
    private static void apart(Class<?> run, String[] arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), run.getName()));
        command.addAll(List.of(arguments));
        System.out.flush();
        int ended = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (ended != 0) {
            throw new IOException(run.getSimpleName() + " ended with " + ended);
        }
    }
}
