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
 * compares all rows.
 */
final class ClusterRun {
    private ClusterRun() {}

    /** Prints the seconds from submitting to the end. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        int workers = Integer.parseInt(arguments[0]);
        Path jar = Path.of("target/dragoman-spark.jar").toAbsolutePath();
        Path home = Files.createTempDirectory("spark");
        try (Cluster cluster = new Cluster(home, System.getProperty("java.class.path"), workers)) {
            long start = System.nanoTime();
            List<String> settings = List.of("spark.dragoman.parts=40");
            Process run = cluster.submit("run", jar, settings, arguments[1], arguments[2]);
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
}
