package org.dragoman.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dragoman.store.Store;

/**
 * Whether a store survives being killed: {@code StoreKills FOLDER KILLS SECONDS INPUT…} ingests the inputs once in one go, and
 * once killed (as by kill -9) that often, each time after a random while of so many seconds at most; then compares the two
 * stores row by row. A store {@code whole.duckdb} that lies in the folder is taken for the one of an earlier run in one go.
 */
public final class StoreKills {
    private StoreKills() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Path folder = Path.of(arguments[0]);
        int kills = Integer.parseInt(arguments[1]);
        int seconds = Integer.parseInt(arguments[2]);
        List<String> inputs = List.of(arguments).subList(3, arguments.length);
        Path whole = folder.resolve("whole.duckdb");
        Path killed = folder.resolve("killed.duckdb");
        Files.deleteIfExists(killed);
        Files.deleteIfExists(Path.of(killed + ".wal"));
        Random random = new Random(1);
        int survived = 0;
        for (int i = 0; i < kills; i++) {
            Process run = ingest(killed, inputs, folder);
            long millis = 1000 + random.nextInt(1000 * seconds);
            boolean ended = run.waitFor(millis, TimeUnit.MILLISECONDS);
            run.destroyForcibly();
            run.waitFor();
            survived += ended ? 1 : 0;
            if (!Files.exists(killed)) {
                System.out.println("kill " + (i + 1) + " after " + millis + " ms: before the store was made");
                continue;
            }
            try (Store store = Store.open(killed)) {
                System.out.println("kill " + (i + 1) + " after " + millis + " ms: " + store.size()
                        + (ended ? ", the run had ended" : ""));
            }
        }
        ingest(killed, inputs, folder).waitFor();
        if (!Files.exists(whole)) {
            ingest(whole, inputs, folder).waitFor();
        }
        System.out.println(kills - survived + " runs killed; differences in rows: " + differences(whole, killed));
    }

    /** A run whose temporary files, which it leaves when it is killed, are those of the last one and no others. */
    private static Process ingest(Path db, List<String> inputs, Path folder) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        try (Stream<Path> left = Files.list(temporary)) {
            for (Path file : left.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Ddragoman.models=" + System.getProperty("dragoman.models", ""),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                "org.dragoman.app.Main",
                "ingest",
                "--db",
                db.toString()));
        command.addAll(inputs);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static long differences(Path one, Path other) throws SQLException {
        long differences = 0;
        try (Store store = Store.readOnly(one);
                Connection connection = store.connect();
                Statement sql = connection.createStatement()) {
            sql.execute("ATTACH '" + other.toString().replace("'", "''") + "' AS killed (READ_ONLY)");
            List<String> tables = new ArrayList<>();
            try (ResultSet row =
                    sql.executeQuery("SELECT table_name FROM duckdb_tables() WHERE database_name <> 'killed'"
                            + " AND table_name <> 'runs' ORDER BY table_name")) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            for (String table : tables) {
                String columns = "SELECT COLUMNS(c -> c <> 'run') FROM ";
                String mine = columns + table;
                String theirs = columns + "killed." + table;
                try (ResultSet row =
                        sql.executeQuery("SELECT (SELECT count(*) FROM " + table + "), (SELECT count(*) FROM ("
                                + mine + " EXCEPT ALL " + theirs + ")) + (SELECT count(*) FROM (" + theirs
                                + " EXCEPT ALL " + mine
                                + "))")) {
                    row.next();
                    System.out.println(table + ": " + row.getLong(1) + " rows, " + row.getLong(2) + " differ");
                    differences += row.getLong(2);
                }
            }
        }
        return differences;
    }
}
