package org.dragoman.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import org.dragoman.Dragoman;
import org.dragoman.article.Article;

/** Text to record, whatever the text. */
class CodingFuzzTest {
    private static final Dragoman DRAGOMAN = Dragoman.load();
    private static final int MOST_BYTES = 2000;

    @FuzzTest
    void codesAnyText(byte[] bytes) throws JsonProcessingException {
        String text = new String(bytes, 0, Math.min(bytes.length, MOST_BYTES), StandardCharsets.UTF_8);
        SoundRecord.check(DRAGOMAN.code(Article.ofText("fuzz", text, "2024-02-29")));
    }
}
