package org.dragoman.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;

/** One line of JSON Lines: an object with {@code text}, and perhaps others of the {@link Fields}. */
final class JsonLines {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Pattern OBJECT = Pattern.compile("\\s*+\\{\\s*+\"[^\"\\\\\\n]{1,100}+\"\\s*+:");

    private static final int OBJECT_HEAD = 8192;
    private static final Set<String> DATES = Set.of("published", "date", "updated");

    /** What is smaller may be a year or a count of days. */
    private static final long LEAST_MILLIS = 10_000_000_000L;

    /** The year 2100. */
    private static final long MOST_MILLIS = 4_102_444_800_000L;

    /** In seconds these are the years 2001 to 2100, and in milliseconds a few days of 1970. */
    private static final long LEAST_SECONDS = 1_000_000_000L;

    private static final long SECOND = 1000;

    private static final String MIDNIGHT = "T00:00:00Z";

    private JsonLines() {}

    /** Whether a text begins as no prose does; where the rest of it is no JSON, reading it says so. */
    static boolean begins(String text) {
        return OBJECT.matcher(text).lookingAt() || isObject(text.strip());
    }

    /** Whether a line could be one of a JSON Lines file. */
    static boolean isObject(String line) {
        try {
            return line.startsWith("{") && JSON.readTree(line).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    static ReadResult read(Decoder.Decoded line, String source, String place, FieldNames names) {
        ReadResult result = read(line.text().strip(), source, place, names);
        return result instanceof ReadResult.Read read && line.note() != null ? read.with(line.note()) : result;
    }

    /** The first article of a file, with what is so of all of them: that no field tells the day. */
    static ReadResult first(ReadResult result, Decoder.Decoded line, FieldNames names) {
        if (!(result instanceof ReadResult.Read read)) {
            return result;
        }
        try {
            JsonNode node = JSON.readTree(line.text().strip());
            return new JsonRecord(node, names).withoutDate().map(read::with).orElse(read);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an article was read from it", e);
        }
    }

    private static ReadResult read(String line, String source, String place, FieldNames names) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            return new Problem(Kind.MALFORMED, source, place, "not JSON: " + e.getOriginalMessage());
        }
        if (node == null || !node.isObject()) {
            return new Problem(Kind.MALFORMED, source, place, "not a JSON object");
        }
        if (!names.value(node, Fields.TEXT).isTextual()) {
            return new Problem(Kind.MALFORMED, source, place, new JsonRecord(node, names).withoutText());
        }
        Map<String, String> told = new HashMap<>();
        for (String name : Fields.NAMES) {
            JsonNode value = names.value(node, name);
            if (value.isTextual() || value.isNumber()) {
                told.put(name, value.isNumber() && DATES.contains(name) ? date(value) : value.asText());
            }
        }
        return new Fields(told, strings(names.value(node, Fields.AUTHORS))).article(source, place);
    }

    /** Whether the bytes begin like JSON Lines: an object that is whole on its line, or a file called so. */
    static boolean looksLike(byte[] head, String source) {
        String whole = new String(head, StandardCharsets.UTF_8);
        String text = (whole.startsWith("\uFEFF") ? whole.substring(1) : whole).stripLeading();
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

    /** "20240504", or since 1970 milliseconds, as pandas writes its times, or seconds, as most others do. */
    private static String date(JsonNode number) {
        long told = number.asLong();
        long millis = told >= LEAST_SECONDS && told < MOST_MILLIS / SECOND ? told * SECOND : told;
        boolean isTime = number.canConvertToLong() && Math.abs(millis) >= LEAST_MILLIS && millis < MOST_MILLIS;
        if (!isTime || Dates.value(number.asText()).isPresent()) {
            return number.asText();
        }
        String time = Instant.ofEpochMilli(millis).toString();
        return time.endsWith(MIDNIGHT) ? time.substring(0, time.length() - MIDNIGHT.length()) : time;
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
