package org.dragoman.app;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dragoman.Dragoman;
import org.dragoman.article.Batches;
import org.dragoman.article.FieldNames;
import org.dragoman.article.Inputs;
import org.dragoman.article.Limits;
import org.dragoman.article.ReadResult.Problem;
import org.dragoman.article.ReadResult.Read;
import org.dragoman.rule.RuleFiles;
import org.dragoman.store.ParquetTables;
import org.dragoman.store.Store;
import org.dragoman.store.ingest.Done;
import org.dragoman.store.ingest.Ingest;
import org.dragoman.store.ingest.Summary;
import org.dragoman.store.ingest.TakeIn;
import org.dragoman.store.ingest.Work;
import org.dragoman.store.ingest.Work.Task;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman ingest}: articles into a store. */
@Command(
        name = "ingest",
        description = {
            "Reads and codes articles into a store: one file, readable by DuckDB, Python and R. A run that was stopped, "
                    + "in whatever way, goes on where it stopped when it is started again; a text that is stored already "
                    + "is not stored twice.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dragoman ingest samples --db news.duckdb",
            "  dragoman ingest 2024/*.warc.gz archive.jsonl.gz --db news.duckdb",
            "  dragoman ingest corpus.csv --fields text=body,title=headline --db news.duckdb",
            "  zcat articles.jsonl.gz | dragoman ingest - --db news.duckdb"
        })
final class IngestCommand implements Callable<Integer> {
    @Mixin
    private final Invocation here = new Invocation();

    @Mixin
    private final ActorsOption actors = new ActorsOption();

    @Mixin
    private final FieldsOption fields = new FieldsOption();

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "File, folder, glob, http(s) address, or - for standard input; or a folder of Parquet that a "
                    + "Spark run has written.")
    private List<String> inputs = List.of();

    @Option(names = "--db", paramLabel = "FILE", required = true, description = "The store; made where there is none.")
    @SuppressWarnings("NullAway.Init") // by picocli
    private Path db;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles coded at the same time (default: one a processor). The store is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        if (threads < 1) {
            throw here.wrong("--threads must be 1 or more: " + threads);
        }
        List<String> each = inputs.stream().distinct().toList();
        Supplier<Dragoman> dragoman = actors.over(here.main()::dragoman);
        FieldNames names = fields.names();
        PrintWriter err = here.err();
        try (Store store = Store.open(db)) {
            long taken = 0;
            for (String tables : each.stream().filter(IngestCommand::isTables).toList()) {
                taken += TakeIn.from(Path.of(tables), store, Clock.systemUTC());
            }
            List<String> others =
                    each.stream().filter(input -> !isTables(input)).toList();
            Summary summary;
            try (Ingest ingest = new Ingest(
                            store, "ingest", others, Version.number(), RuleFiles.version(), Clock.systemUTC());
                    Inputs read =
                            Inputs.open(others, here.main().in(), Limits.DEFAULT, fields.over(ingest.resume()), names);
                    RunProgress progress = RunProgress.of(
                            here.main().terminal(), err, () -> Inputs.size(others, names), read::bytes)) {
                InOrder.run(
                        new Batches<>(ingest.of(read), Work::characters),
                        threads,
                        works -> Ingest.code(works, articles -> dragoman.get().code(articles)),
                        all -> all.forEach(done -> {
                            ingest.store(done);
                            progress.step(ingest.reported().read(), notes(done));
                        }));
                summary = ingest.finish();
            }
            store.count();
            PrintWriter out = here.out();
            if (taken > 0) {
                out.printf(Locale.ROOT, "%,d articles taken in%n", taken);
            }
            StoredView.print(summary, store, out);
            tellOlder(store.codedByOtherRules(RuleFiles.version()));
            return summary.bad() + summary.failed() == 0 ? 0 : 1;
        }
    }

    /** Whoever has changed a rule and sees the same numbers should know why. */
    private void tellOlder(long articles) {
        if (articles > 0) {
            here.err()
                    .printf(
                            Locale.ROOT,
                            "dragoman: %s: %,d %s stored before, as other rules coded %s; a new store codes with these%n",
                            db,
                            articles,
                            articles == 1 ? "article was" : "articles were",
                            articles == 1 ? "it" : "them");
            here.err().flush();
        }
    }

    private static boolean isTables(String input) {
        try {
            return ParquetTables.isIn(Path.of(input));
        } catch (InvalidPathException e) {
            return false; // an address, or what reading it will complain of
        }
    }

    /** What a reader of standard error should know. */
    static List<String> notes(Done done) {
        if (done.work().result() instanceof Problem problem) {
            return List.of(problem.message());
        }
        if (done.work().result() instanceof Read read) {
            return switch (done.coding()) {
                case FAILED -> List.of(read.where() + ": kept, could not be coded: " + done.note());
                case LANGUAGE, CODED -> done.work().task() == Task.NEW ? read.messages() : List.of();
            };
        }
        return List.of();
    }
}
