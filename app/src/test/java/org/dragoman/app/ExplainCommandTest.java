package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    private static final String TEXT = "Norway's foreign minister met her Swedish counterpart in Oslo on Monday.";

    @Test
    void showsTheTreeAndTheClausesOfWords() {
        Run run = Run.of("explain", "--published", "2024-08-06", TEXT);

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().toList())
                .contains("sentence 1: " + TEXT)
                .anyMatch(line -> line.matches("  root met +meet +VBD"))
                .anyMatch(line -> line.matches("    nsubj minister +minister +NN"))
                .anyMatch(line -> line.startsWith("  → clause met("));
    }

    @Test
    void explainsTheArticleOfAFile() {
        Run run = Run.of("explain", Run.sample("potash-sanctions.html"));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("sentence 1: ").doesNotContain("<p>", "cookies");
    }
}
