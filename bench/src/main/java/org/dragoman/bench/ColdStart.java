package org.dragoman.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long {@code dragoman code} takes for one article, from nothing, and how much memory: {@code ColdStart LAUNCHER ARTICLE}. */
public final class ColdStart {
    private static final int RUNS = 10;

    private ColdStart() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        long most = 0;
        run(args);
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            most = Math.max(most, run(args));
            seconds.add((System.nanoTime() - start) / 1e9);
        }
        seconds.sort(null);
        System.out.printf(
                "median of %d: %.2f s (%.2f to %.2f); at most %d MB resident%n",
                RUNS,
                (seconds.get(RUNS / 2 - 1) + seconds.get(RUNS / 2)) / 2,
                seconds.get(0),
                seconds.get(RUNS - 1),
                most >> 10);
    }

    /** Runs it and gives the most kilobytes that it had resident, as Linux tells. */
    private static long run(String[] args) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(args[0], "code", args[1])
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        long most = 0;
        while (process.isAlive()) {
            Thread.sleep(20);
            try {
                for (String line : Files.readAllLines(status)) {
                    if (line.startsWith("VmHWM:")) {
                        most = Math.max(most, Long.parseLong(line.replaceAll("\\D", "")));
                    }
                }
            } catch (IOException e) {
                break; // it has ended
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("ended with " + process.exitValue());
        }
        return most;
    }
}
