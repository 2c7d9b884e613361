package org.dragoman.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.dragoman.store.Store;

/**
 * A measurement, see {@code spark/bench}: {@code ClusterRun WORKERS INPUT OUTPUT [STORE]} codes a folder on a cluster of so
 * many workers of one core and prints how long it took; with a store that {@code dragoman ingest} made of the same folder it
 * compares all rows. Each worker is kept to one processor by {@code taskset}, for its compiler and collector would else take
 * what a second worker is there for.
 */
final class ClusterRun {
    private static final int PARTS = 40;
    private static final int LOOK_EVERY = 100;

    private ClusterRun() {}

    /** Prints the seconds from submitting to the end. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        int workers = Integer.parseInt(arguments[0]);
        Path jar = Path.of("target/dragoman-spark.jar").toAbsolutePath();
        Path home = Files.createTempDirectory("spark");
        try (Cluster cluster = new Cluster(
                home,
                System.getProperty("java.class.path"),
                workers,
                i -> List.of("taskset", "-c", Integer.toString(i)))) {
            long start = System.nanoTime();
            List<String> settings = List.of("spark.dragoman.parts=" + PARTS);
            Process run = cluster.submit("run", jar, settings, arguments[1], arguments[2]);
            coding(run, Path.of(arguments[2]));
            int exit = run.waitFor();
            System.out.printf(
                    Locale.ROOT,
                    "%d workers: exit %d, %.0f s, log in %s%n",
                    workers,
                    exit,
                    (System.nanoTime() - start) / 1e9,
                    home);
        }
        if (arguments.length > 3) {
            try (Store one = Store.readOnly(Path.of(arguments[3]));
                    Store many = Store.readOnly(Path.of(arguments[2]))) {
                List<String> differences = SameRows.differences(one, many);
                System.out.println(differences.isEmpty() ? "all rows are the same" : String.join("\n", differences));
            }
        }
    }

    /** How long each quarter of the parts took: the first has the workers' start in it, and all but the last some compiling. */
    private static void coding(Process run, Path output) throws IOException, InterruptedException {
        int quarter = PARTS / 4;
        int ended = 0;
        long from = System.nanoTime();
        while (run.isAlive() && ended < PARTS) {
            int parts = ClusterIT.parts(output);
            if (parts >= ended + quarter) {
                long now = System.nanoTime();
                System.out.printf(
                        Locale.ROOT,
                        "parts %d to %d: %.0f s, %.2f a minute%n",
                        ended + 1,
                        parts,
                        (now - from) / 1e9,
                        (parts - ended) * 60e9 / (now - from));
                ended = parts;
                from = now;
            }
            Thread.sleep(LOOK_EVERY);
        }
    }
}
