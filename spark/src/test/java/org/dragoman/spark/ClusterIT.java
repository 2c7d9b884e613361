package org.dragoman.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.article.Inputs;
import org.dragoman.article.Limits;
import org.dragoman.store.Store;
import org.dragoman.store.ingest.Ingest;
import org.dragoman.store.ingest.TakeIn;
import org.dragoman.store.ingest.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A master and two workers; the driver is killed and started again, then a worker is killed: not a row is lost. */
@Timeout(1800)
class ClusterIT {
    private static final Path JAR = Path.of("target/dragoman-spark.jar").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void givesTheRowsOfOneMachineWhateverIsKilled() throws Exception {
        Path input = Files.createDirectories(folder.resolve("in"));
        Path output = folder.resolve("out");
        SmallCorpus.write(input);
        List<String> settings =
                List.of("spark.dragoman.parts=6", "spark.dragoman.piece=4k", "spark.sql.adaptive.enabled=false");
        String libraries = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        try (Cluster cluster =
                new Cluster(Files.createDirectories(folder.resolve("home")), libraries, 2, i -> List.of())) {
            Process stopped = cluster.submit("stopped", JAR, settings, input.toString(), output.toString());
            waitForParts(output, 1, stopped);
            Cluster.end(stopped);

            int before = parts(output);
            Process run = cluster.submit("run", JAR, settings, input.toString(), output.toString());
            waitForParts(output, before + 1, run);
            cluster.kill(1);
            assertThat(run.waitFor(20, TimeUnit.MINUTES)).isTrue();
            assertThat(run.exitValue()).as(last(cluster.log("run"))).isZero();
            // an executor may have ended another part after its driver was killed
            assertThat(goneOnWith(cluster.log("run"))).isBetween(before, 5);
        }
        Path file = folder.resolve("one.duckdb");
        try (Store one = Store.open(file);
                Store many = Store.readOnly(output);
                Store taken = Store.open(folder.resolve("taken.duckdb"))) {
            ingest(one, input);
            TakeIn.from(output, taken, Clock.systemUTC());
            TakeIn.from(output, taken, Clock.systemUTC());
            taken.count();
            assertThat(SameRows.differences(one, many)).isEmpty();
            assertThat(SameRows.differences(one, taken)).isEmpty();
            assertThat(SameRows.of(many, "duplicates")).isNotEmpty();
            assertThat(SameRows.of(many, "problems")).hasSize(2);
            assertThat(readHash(many)).isEqualTo(readHash(one));
        }
    }

    private static String readHash(Store store) throws SQLException {
        try (Connection connection = store.connect();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT read_hash FROM runs")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void ingest(Store store, Path input) {
        try (Ingest ingest = new Ingest(store, "ingest", List.of(input.toString()), "", "", Clock.systemUTC());
                Inputs inputs = Inputs.open(
                        List.of(input.toString()), InputStream.nullInputStream(), Limits.DEFAULT, ingest.resume())) {
            for (var work = ingest.of(inputs); work.hasNext(); ) {
                Work next = work.next();
                ingest.store(Ingest.code(next, Engine.DRAGOMAN::code));
            }
            ingest.finish();
        }
        store.count();
    }

    /** How many parts the second driver found done. */
    private static int goneOnWith(String log) {
        return Pattern.compile("(\\d+) of 6 parts are done")
                .matcher(log)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private static String last(String log) {
        return log.substring(Math.max(0, log.length() - 4000));
    }

    private static void waitForParts(Path output, int number, Process run) throws IOException, InterruptedException {
        while (parts(output) < number && run.isAlive()) {
            Thread.sleep(50);
        }
    }

    /** How many parts are coded. */
    static int parts(Path output) throws IOException {
        Path done = output.resolve("_work/done");
        if (!Files.isDirectory(done)) {
            return 0;
        }
        try (Stream<Path> marks = Files.list(done)) {
            return (int) marks.filter(mark -> !mark.getFileName().toString().startsWith("."))
                    .count();
        }
    }
}
