package org.dragoman.store.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dragoman.store.Store;
import org.dragoman.store.StoreException;
import org.dragoman.store.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store is after the disk has failed it. */
class FailuresTest {
    private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");
    private static final int ROOM = 50_000;
    private static final int BLOCK = 1 << 18;
    private static final int HEADERS = 3 << 12;

    @TempDir
    private Path folder;

    private Path news;
    private Path db;

    @BeforeEach
    void news() throws IOException {
        news = Files.createDirectories(folder.resolve("news"));
        db = folder.resolve("news.duckdb");
        Newsroom.write(news, 1500);
    }

    @Test
    void aRunWhoseDiskFillsUpSaysSoAndTheNextOneEndsAsIfNothingHadHappened() throws Exception {
        assumeThat(PRLIMIT).as("the program prlimit of Linux").exists();
        Path said = folder.resolve("said.txt");
        Process full = IngestRun.process(db, news).redirectError(said.toFile()).start();
        full.getInputStream().read();
        long most = Math.max(Files.size(db), Files.size(Path.of(db + ".wal"))) + ROOM;
        assertThat(noFileGrows(full, most)).isZero();

        assertThat(full.waitFor()).isNotZero();
        assertThat(said).content().contains("the disk is full; what was reported as stored is safe");

        Path whole = folder.resolve("whole.duckdb");
        try (Store store = Store.open(whole);
                Store again = Store.open(db)) {
            IngestRun.run(store, List.of(news.toString()), false);
            IngestRun.run(again, List.of(news.toString()), false);
            assertThat(Tables.all(again)).isEqualTo(Tables.all(store));
        }
    }

    @Test
    void aDamagedStoreIsNamedAndNotTouched() throws Exception {
        try (Store store = Store.open(db)) {
            IngestRun.run(store, List.of(news.toString()), false);
        }
        damage();
        byte[] before = Files.readAllBytes(db);

        assertThatThrownBy(() -> {
                    try (Store store = Store.open(db)) {
                        IngestRun.run(store, List.of(news.toString()), false);
                    }
                })
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(db.toString())
                .hasMessageContaining("damaged");
        assertThat(Files.readAllBytes(db)).isEqualTo(before);
    }

    @Test
    void aStoreCutShortIsNamed() throws Exception {
        try (Store store = Store.open(db)) {
            IngestRun.run(store, List.of(news.toString()), false);
        }
        byte[] whole = Files.readAllBytes(db);
        Files.write(db, Arrays.copyOf(whole, whole.length / 4));

        assertThatThrownBy(() -> Store.readOnly(db))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(db.toString())
                .hasMessageContaining("ends too early");
    }

    /** A byte of each block is another. */
    private void damage() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(db.toFile(), "rw")) {
            for (long at = HEADERS + BLOCK / 2; at < file.length(); at += BLOCK) {
                file.seek(at);
                int was = file.read();
                file.seek(at);
                file.write(was ^ 0x55);
            }
        }
    }

    /** What a full disk is to a program: it may not write any file beyond this. */
    private static int noFileGrows(Process of, long bytes) throws IOException, InterruptedException {
        return new ProcessBuilder(PRLIMIT.toString(), "--pid", Long.toString(of.pid()), "--fsize=" + bytes)
                .inheritIO()
                .start()
                .waitFor();
    }
}
