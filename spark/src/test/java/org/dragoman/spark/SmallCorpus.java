package org.dragoman.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Articles in files of each kind, with copies, near copies, one event told twice, broken records. */
final class SmallCorpus {
    private static final List<String> WHO = List.of("Norway", "Ghana", "Peru", "Chad", "France", "Kenya");
    private static final List<String> WHAT = List.of(
            "condemned", "threatened", "praised", "sued", "invited", "sanctioned", "rejected a proposal by", "met");
    private static final int ARTICLES = 96;

    private SmallCorpus() {}

    static void write(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            lines.add(line("made-" + i, day(i), text(i)));
        }
        lines.add("{broken");
        lines.add(line("again", "2023-12-31", text(5))); // the same text, published before
        lines.add(line("near", day(9), text(9) + " Nobody else was there."));
        lines.add("{\"id\": \"undated\", \"text\": \"" + text(11) + "\"}");
        lines.add(line("long", day(1), "Ghana thanked Peru on Monday. ".repeat(200)));
        lines.add(
                line("elsewhere", day(2), "Le ministre a rencontré hier soir le président de la République à Paris."));
        Files.write(folder.resolve("first.jsonl"), lines.subList(0, 60));
        Path deeper = Files.createDirectories(folder.resolve("deeper"));
        gzip(deeper.resolve("second.jsonl.gz"), String.join("\n", lines.subList(60, lines.size())) + "\n");
        Files.writeString(
                deeper.resolve("page.html"),
                "<!doctype html><html><head><title>Bridge</title><meta property='article:published_time'"
                        + " content='2024-03-05'></head><body><article><p>" + text(20)
                        + "</p></article></body></html>");
        String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><article><p>" + text(21)
                + "</p></article></body></html>";
        gzip(
                folder.resolve("crawl.warc.gz"),
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://volta.example/1\r\nWARC-Date:"
                        + " 2024-03-05T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                        + "Content-Type: application/http;msgtype=response\r\nContent-Length: " + page.length()
                        + "\r\n\r\n" + page + "\r\n\r\n");
        Files.write(folder.resolve("noise.txt"), new byte[] {0, 1, 2, 3, 0, 9, 8});
    }

    private static String text(int i) {
        String one = WHO.get(i % WHO.size());
        String other = WHO.get((i / 2 + 1) % WHO.size());
        return "The government of " + one + " " + WHAT.get(i % WHAT.size()) + " " + other + " on Tuesday, its spokesman"
                + " Kofi Number" + i % 7 + " told reporters. Police in the capital arrested " + (i + 2)
                + " protesters last week. The union said it would strike on Friday unless " + other + " pays " + i
                + " million dollars, and the opposition denied that its members had attacked the ministry.";
    }

    private static String day(int i) {
        return "2024-0" + (1 + i % 3) + "-1" + i % 4;
    }

    private static String line(String id, String day, String text) {
        return "{\"id\": \"" + id + "\", \"published\": \"" + day + "\", \"publisher\": \"Volta Wire\", \"text\": \""
                + text + "\"}";
    }

    private static void gzip(Path file, String content) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
