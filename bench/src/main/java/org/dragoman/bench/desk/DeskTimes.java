package org.dragoman.bench.desk;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dragoman.Dragoman;
import org.dragoman.app.desk.Desk;
import org.dragoman.article.Limits;
import org.dragoman.store.Store;

/**
 * How long each page takes, one reader at a time, from request to last byte, and the mean time on processors (of the reader
 * too): {@code DeskTimes FILE ROUNDS}. Pages of which there are many are asked for once each, so that no answer was kept.
 */
public final class DeskTimes {
    private static final com.sun.management.OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);

    /** So many of each page are asked for before the watch starts. */
    private static final int WARM = 10;

    private DeskTimes() {}

    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[1]);
        Desk.Settings settings = new Desk.Settings("127.0.0.1", 0, "bench", Limits.DEFAULT);
        try (Store store = Store.open(Path.of(args[0]));
                Desk desk = new Desk(settings, store, "bench", Dragoman::load, System.err::println)) {
            desk.start();
            Visits visits = new Visits(desk.port());
            var addresses = visits.addresses();
            for (List<String> page : addresses.values()) {
                for (int i = 0; i < WARM; i++) {
                    visits.get(page.get(i % page.size()));
                }
            }
            System.out.printf(
                    "%-18s %6s %8s %8s %8s %8s %10s%n", "page", "n", "median", "p95", "most", "CPU", "kB gzip");
            for (var page : addresses.entrySet()) {
                List<Double> millis = new ArrayList<>();
                long cpu = PROCESS.getProcessCpuTime();
                int bytes = 0;
                for (int round = 0; round < rounds; round++) {
                    Visits.Answer answer = visits.get(
                            page.getValue().get((WARM + round) % page.getValue().size()));
                    if (answer.status() != 200) {
                        throw new IllegalStateException(page + " answered " + answer.status());
                    }
                    millis.add(answer.millis());
                    bytes = Math.max(bytes, answer.bytes());
                }
                Collections.sort(millis);
                System.out.printf(
                        "%-18s %6d %8.0f %8.0f %8.0f %8.0f %10.1f%n",
                        page.getKey(),
                        Math.min(rounds, page.getValue().size()),
                        at(millis, 0.5),
                        at(millis, 0.95),
                        at(millis, 1),
                        (PROCESS.getProcessCpuTime() - cpu) / 1e6 / rounds,
                        bytes / 1000.0);
            }
            int assets = 0;
            for (String asset : List.of(
                    "/assets/desk.css",
                    "/assets/charts.js",
                    "/assets/evidence.js",
                    "/assets/d3/dist/d3.min.js",
                    "/assets/world.svg",
                    "/assets/icon.svg",
                    "/assets/newsreader-latin-wght-normal.woff2",
                    "/assets/newsreader-latin-wght-italic.woff2",
                    "/assets/libre-franklin-latin-wght-normal.woff2")) {
                Visits.Answer answer = visits.get(asset);
                assets += answer.bytes();
                System.out.printf("%-52s %8.1f kB%n", asset, answer.bytes() / 1000.0);
            }
            System.out.printf("all assets %.1f kB%n", assets / 1000.0);
        }
        System.exit(0);
    }

    static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.round(share * (sorted.size() - 1))));
    }
}
