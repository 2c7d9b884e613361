package org.dragoman.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** One line of JSON Lines: an object with {@code text}, and perhaps id, title, published, updated, publisher, url, authors. */
final class JsonLines {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final int OBJECT_HEAD = 8192;

    private JsonLines() {}

    /** Whether a line could be one of a JSON Lines file. */
    static boolean isObject(String line) {
        try {
            return line.startsWith("{") && JSON.readTree(line).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    static ReadResult read(String line, String source, String place) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            return new Problem(Kind.MALFORMED, source, place, "not JSON: " + e.getOriginalMessage());
        }
        if (node == null || !node.isObject()) {
            return new Problem(Kind.MALFORMED, source, place, "not a JSON object");
        }
        JsonNode text = node.path("text");
        if (!text.isTextual()) {
            return new Problem(Kind.MALFORMED, source, place, "no field \"text\" with words in it");
        }
        Draft draft = new Draft();
        draft.id = string(node, "id");
        draft.url = string(node, "url");
        draft.title(string(node, "title"));
        draft.publisher(string(node, "publisher"));
        draft.language = string(node, "language");
        String published = string(node, node.has("published") ? "published" : "date");
        String updated = string(node, "updated");
        draft.published = date(published);
        draft.updated = date(updated);
        if (published != null && draft.published == null) {
            draft.notes.add("published \"" + published + "\" is no date: left out");
        }
        draft.authors.addAll(strings(node.path("authors")));
        String words = CleanText.inPlace(text.asText());
        return words.isBlank()
                ? new Problem(Kind.EMPTY, source, place, "its text is empty")
                : new ReadResult.Read(draft.toArticle(source, words, paragraphs(words)), place, draft.notes);
    }

    /** The text is clean already and stays as it is, so that the offsets given are its owner's: only paragraphs are found. */
    private static List<Paragraph> paragraphs(String text) {
        String end = text.strip().contains("\n\n") ? "\n\n" : "\n";
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int stop = text.indexOf(end, start);
            stop = stop < 0 ? text.length() : stop;
            String words = text.substring(start, stop);
            if (!words.isBlank()) {
                int from = start + words.length() - words.stripLeading().length();
                Span span = new Span(from, from + words.strip().length());
                boolean first = paragraphs.isEmpty();
                int lead = Datelines.of(words.strip(), first)
                        .map(Datelines.Dateline::end)
                        .orElseGet(() -> first ? Datelines.bare(words.strip()) : 0);
                paragraphs.add(new Paragraph(span, new Span(from + lead, span.end()), Paragraph.Kind.BODY));
            }
            start = stop + end.length();
        }
        return paragraphs;
    }

    /** Whether the bytes begin like JSON Lines: an object that is whole on its line, or a file called so. */
    static boolean looksLike(byte[] head, String source) {
        String text = new String(head, StandardCharsets.UTF_8).stripLeading();
        if (!text.startsWith("{")) {
            return false;
        }
        int end = text.indexOf('\n');
        boolean open = end < 0 && head.length >= OBJECT_HEAD;
        return source.matches("(?i).*\\.(?:jsonl|ndjson)(?:\\.gz)?")
                || open && text.startsWith("{\"")
                || isObject((end < 0 ? text : text.substring(0, end)).strip())
                || (end > 2 && text.startsWith("{\"") && text.stripTrailing().length() > end);
    }

    private static @Nullable String date(@Nullable String value) {
        return value == null ? null : Dates.value(value).orElse(null);
    }

    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.path(field);
        boolean told = value.isTextual() || value.isNumber();
        return told && !value.asText().isBlank() ? CleanText.line(value.asText()) : null;
    }

    private static List<String> strings(JsonNode node) {
        List<String> values = new ArrayList<>();
        if (node.isTextual()) {
            values.addAll(Names.of(node.asText()));
        }
        node.forEach(value -> {
            if (value.isTextual()) {
                values.add(CleanText.line(value.asText()));
            }
        });
        return values;
    }
}
