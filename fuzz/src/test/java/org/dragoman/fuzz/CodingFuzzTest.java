package org.dragoman.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.dragoman.Dragoman;
import org.dragoman.article.Article;
import org.dragoman.record.RecordJson;

/** Text to record, whatever the text: the record is JSON, and each of its spans lies in the text. */
class CodingFuzzTest {
    private static final Dragoman DRAGOMAN = Dragoman.load();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_BYTES = 2000;

    @FuzzTest
    void codesAnyText(byte[] bytes) throws JsonProcessingException {
        String text = new String(bytes, 0, Math.min(bytes.length, MOST_BYTES), StandardCharsets.UTF_8);
        String record = RecordJson.line(DRAGOMAN.code(Article.ofText("fuzz", text, "2024-02-29")));
        JsonNode root = JSON.readTree(record);
        spansWithin(root, text.codePointCount(0, text.length()));
    }

    private static void spansWithin(JsonNode node, int length) {
        if (node.has("start") && node.get("start").isInt()) {
            int start = node.get("start").intValue();
            int end = node.get("end").intValue();
            assertThat(start).isBetween(0, end);
            assertThat(end).isLessThanOrEqualTo(length);
        }
        node.forEach(child -> spansWithin(child, length));
    }
}
