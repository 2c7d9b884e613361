package org.dragoman.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.dragoman.actor.ActorFile;
import org.dragoman.rule.RuleException;

/** A table or dictionary of actors that somebody brings: what cannot be used of it, or all of it, is named. */
class DictionariesFuzzTest {
    @FuzzTest
    void readsAnyActors(byte[] bytes) {
        try {
            ActorFile file = ActorFile.parse("actors.tsv", new String(bytes, StandardCharsets.UTF_8));
            assertThat(file.size()).isNotNegative();
            assertThat(file.problems())
                    .allSatisfy(problem -> assertThat(problem).startsWith("actors.tsv"));
        } catch (RuleException e) {
            assertThat(e).hasMessageStartingWith("actors.tsv");
        }
    }
}
