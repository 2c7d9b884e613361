package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    @Test
    void aDayThatIsNoneIsRefusedAndSoIsNothing() {
        assertThat(Run.of("explain", "--published", "yesterday", TEXT).err())
                .contains("--published is a day like 2024-08-06, not 'yesterday'");
        assertThat(Run.of("explain", " ").exit()).isEqualTo(2);
    }

    @Test
    void theDayHoldsForAFileThatNamesNone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Kenya shelled a port in Somalia on Monday.");

        assertThat(Run.of("explain", "--published", "2024-08-07", file.toString())
                        .out())
                .contains("2024-08-05");
    }

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
    void wordsNeedNoQuotesAndASlipInAFilesNameIsNoWord() {
        Run words = Run.of("explain", "Norway", "denied", "it.");
        Run slip = Run.of("explain", "border-denail.txt");

        assertThat(words.out()).startsWith("sentence 1: Norway denied it.\n");
        assertThat(slip.exit()).isEqualTo(1);
        assertThat(slip.err()).isEqualTo("dragoman: border-denail.txt: no such file\n");
        assertThat(Run.of("explain", "Halt.").out()).startsWith("sentence 1: Halt.\n");
    }

    @Test
    void tellsFramesThatWantTheSameInALine() {
        Run run = Run.of("explain", "Norway moved the table.");

        assertThat(run.out())
                .containsPattern("→ not \\d+ frames at 'moved', which want another object: .*forces-moved")
                .doesNotContainPattern("at 'moved': wants object to be one of");
    }

    @Test
    void explainsTheArticleOfAFile() {
        Run run = Run.of("explain", Run.sample("potash-sanctions.html"));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("sentence 1: ").doesNotContain("<p>", "cookies");
    }

    @Test
    void saysWhyAFrameThatFiredGaveNoEvent() {
        Run run = Run.of("explain", "Arsenal beat Chelsea in the Premier League.");

        assertThat(run.out()).contains("at 'beat' fired, but is no event: reads as sport");
    }

    @Test
    void knowsTheActorsOfOnesOwnFile(@TempDir Path folder) throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.tsv"), "name\tkind\tcountry\tsectors\nTia Oro\tperson\tKEN\tGOV\nX\t\tZZZ\n");

        Run run = Run.of("explain", "--actors", own.toString(), "Tia Oro met the farmers.");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Tia Oro, person KEN GOV");
        assertThat(run.err())
                .contains("own.tsv:3: country ZZZ: no code of a country")
                .contains("1 line passed over, 1 read");
    }

    @Test
    void aMissingFileOfActorsIsWrongUse() {
        Run run = Run.of("explain", "--actors", "no-such.tsv", TEXT);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--actors no-such.tsv: cannot be read");
    }

    @Test
    void showsTheCandidatesOfEachActorAndPlaceAndWhyOneWon() {
        Run run = Run.of("explain", "--published", "2023-10-10", "Antony Blinken met the G7 in Paris, Texas. He left.");

        assertThat(run.out().lines().toList())
                .contains("  → actor a1 'Antony Blinken' is Antony Blinken: the only one known by that name")
                .contains("  → candidate Antony Blinken (USA, GOV, Secretary of State)")
                .contains("  → candidate G7 (IGO, members USA CAN GBR FRA DEU ITA JPN)")
                .anyMatch(line -> line.matches("  → candidate Paris, USA, US.TX: .* beside its area or town .*"))
                .anyMatch(line -> line.startsWith("  → candidate Paris, FRA"))
                .anyMatch(line -> line.startsWith("  → actor a1 'He' is Antony Blinken: nearest that fits"));
    }
}
