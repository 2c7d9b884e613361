package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.actor.Mention;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.record.CodedArticle;
import org.dragoman.record.RecordJson;
import org.dragoman.speech.Statement;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every span that is printed cuts the words that it was made from, counted as Python counts. */
class OffsetsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Beyond the first plane, combining marks, both directions: all before and between what is found. */
    private static final String TEXT = """
            🕊️🇺🇳 Turkish President Recep Tayyip Erdog\u0306an met José Álvarez in Ankara on Monday 😀. “We 👩‍👩‍👧 agreed,” he said.

            Iran’s foreign minister محمد جواد (Mohammad Javad) told reporters in Tehran 🎉 that שמעון of Israel had attacked Syria \
            on 3 May 2023. 𝔖erbia accused Kosovo’s police of beating protesters in Mitrovica 🚓🚓.

            "Nie 🧨," Poland’s Mateusz Ża\u0301k said in Łódź, where 𠮷田 of Japan visited the Polish president last week.
            """;

    @TempDir
    private Path folder;

    @Test
    void cutsTheRightWordsByCodePoints() throws IOException {
        List<String> expected = expected();
        List<String> cut = new ArrayList<>();
        for (CodedArticle coded : coded()) {
            JsonNode record = JSON.readTree(RecordJson.line(coded));
            int[] text = record.at("/article/text").asText().codePoints().toArray();
            cut(record, text, cut);
        }

        assertThat(cut).isEqualTo(expected);
        assertThat(cut.size()).isGreaterThan(10);
    }

    @Test
    void cutsTheRightWordsInPython() throws Exception {
        Path records = folder.resolve("records.jsonl");
        StringBuilder lines = new StringBuilder();
        coded().forEach(c -> lines.append(RecordJson.line(c)).append('\n'));
        Files.writeString(records, lines);

        List<String> cut = new ArrayList<>();
        for (String line : python(records).lines().toList()) {
            cut.add(JSON.readTree(line).asText());
        }

        assertThat(cut).isEqualTo(expected());
    }

    private static List<CodedArticle> coded() {
        return List.of(Run.engine().code(Article.ofText("marks", TEXT, "2023-12-09")));
    }

    /** The words of all spans, cut in Java's own counting, in the order of the record. */
    private static List<String> expected() {
        return coded().stream()
                .flatMap(c -> spans(c).filter(Objects::nonNull)
                        .map(span -> span.of(c.article().text())))
                .toList();
    }

    private static Stream<Span> spans(CodedArticle coded) {
        return Stream.of(
                        coded.actors().stream()
                                .flatMap(a -> a.mentions().stream())
                                .map(Mention::span),
                        coded.times().stream().map(t -> t.span()),
                        coded.places().stream().map(p -> p.span()),
                        coded.statements().stream().flatMap(OffsetsTest::spans),
                        coded.events().stream().flatMap(OffsetsTest::spans))
                .flatMap(s -> s);
    }

    private static Stream<Span> spans(Statement statement) {
        Statement.Cue cue = statement.cue();
        return Stream.concat(
                Stream.of(statement.source(), cue == null ? null : cue.span()), statement.content().stream());
    }

    private static Stream<Span> spans(Event event) {
        Event.When date = event.date();
        return Stream.of(
                        Stream.of(date == null ? null : date.span()),
                        event.items().stream().map(Event.Item::span),
                        Stream.of(event.trigger(), event.sentence()),
                        event.contextEvidence().stream().map(Event.Evidence::span))
                .flatMap(s -> s);
    }

    private static void cut(JsonNode node, int[] text, List<String> cut) {
        if (node.path("start").isInt()) {
            int start = node.get("start").asInt();
            cut.add(new String(text, start, node.get("end").asInt() - start));
        }
        node.forEach(child -> cut(child, text, cut));
    }

    private static String python(Path records) throws IOException, URISyntaxException, InterruptedException {
        Path script = Path.of(Objects.requireNonNull(OffsetsTest.class.getResource("slices.py"))
                .toURI());
        Process process;
        try {
            process = new ProcessBuilder("python3", script.toString(), records.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "python3 is not installed, so its slices are not checked");
            throw e;
        }
        try (InputStream out = process.getInputStream()) {
            String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            return printed;
        }
    }
}
