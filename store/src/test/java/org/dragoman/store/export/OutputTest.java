package org.dragoman.store.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.store.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    @Test
    void whatCouldNotBeWrittenLeavesNothingBehind() throws IOException {
        assumeThat(FULL).as("a device of Linux on which there is no room").exists();
        Path wanted = folder.resolve("records.jsonl");
        Files.createSymbolicLink(folder.resolve("records.jsonl.part"), FULL);
        Format format = new JsonLines(true);
        Told told = Told.of(Corpus.trawler(Corpus.TEXT + " It rained.".repeat(5_000), "2024-03-05"));

        assertThatThrownBy(() -> {
                    try (Output output = Output.file(wanted)) {
                        output.begin(format);
                        output.write(format, told, format.rows(told));
                        output.end(format);
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left");
        assertThat(folder).isEmptyDirectory();
    }
}
