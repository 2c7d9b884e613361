package org.dragoman.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.actor.ActorFile;
import org.dragoman.actor.ActorFinder;
import org.dragoman.rule.Tsv;

/**
 * Whether looking actors up costs more the more are known: {@code KnowledgeRun actor-phrases.tsv}. Resolves the phrases with the
 * knowledge that ships and with ten times as many names, in turn in one run, and prints the ratio of the best rounds; the
 * processor time of loading comes first.
 */
public final class KnowledgeRun {
    private static final int NAMES = 100_000;
    private static final int ROUNDS = 15;

    private KnowledgeRun() {}

    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.of(args);
        long before = processor();
        ActorFinder shipped = new ActorFinder();
        System.out.printf(Locale.ROOT, "loading: %d ms of processor time%n", (processor() - before) / 1_000_000);
        StringBuilder table = new StringBuilder("name\tcountry\tsectors\n");
        for (int i = 0; i < NAMES; i++) {
            table.append("Quill").append(i % 317).append(" Harbour").append(i).append(" Front\tKEN\tPTY\n");
        }
        ActorFinder large = new ActorFinder(List.of(ActorFile.parse("names", table.toString())));
        List<String> phrases = new ArrayList<>();
        for (Tsv.Row row : Tsv.parse(arguments.path(0).toString(), Files.readString(arguments.path(0)))) {
            phrases.add(row.get("phrase"));
        }
        long few = Long.MAX_VALUE;
        long many = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            few = Math.min(few, round(shipped, phrases));
            many = Math.min(many, round(large, phrases));
        }
        System.out.printf(Locale.ROOT, "look-ups with %d more names: %.2f of the time%n", NAMES, (double) many / few);
    }

    private static long round(ActorFinder finder, List<String> phrases) {
        long before = processor();
        for (int i = 0; i < 20; i++) {
            for (String phrase : phrases) {
                finder.resolvePhrase(phrase, "", null);
            }
        }
        return processor() - before;
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
