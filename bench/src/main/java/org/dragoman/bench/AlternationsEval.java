package org.dragoman.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.Dragoman;
import org.dragoman.actor.Actor;
import org.dragoman.article.Article;
import org.dragoman.bench.Alternations.Made;
import org.dragoman.event.Event;
import org.dragoman.language.corenlp.LeanModel;
import org.dragoman.record.CodedArticle;

/**
 * Whether grammar carries over: one event told in many constructions ({@link Alternations}). A sentence is right where an event of
 * a right type has the sides and the status that its manner tells: {@code AlternationsEval CACHE FOLDER [--misses [MANNER|VERB]]}.
 */
public final class AlternationsEval {
    private static final String PUBLISHED = "2024-06-12";

    private AlternationsEval() {}

    public static void main(String[] args) throws IOException {
        Dragoman dragoman = new Dragoman(new CachedModel(Path.of(args[0]), LeanModel::load));
        boolean listing = args.length > 2 && args[2].equals("--misses");
        String only = args.length > 3 ? args[3] : "";
        Map<String, int[]> manners = new LinkedHashMap<>();
        Map<String, int[]> verbs = new LinkedHashMap<>();
        int right = 0;
        List<Made> all = Alternations.read(Path.of(args[1])).all();
        for (Made made : all) {
            CodedArticle coded = dragoman.code(Article.ofText("s", made.text(), PUBLISHED));
            boolean found = isRight(made, coded);
            right += found ? 1 : 0;
            count(manners, made.manner(), found);
            count(verbs, made.verb(), found);
            if (listing && !found && (only.isEmpty() || only.equals(made.manner()) || only.equals(made.verb()))) {
                System.out.println(made.manner() + " " + made.verb() + ": " + made.text());
            }
        }
        print("manner", manners);
        print("verb", verbs);
        System.out.printf(Locale.ROOT, "right %d of %d, %.3f%n", right, all.size(), (double) right / all.size());
    }

    private static void count(Map<String, int[]> counts, String key, boolean found) {
        int[] count = counts.computeIfAbsent(key, k -> new int[2]);
        count[0] += found ? 1 : 0;
        count[1]++;
    }

    /** Those that are not always right, in their order. */
    private static void print(String what, Map<String, int[]> counts) {
        counts.forEach((name, count) -> {
            if (count[0] < count[1]) {
                System.out.println(what + " " + name + " " + count[0] + " of " + count[1]);
            }
        });
    }

    private static boolean isRight(Made made, CodedArticle coded) {
        String wanted = made.told().get("status");
        // cooperation to come is a promise
        List<Event> events = coded.events().stream()
                .filter(e -> made.types().contains(e.type())
                        || wanted.equals("planned") && e.type().equals("AGREE"))
                .toList();
        if (wanted.endsWith("?") && events.isEmpty()) {
            return true;
        }
        List<String> status = List.of(wanted.replace("?", "").split("\\|"));
        return events.stream()
                .anyMatch(e -> (status.contains("any")
                                || status.contains(e.status().name().toLowerCase(Locale.ROOT)))
                        && isSide(made.told().get("actor"), made.actor().get("word"), e.actors(), coded)
                        // who meets or signs together is told as actors
                        && isSide(
                                made.told().get("recipient"),
                                made.recipient().get("word"),
                                e.recipients().isEmpty() ? e.actors() : e.recipients(),
                                coded));
    }

    private static boolean isSide(String asked, String word, List<String> ids, CodedArticle coded) {
        if (asked.isEmpty()) {
            return true;
        }
        return coded.actors().stream().filter(a -> ids.contains(a.id())).anyMatch(a -> holds(a, word, coded));
    }

    private static boolean holds(Actor actor, String word, CodedArticle coded) {
        String text = coded.article().text();
        String lower = word.toLowerCase(Locale.ROOT);
        return actor.name().toLowerCase(Locale.ROOT).contains(lower)
                || actor.mentions().stream()
                        .anyMatch(
                                m -> m.span().of(text).toLowerCase(Locale.ROOT).contains(lower));
    }
}
