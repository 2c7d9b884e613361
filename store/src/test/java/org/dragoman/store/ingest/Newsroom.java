package org.dragoman.store.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.record.CodedArticle;
import org.dragoman.text.Span;

/** Makes articles, files of them with broken ones between, and records of them; the same from the same seed. */
final class Newsroom {
    private static final List<String> COUNTRIES = List.of("Kenya", "Somalia", "Chad", "Peru", "Norway", "Ghana");
    private static final List<String> CODES = List.of("KEN", "SOM", "TCD", "PER", "NOR", "GHA");
    private static final List<String> WORDS = List.of(
            "harbour",
            "minister",
            "border",
            "winter",
            "council",
            "river",
            "market",
            "treaty",
            "bridge",
            "engine",
            "harvest",
            "patrol",
            "school",
            "tariff",
            "island",
            "railway",
            "doctor",
            "signal",
            "copper",
            "timber");

    private Newsroom() {}

    /** Files of articles: JSON Lines gzipped, a zip of texts, a folder and a table; copies, near copies and broken records in them. */
    static void write(Path folder, int articles) throws IOException {
        Random random = new Random(7);
        try (OutputStream lines = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.jsonl.gz")))) {
            for (int i = 0; i < articles; i++) {
                String text = text(i % 10 == 9 ? new Random(i - 5) : new Random(i));
                if (i % 10 == 8) {
                    text = text(new Random(i - 5)) + " It rained.";
                }
                String line = i % 50 == 20
                        ? "{\"id\": \"" + i + "\", \"text\": "
                        : "{\"id\": \"" + i + "\", \"published\": \"" + day(random) + "\", \"publisher\": \"Paper "
                                + i % 7 + "\", \"text\": \"" + text + "\"}";
                lines.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("b.zip")))) {
            for (int i = 0; i < articles / 10; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                zip.write(text(new Random(articles + i)).getBytes(StandardCharsets.UTF_8));
            }
        }
        StringBuilder table = new StringBuilder("id,date,text\n");
        for (int i = 0; i < articles / 10; i++) {
            String end = i % 9 == 5 ? "" : "\"";
            table.append(i).append(",2024-03-05,\"").append(text(new Random(3 * articles + i)));
            table.append("\n\nIt rained.").append(end).append('\n');
        }
        Files.writeString(folder.resolve("d.csv"), table);
        Path loose = Files.createDirectories(folder.resolve("c"));
        for (int i = 0; i < articles / 20; i++) {
            Files.writeString(loose.resolve(i + ".txt"), i % 9 == 5 ? "" : text(new Random(2 * articles + i)));
        }
    }

    /** A record of an article: who is named first meets who is named second. */
    static CodedArticle code(Article article) {
        List<Actor> actors = List.of(actor("a1", article, 0), actor("a2", article, 1));
        Span met = new Span(article.text().indexOf("met"), article.text().indexOf("met") + 3);
        Event event = new Event(
                "e1",
                "CONSULT",
                List.of("visit"),
                List.of(),
                "VERBAL COOPERATION",
                4,
                List.of("a1"),
                List.of("a2"),
                Event.Status.ACTUAL,
                article.published() == null ? null : new Event.When(article.published(), article.published(), null),
                null,
                List.of(),
                met,
                new Span(0, article.text().length()),
                List.of(),
                "meet",
                null,
                0.9,
                List.of());
        return new CodedArticle(article, actors, List.of(), List.of(), List.of(), List.of(event));
    }

    private static Actor actor(String id, Article article, int place) {
        String[] words = article.text().split("[ .]");
        String name = words[place == 0 ? 0 : 2];
        int start = article.text().indexOf(name);
        Span span = new Span(start, start + name.length());
        int known = COUNTRIES.indexOf(name);
        return new Actor(
                id,
                name,
                Actor.Kind.STATE,
                known < 0 ? List.of() : List.of(CODES.get(known)),
                List.of(),
                null,
                null,
                known < 0 ? null : CODES.get(known),
                List.of(new Mention(0, 0, 0, 0, span, Mention.Form.NAME)));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        text.append(COUNTRIES.get(random.nextInt(3))).append(" met ").append(COUNTRIES.get(3 + random.nextInt(3)));
        for (int i = 0; i < 60; i++) {
            text.append(i % 12 == 0 ? ". The " : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.append(" was said to be of use to the people of the town.").toString();
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2024, 3, 1).plusDays(random.nextInt(5));
    }
}
