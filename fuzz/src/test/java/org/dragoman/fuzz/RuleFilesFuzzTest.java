package org.dragoman.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.dragoman.event.RuleCheck;
import org.dragoman.language.corenlp.LeanModel;

/** A file of frames that somebody brings: it is checked, or refused by a message that names it. */
class RuleFilesFuzzTest {
    private static final RuleCheck CHECK = new RuleCheck(LeanModel.load());
    private static final int MOST_BYTES = 4000;

    @FuzzTest
    void checksAnyFrames(byte[] bytes) {
        String yaml = new String(bytes, 0, Math.min(bytes.length, MOST_BYTES), StandardCharsets.UTF_8);
        assertThat(CHECK.check("frames.yaml", yaml))
                .allSatisfy(problem -> assertThat(problem).startsWith("frames.yaml"));
    }
}
