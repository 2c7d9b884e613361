package org.dragoman.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.dragoman.Dragoman;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.language.corenlp.LeanModel;

/**
 * How many texts of sport, markets, weather, plots and idioms fire nothing, and how many that look alike fire what they
 * should: {@code FalseFriendsEval CACHE FOLDER [--errors]}. Every third text is held out; its errors are never listed.
 */
public final class FalseFriendsEval {
    private final Dragoman dragoman;
    private final boolean errors;

    private FalseFriendsEval(Dragoman dragoman, boolean errors) {
        this.dragoman = dragoman;
        this.errors = errors;
    }

    public static void main(String[] args) throws IOException {
        FalseFriendsEval eval = new FalseFriendsEval(
                new Dragoman(new CachedModel(Path.of(args[0]), LeanModel::load)),
                args.length > 2 && args[2].equals("--errors"));
        eval.score(Path.of(args[1], "false-friends.tsv"), true);
        eval.score(Path.of(args[1], "real-friends.tsv"), false);
    }

    private void score(Path file, boolean quiet) throws IOException {
        int[] right = new int[2];
        int[] all = new int[2];
        TreeMap<String, int[]> byClass = new TreeMap<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        int number = 0;
        for (String line : lines) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t");
            int held = number++ % 3 == 2 ? 1 : 0;
            List<Event> events = dragoman.code(Article.ofText("f", cells[1].replace(" | ", "\n\n"), "2024-05-06"))
                    .events();
            boolean good = quiet
                    ? events.isEmpty()
                    : events.stream().anyMatch(e -> e.type().equals(cells[0]));
            all[held]++;
            right[held] += good ? 1 : 0;
            int[] counts = byClass.computeIfAbsent(cells[0], k -> new int[2]);
            counts[0] += good ? 1 : 0;
            counts[1]++;
            if (!good && errors && held == 0) {
                System.out.println(cells[0] + "\t" + cells[1] + "\t"
                        + events.stream()
                                .map(e -> e.type() + " " + e.actors() + " " + e.recipients() + " " + e.rule())
                                .toList());
            }
        }
        System.out.printf(
                "%s: tuned on %d/%d, held out %d/%d%n", file.getFileName(), right[0], all[0], right[1], all[1]);
        byClass.forEach((name, counts) -> System.out.printf("  %s %d/%d%n", name, counts[0], counts[1]));
    }
}
