package org.dragoman.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.app.eval.Score;

/**
 * How far confidence can be trusted: of the events that were given about this much, the share that is right.
 * {@code Reliability CODED.jsonl GOLD.json…}; the coded lines come from {@code dragoman code --format jsonl}.
 */
public final class Reliability {
    private Reliability() {}

    public static void main(String[] args) throws IOException {
        Score score = new Score();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            score.addCoded(line);
        }
        for (String gold : List.of(args).subList(1, args.length)) {
            score.judge(Path.of(gold));
        }
        Map<Double, int[]> buckets = new TreeMap<>();
        double off = 0;
        for (Score.Verdict verdict : score.verdicts()) {
            int[] bucket = buckets.computeIfAbsent(Math.floor(verdict.confidence() * 20) / 20, b -> new int[2]);
            bucket[verdict.right() ? 0 : 1]++;
            off += Math.pow(verdict.confidence() - (verdict.right() ? 1 : 0), 2);
        }
        System.out.println("confidence    events  right");
        buckets.forEach((from, c) -> System.out.printf(
                "%.2f to %.2f  %6d  %.3f%n", from, from + 0.05, c[0] + c[1], (double) c[0] / (c[0] + c[1])));
        System.out.printf(
                "Brier score %.4f over %d events%n",
                off / score.verdicts().size(), score.verdicts().size());
    }
}
