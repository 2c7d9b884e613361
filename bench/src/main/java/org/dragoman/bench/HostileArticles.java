package org.dragoman.bench;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Writes articles that mean harm, and good neighbours between them: {@code HostileArticles FOLDER [--count 100000]}. The same
 * bytes each time. Every tenth line is good, with an id that begins with {@code good}: whoever reads the folder must give
 * back all of these.
 */
final class HostileArticles {
    private static final int LINES_A_FILE = 5000;
    private static final int LARGE_EVERY = 1000;
    private static final String[] ALPHABETS = {
        "attack met signed Iran France said troops ",
        "\u202e\u2066\u2069\u202c\u200f",
        "\u200b\u200c\u200d\ufeff\u2060",
        "“”‘’\"'«»„",
        "()[]{}<>",
        "\u0000\u0001\u0007\u001b\u007f",
        ".,;:!?…—-",
        "東京で会議が開かれた",
        "Ἀθῆναι Київ القاهرة",
        "🙂👩‍👩‍👧🇫🇷🏳️‍🌈",
        "0123456789/-:",
        "%$#@&*\\|^~`",
        "é\u0301\u0302\u0303\u0304ñ",
        "\ud800 \udfff "
    };
    private static final String[] PHRASES = {
        "'; DROP TABLE articles; -- attacked Iran on Monday. ",
        "(.*)+\\Q[a-z]{9999} met $1 in Paris. ",
        "<script>alert(1)</script> said France. ",
        "&#x0; &unknown; <![CDATA[ troops ]]> ",
        "{{constructor}} ${jndi:ldap://x} ",
        "On 31 February 999999999 they met. ",
        "In the year 1000000000 BC, ",
        "He said she said he said that ",
        "and the minister and the general and ",
        "Iran, France, Chad, Peru, ",
        "not not not not ",
        "of the of the of the ",
        "Mr Mr Mr Mr President President ",
        "two weeks before two weeks before ",
        "according to according to "
    };

    private final Random random;
    /** Lone surrogates have no bytes in UTF-8, so what is not ASCII is escaped. */
    private final ObjectMapper json =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private HostileArticles(long seed) {
        random = new Random(seed);
    }

    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.of(args);
        Path folder = Files.createDirectories(arguments.path(0));
        new HostileArticles(20261126).write(folder, arguments.number("--count", 100_000));
    }

    private void write(Path folder, int count) throws IOException {
        bombs(folder);
        int good = 0;
        for (int start = 0; start < count; start += LINES_A_FILE) {
            Path file = folder.resolve(String.format("hostile-%03d.jsonl", start / LINES_A_FILE));
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                for (int i = start; i < Math.min(count, start + LINES_A_FILE); i++) {
                    out.write(i % 10 == 0 ? good(i) : hostile(i));
                    out.write('\n');
                    good += i % 10 == 0 ? 1 : 0;
                }
            }
        }
        System.out.printf("%,d lines, %,d of them good, in %s%n", count, good, folder);
    }

    private String good(int i) throws IOException {
        return line(
                "good-" + i,
                "Number " + i
                        + " of the list: Norway's foreign minister met her Swedish counterpart in Oslo on Monday, "
                        + "and Chad rejected claim " + i + " by the union.",
                "2024-03-05");
    }

    private String hostile(int i) throws IOException {
        if (i % 97 == 1) {
            return "{\"id\": \"broken-" + i + "\", \"text\": \"cut off in the mid";
        }
        if (i % 89 == 1) {
            return "{\"id\": [" + "[".repeat(random.nextInt(5000)) + ", \"text\": {}}";
        }
        String published = i % 7 == 0 ? "999999999-99-99" : i % 11 == 0 ? "yesterday" : "2024-03-05";
        return line("hostile-" + i, text(i % LARGE_EVERY == 1 ? 1_000_000 : 200 + random.nextInt(3000)), published);
    }

    /** One of: one endless word, an endless sentence, a storm of marks, phrases, and all of it mixed. */
    private String text(int length) {
        StringBuilder text = new StringBuilder(length + 100);
        int kind = random.nextInt(5);
        String alphabet = ALPHABETS[random.nextInt(ALPHABETS.length)];
        String phrase = PHRASES[random.nextInt(PHRASES.length)];
        while (text.length() < length) {
            switch (kind) {
                case 0 -> text.append((char) ('a' + random.nextInt(26)));
                case 1 -> text.append(phrase);
                case 2 -> text.append(alphabet);
                case 3 -> text.append(PHRASES[random.nextInt(PHRASES.length)]);
                default -> mix(text);
            }
        }
        return text.toString();
    }

    private void mix(StringBuilder text) {
        String alphabet = ALPHABETS[random.nextInt(ALPHABETS.length)];
        for (int n = random.nextInt(20); n >= 0; n--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        text.append(random.nextInt(4) == 0 ? ". " : " ").append(PHRASES[random.nextInt(PHRASES.length)]);
    }

    private String line(String id, String text, String published) throws IOException {
        ObjectNode object = json.createObjectNode();
        return json.writeValueAsString(
                object.put("id", id).put("published", published).put("text", text));
    }

    /** Files that are small until they are opened, or not what they say they are. */
    private static void bombs(Path folder) throws IOException {
        gzip(folder.resolve("bomb.txt.gz"), "word ".repeat(1_000_000), 100);
        gzip(folder.resolve("bomb.jsonl.gz"), "{\"text\": \"" + "word ".repeat(1_000_000), 100);
        List<String> entities = new ArrayList<>();
        entities.add("<!ENTITY e0 \"eeeeeeeeee\">");
        for (int i = 1; i < 12; i++) {
            entities.add("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
        }
        Files.writeString(
                folder.resolve("entities.rss"),
                "<?xml version=\"1.0\"?><!DOCTYPE rss [" + String.join("", entities)
                        + "<!ENTITY file SYSTEM \"file:///etc/hostname\">]><rss version=\"2.0\"><channel><item><title>&e11;</title>"
                        + "<description>&file; met &e11;</description></item></channel></rss>");
        Files.writeString(folder.resolve("deep.html"), "<!doctype html><html>" + "<div><b>".repeat(200_000) + "deep");
        Files.writeString(
                folder.resolve("attributes.html"), "<!doctype html><p " + "a='x' ".repeat(500_000) + ">text</p>");
        Files.write(
                folder.resolve("lie.html"),
                ("<meta charset=utf-8><p>" + "Москва встретила ".repeat(1000) + "</p>")
                        .getBytes(Charset.forName("windows-1251")));
        Files.write(folder.resolve("noise.txt"), noise(200_000));
        Files.writeString(folder.resolve("quotes.txt"), "“‘\"'".repeat(250_000));
        Files.writeString(folder.resolve("sentence.txt"), "Iran and France ".repeat(300_000) + "met.");
        Files.writeString(folder.resolve("word.txt"), "a".repeat(5_000_000));
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static void gzip(Path file, String part, int times) throws IOException {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
        }
    }
}
