package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelateCommandTest {
    @Test
    void addsFourColumns() {
        Run run = Run.reading("""
                id\tmarked_sentence
                1\t<s>Kenya</s> accused <t>Somalia</t> of moving the border posts.
                2\t<s>Norway</s> threatened to bomb <t>the island</t>.
                """, "relate", "-");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).first().isEqualTo("id\tmarked_sentence\ttype\tstatus\tconfidence\trule");
        assertThat(run.out().lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line).endsWith("\tACCUSE\tactual\t0.9\taccuse"),
                        line -> assertThat(line).contains("\tTHREATEN\tactual\t"));
    }

    @Test
    void answersWhereNoFrameFiresButSaysSo() {
        Run run = Run.reading("marked_sentence\n<s>Kenya</s> and the lake and <t>Somalia</t>.\n", "relate", "-");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\t0.2\tnearest:");
    }

    @Test
    void namesTheLineWithoutMarks() {
        Run run = Run.reading("marked_sentence\nNothing is marked here.\n", "relate", "-");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("-:2: ");
        assertThat(run.out().lines()).last().isEqualTo("Nothing is marked here.\t\t\t\t");
    }

    @Test
    void wantsTheColumn() {
        Run run = Run.reading("sentence\nNothing.\n", "relate", "-");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no column marked_sentence");
    }

    @Test
    void aMarkOfItsEncodingIsNoPartOfTheColumnsName() {
        Run run = Run.reading("\uFEFFmarked_sentence\n<s>Kenya</s> accused <t>Somalia</t>.\n", "relate", "-");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("marked_sentence\ttype").contains("\tACCUSE\t");
    }

    @Test
    void namesTheLineThatIsNotUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("pairs.tsv");
        Files.write(
                file,
                "marked_sentence\n<s>Per\u00fa</s> accused <t>Chile</t>.\n".getBytes(StandardCharsets.ISO_8859_1));
        Run run = Run.of("relate", file.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(file + ":2: not UTF-8");
        assertThat(Run.of("relate", folder.toString()).err()).contains(folder + ": a folder, and a file is wanted");
    }
}
