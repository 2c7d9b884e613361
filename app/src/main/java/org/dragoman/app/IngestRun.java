package org.dragoman.app;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dragoman.Dragoman;
import org.dragoman.article.Batches;
import org.dragoman.article.Inputs;
import org.dragoman.article.Limits;
import org.dragoman.rule.RuleFiles;
import org.dragoman.store.Store;
import org.dragoman.store.ingest.Ingest;
import org.dragoman.store.ingest.Work;

/** Reads articles into a store that others read meanwhile, and counts them when all are in. */
final class IngestRun implements Runnable {
    private final Store store;
    private final List<String> inputs;
    private final Supplier<Dragoman> dragoman;
    private final Consumer<String> log;

    /** @param log takes a line for each input that fails, and one at the end */
    IngestRun(Store store, List<String> inputs, Supplier<Dragoman> dragoman, Consumer<String> log) {
        this.store = store;
        this.inputs = inputs.stream().distinct().toList();
        this.dragoman = dragoman;
        this.log = log;
    }

    @Override
    public void run() {
        try (Ingest ingest =
                        new Ingest(store, "serve", inputs, Version.number(), RuleFiles.version(), Clock.systemUTC());
                Inputs read = Inputs.open(inputs, InputStream.nullInputStream(), Limits.DEFAULT, ingest.resume())) {
            InOrder.run(
                    new Batches<>(ingest.of(read), Work::characters),
                    1,
                    works -> Ingest.code(works, articles -> dragoman.get().code(articles)),
                    all -> all.forEach(done -> {
                        ingest.store(done);
                        IngestCommand.notes(done).forEach(log);
                    }));
            ingest.finish();
            store.count();
            log.accept("all articles are in");
        } catch (RuntimeException | Error e) { // the thread's own end would be a stack trace, and no word in the log
            log.accept("reading articles in failed: " + Coding.reason(e));
        }
    }
}
