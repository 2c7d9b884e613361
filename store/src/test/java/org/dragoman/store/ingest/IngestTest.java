package org.dragoman.store.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.article.Position;
import org.dragoman.article.ReadResult;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.Reading;
import org.dragoman.record.CodedArticle;
import org.dragoman.store.Store;
import org.dragoman.store.StoreException;
import org.dragoman.store.StoreWriter;
import org.dragoman.store.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
    private static final int ARTICLES = 1500;

    @TempDir
    private Path folder;

    private Path news;

    @BeforeEach
    void news() throws IOException {
        news = Files.createDirectories(folder.resolve("news"));
    }

    @Test
    void aRunKilledAtAnyMomentAndStartedAgainLeavesTheStoreOfARunThatWasNot() throws Exception {
        Newsroom.write(news, ARTICLES);
        Path whole = folder.resolve("whole.duckdb");
        try (Store store = Store.open(whole)) {
            IngestRun.run(store, List.of(news.toString()), false);
        }
        Path killed = folder.resolve("killed.duckdb");
        Random random = new Random(11);
        for (int kill = 0; kill < 4; kill++) {
            long reported = killedRun(killed, 2 + random.nextInt(3), random.nextInt(60));
            try (Store store = Store.open(killed)) {
                assertThat(Tables.rows(
                                store, "SELECT (SELECT count(*) FROM sources) + (SELECT count(*) FROM problems)"))
                        .allSatisfy(stored -> assertThat(Long.parseLong(stored)).isGreaterThanOrEqualTo(reported));
            }
        }
        try (Store store = Store.open(killed)) {
            IngestRun.run(store, List.of(news.toString()), false);
        }

        try (Store one = Store.readOnly(whole);
                Store other = Store.readOnly(killed)) {
            assertThat(Tables.differences(one, other)).isEmpty();
            assertThat(Tables.rows(one, "SELECT count(*) > 1000 FROM articles")).containsExactly("true");
            assertThat(Tables.rows(one, "SELECT count(*) > 50 FROM duplicates")).containsExactly("true");
        }
    }

    @Test
    void anArticleThatTakesTooLongIsKeptWithTheReason() {
        Article article = Article.ofText("slow", "The minister met the general on Monday.", "2024-03-05");
        Work work = new Work(new ReadResult.Read(article, "", List.of()), Work.Task.NEW, "in", Position.START, true);
        Done done = Ingest.code(work, IngestTest::endless, Duration.ofMillis(50));
        assertThat(done.coding()).isEqualTo(StoreWriter.Coding.FAILED);
        assertThat(done.note()).startsWith("took longer than");
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void whereOneArticleOfAGroupFailsOnlyThatOneIsKeptWithoutARecord() {
        List<Work> works = Stream.of("good", "bad", "better")
                .map(id -> Article.ofText(id, "The minister met the general: " + id + ".", "2024-03-05"))
                .map(article -> new Work(
                        new ReadResult.Read(article, "", List.of()), Work.Task.NEW, "in", Position.START, true))
                .toList();
        List<Integer> asked = new ArrayList<>();

        List<Done> done = Ingest.code(works, articles -> {
            asked.add(articles.size());
            return articles.stream().map(IngestTest::unlessBad).toList();
        });

        assertThat(done.stream().map(Done::work)).containsExactlyElementsOf(works);
        assertThat(done.stream().map(Done::coding))
                .containsExactly(StoreWriter.Coding.CODED, StoreWriter.Coding.FAILED, StoreWriter.Coding.CODED);
        assertThat(done.get(1).note()).isEqualTo("IllegalStateException: bad article");
        assertThat(asked).containsExactly(3, 1, 1, 1);
    }

    private static CodedArticle unlessBad(Article article) {
        if (article.id().equals("bad")) {
            throw new IllegalStateException("bad article");
        }
        return Newsroom.code(article);
    }

    private static CodedArticle endless(Article article) {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        throw new CancellationException("interrupted");
    }

    /** Kills a run (as by kill -9) some moments after it has reported so many batches; gives what it had reported. */
    private long killedRun(Path db, int batches, int moments) throws IOException, InterruptedException {
        Process process = IngestRun.process(db, news)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long reported = 0;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < batches; i++) {
                String line = out.readLine();
                reported = line == null ? reported : Long.parseLong(line);
            }
            TimeUnit.MILLISECONDS.sleep(moments);
            process.destroyForcibly();
            process.waitFor();
        }
        return reported;
    }

    @Test
    void anotherRunOverTheSameFilesStoresNothingTwice() throws Exception {
        Newsroom.write(news, 200);
        try (Store store = Store.open(folder.resolve("news.duckdb"))) {
            Summary first = IngestRun.run(store, List.of(news.toString()), false);
            List<String> tables = Tables.all(store);
            Summary second = IngestRun.run(store, List.of(news.toString()), false);

            assertThat(first.problems()).containsOnlyKeys(Kind.MALFORMED, Kind.EMPTY);
            assertThat(second.read()).isZero();
            assertThat(Tables.all(store)).isEqualTo(tables);
        }
    }

    @Test
    void aFileThatHasGrownIsReadAgainAndOnlyWhatIsNewInItIsStored() throws Exception {
        Path lines = news.resolve("news.jsonl");
        Files.writeString(lines, line(1, "2024-03-02") + line(2, "2024-03-02"));
        try (Store store = Store.open(folder.resolve("news.duckdb"))) {
            IngestRun.run(store, List.of(lines.toString()), false);
            Files.writeString(lines, line(1, "2024-03-02") + line(2, "2024-03-02") + line(3, "2024-03-02"));
            Summary summary = IngestRun.run(store, List.of(lines.toString()), false);

            assertThat(summary.known()).isEqualTo(2);
            assertThat(summary.coded()).isEqualTo(1);
            assertThat(Tables.rows(store, "SELECT count(*) FROM sources")).containsExactly("3");
        }
    }

    @Test
    void theSameTextIsOneArticleWithEverySourceAndTheEarliestDate() throws Exception {
        Path lines = news.resolve("news.jsonl");
        Files.writeString(lines, line(1, "2024-03-05") + line(1, "2024-03-03") + line(1, "2024-03-04"));
        try (Store store = Store.open(folder.resolve("news.duckdb"))) {
            Summary summary = IngestRun.run(store, List.of(lines.toString()), false);

            assertThat(summary.coded()).isEqualTo(1);
            assertThat(summary.copies()).isEqualTo(2);
            assertThat(Tables.rows(store, "SELECT published_on FROM articles")).containsExactly("2024-03-03");
            assertThat(Tables.rows(store, "SELECT date_from FROM reports")).containsExactly("2024-03-03");
            assertThat(Tables.rows(store, "SELECT place FROM sources ORDER BY place"))
                    .containsExactly("line 1", "line 2", "line 3");
        }
    }

    @Test
    void theEarliestDateHoldsWhateverIsStoredWhileOthersAreOnTheirWay() throws SQLException {
        List<ReadResult> read = new ArrayList<>();
        read.add(telling("2024-03-10", 0));
        for (int i = 1; i < 63; i++) {
            read.add(new ReadResult.Problem(Kind.MALFORMED, "feed", "item " + i, "no article"));
        }
        read.add(telling("2024-03-05", 63));
        read.add(telling("2024-03-07", 64));
        AtomicLong seconds = new AtomicLong();
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.ofEpochSecond(seconds.get());
            }
        };
        try (Store store = Store.open(folder.resolve("news.duckdb"));
                Ingest ingest = new Ingest(store, "ingest", List.of("feed"), "1", "1", clock)) {
            Iterator<Work> works = ingest.of(Reading.of("feed", read.iterator()));
            seconds.set(60);
            ingest.store(Ingest.code(works.next(), Newsroom::code));
            assertThat(ingest.reported().coded()).isEqualTo(1);
            List<Work> others = new ArrayList<>();
            works.forEachRemaining(others::add);
            others.forEach(work -> ingest.store(Ingest.code(work, Newsroom::code)));
            ingest.finish();

            assertThat(Tables.rows(store, "SELECT published FROM articles")).containsExactly("2024-03-05");
            assertThat(Tables.rows(store, "SELECT count(*) FROM sources")).containsExactly("3");
        }
    }

    private static ReadResult telling(String published, int item) {
        String text = "Kenya met Norway in the old harbour, and spoke of the price of fish.";
        return new ReadResult.Read(Article.ofText("fish", text, published), "item " + item, List.of());
    }

    @Test
    void whatIsNamedTwiceIsReadAndToldOnce() throws Exception {
        Path lines = news.resolve("news.jsonl");
        Files.writeString(lines, line(1, "2024-03-02") + "{\"text\": \n");
        try (Store store = Store.open(folder.resolve("news.duckdb"))) {
            Summary summary = IngestRun.run(store, List.of(news.toString(), lines.toString()), false);

            assertThat(summary.known()).isEqualTo(1);
            assertThat(Tables.rows(store, "SELECT place FROM sources")).containsExactly("line 1");
            assertThat(Tables.rows(store, "SELECT place FROM problems")).containsExactly("line 2");
        }
    }

    @Test
    void runsThatReadTheSameTextsAreToldToHaveWhateverTheOrderAndTheFiles() throws Exception {
        String sum = "SELECT sha256(count(*) || ' ' || sum(article)) FROM sources WHERE run = 1";
        String hash = "SELECT read_hash FROM runs ORDER BY run";
        Path one = Files.writeString(news.resolve("one.jsonl"), line(1, "2024-03-02") + line(2, "2024-03-02"));
        Path other = Files.writeString(news.resolve("other.jsonl"), line(2, "2024-03-02") + line(1, "2024-03-02"));
        Path less = Files.writeString(news.resolve("less.jsonl"), line(1, "2024-03-02"));
        try (Store store = Store.open(folder.resolve("news.duckdb"))) {
            for (Path file : List.of(one, other, less)) {
                IngestRun.run(store, List.of(file.toString()), false);
            }
            List<String> hashes = Tables.rows(store, hash);

            assertThat(hashes.get(0)).isEqualTo(hashes.get(1)).isNotEqualTo(hashes.get(2));
            assertThat(Tables.rows(store, sum)).containsExactly(hashes.get(0));
        }
    }

    @Test
    void whatIsNotEnglishOrCannotBeCodedIsKeptWithItsReason() throws Exception {
        Path lines = news.resolve("news.jsonl");
        Files.writeString(
                lines,
                "{\"text\": \"Le ministre a dit lundi que les ports du pays resteront fermés pendant trois semaines.\"}\n"
                        + "{\"text\": \"The words of this one were never of any use to the people who read them.\"}\n"
                        + line(1, "2024-03-02"));
        try (Store store = Store.open(folder.resolve("news.duckdb"))) {
            Summary summary = IngestRun.run(store, List.of(lines.toString()), false);

            assertThat(summary.notEnglish()).isEqualTo(1);
            assertThat(summary.failed()).isEqualTo(1);
            assertThat(summary.coded()).isEqualTo(1);
            assertThat(Tables.rows(store, "SELECT coding FROM articles ORDER BY coding"))
                    .containsExactly("coded", "failed", "language");
        }
    }

    @Test
    void aStoreThatIsBeingWrittenIsNamedAsInUse() throws Exception {
        Newsroom.write(news, ARTICLES);
        Path db = folder.resolve("news.duckdb");
        Process process = IngestRun.process(db, news)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            process.getInputStream().read();
            assertThatThrownBy(() -> Store.open(db))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("in use by another program");
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    @Test
    void aStoreThatIsInUseIsOpenedWhenItIsFree() throws Exception {
        Newsroom.write(news, ARTICLES);
        Path db = folder.resolve("news.duckdb");
        Process process = IngestRun.process(db, news)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getInputStream().read();
        List<String> told = new ArrayList<>();
        try (Store store = Store.openWhenFree(db, why -> {
            told.add(why);
            process.destroyForcibly();
        })) {
            assertThat(IngestRun.run(store, List.of(news.toString()), false).read())
                    .isPositive();
            assertThat(told).hasSize(1).first().asString().contains("in use by another program");
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    private static String line(int number, String published) throws SQLException {
        String text =
                "Kenya met Norway in the old harbour for the " + number + "th time, and spoke of the price of fish.";
        return "{\"text\": \"" + text + "\", \"published\": \"" + published + "\"}\n";
    }
}
