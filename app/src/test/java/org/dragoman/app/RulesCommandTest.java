package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
    @Test
    void runsTheExamplesOfAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("greet.yaml"), """
                id: greet
                means: one greets another
                codes: {type: SUPPORT}
                match: {verb: [greet]}
                examples: ["[actor: The Swedish king] [trigger: greeted] [recipient: the Danish envoy]."]
                not: ["Flowers grew by the wall."]
                """);

        Run run = Run.of("rules", "check", file.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualToIgnoringNewLines("all examples hold");
        assertThat(run.exit()).isZero();
    }

    @Test
    void namesFileFrameAndSentence(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("greet.yaml"), """
                id: greet
                means: one greets another
                codes: {type: SUPPORT}
                match: {verb: [greet]}
                examples: ["[actor: Rain] [trigger: fell] on the fields."]
                not: ["Flowers grew by the wall."]
                """);

        Run run = Run.of("rules", "check", file.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains(file + ": greet: does not fire: [actor: Rain]");
    }

    @Test
    void aFileThatHoldsNoFramesIsNotPrintedWhole(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("prose.yaml"), "The lake rose. ".repeat(100));

        assertThat(Run.of("rules", "check", file.toString()).out())
                .startsWith(file + ": a map is wanted here, not The lake rose.")
                .hasSizeLessThan(file.toString().length() + 200);
    }

    @Test
    void wantsCheck() {
        assertThat(Run.of("rules").exit()).isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeReadKeepsNoOtherFromBeingChecked(@TempDir Path folder) throws IOException {
        Path missing = folder.resolve("missing.yaml");
        Path latin = Files.write(folder.resolve("latin.yaml"), new byte[] {'i', 'd', ':', ' ', (byte) 0xe9, '\n'});
        Path deep = Files.writeString(folder.resolve("deep.yaml"), "[".repeat(50_000));
        Path bare = Files.writeString(folder.resolve("bare.yaml"), """
                id: greet
                means: one greets another
                codes: {type: SUPPORT}
                match: {verb: [greet]}
                not: ["Flowers grew by the wall."]
                """);

        Run run = Run.of("rules", "check", missing.toString(), latin.toString(), deep.toString(), bare.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains(missing + ": no such file", latin + ":1: not UTF-8", deep + ": nested too deeply");
        assertThat(run.out().lines())
                .contains("4 problems")
                .anyMatch(line -> line.startsWith(bare + ": greet: has no example"));
    }
}
