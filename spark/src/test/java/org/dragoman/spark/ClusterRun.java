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
            coding(run, Path.of(arguments[2]), workers);
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

    /** How fast parts are coded once every worker has ended its first, which has its start and its compiling in it. */
    private static void coding(Process run, Path output, int workers) throws IOException, InterruptedException {
        int first = 0;
        int last = 0;
        long from = 0;
        long to = 0;
        while (run.isAlive() && last < PARTS) {
            int parts = ClusterIT.parts(output);
            if (parts > last) {
                to = System.nanoTime();
                last = parts;
                if (first == 0 && parts >= 2 * workers) {
                    first = parts;
                    from = to;
                }
            }
            Thread.sleep(LOOK_EVERY);
        }
        System.out.printf(
                Locale.ROOT,
                "parts %d to %d: %.0f s, %.2f a minute%n",
                first,
                last,
                (to - from) / 1e9,
                (last - first) * 60e9 / (to - from));
    }
}
