package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve} reads articles in while others ask. */
class IngestRunTest {
    @TempDir
    private Path folder;

    private final List<String> log = new ArrayList<>();

    @Test
    void readsArticlesInCountsThemAndNamesWhatIsBroken() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"text\": \n");
        try (Store store = Store.open(folder.resolve("news.duckdb"))) {
            run(store, List.of(Run.sample("border-denial.txt"), broken.toString(), Run.sample("border-denial.txt")));

            assertThat(store.size().articles()).isEqualTo(1);
            assertThat(store.size().events()).isPositive();
        }
        assertThat(log).hasSize(2).last().isEqualTo("all articles are in");
        assertThat(log.get(0)).contains("broken.jsonl");
    }

    @Test
    void anInputThatIsNotThereIsSaidAndNothingElseHappens() {
        try (Store store = Store.open(folder.resolve("news.duckdb"))) {
            run(store, List.of(folder.resolve("nowhere.txt").toString()));

            assertThat(store.size().articles()).isZero();
        }
        assertThat(log).anySatisfy(line -> assertThat(line).contains("nowhere.txt"));
    }

    @Test
    void anErrorOfTheJavaMachineIsSaidToo() {
        try (Store store = Store.open(folder.resolve("news.duckdb"))) {
            new IngestRun(
                            store,
                            List.of(Run.sample("border-denial.txt")),
                            () -> {
                                throw new OutOfMemoryError("Java heap space");
                            },
                            log::add)
                    .run();

            assertThat(store.size().articles()).isZero();
        }
        assertThat(log).containsExactly("reading articles in failed: Java heap space");
    }

    private void run(Store store, List<String> inputs) {
        new IngestRun(store, inputs, Run::engine, log::add).run();
    }
}
