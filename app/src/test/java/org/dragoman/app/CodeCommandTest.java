package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeCommandTest {
    private static final String ESCAPE = "\u001b";

    @TempDir
    private Path folder;

    @Test
    void theDayHoldsForAnArticleThatNamesNone() {
        String text = "Norway's foreign minister met her Swedish counterpart in Oslo on Monday.";
        Run run = Run.reading(text, "code", "--published", "2024-08-06", "-");
        Run wrong = Run.reading(text, "code", "--published", "soon", "-");

        assertThat(run.out()).contains("\"published\":\"2024-08-06\"", "\"from\":\"2024-08-05\"");
        assertThat(Run.reading(text, "code", "--published", "2024-08-06", "--format", "table", "-")
                        .out())
                .startsWith("standard input\n2024-08-06\n");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).startsWith("dragoman: --published is a day like 2024-08-06, not 'soon'");
        assertThat(Run.reading("{\"id\": 7, \"text\": \"" + text + "\"}", "code", "--format", "table", "-")
                        .out())
                .startsWith("standard input, id 7\n");
        String dated = "{\"text\": \"" + text + "\", \"date\": \"2020-05-06\"}";
        assertThat(Run.reading(dated, "code", "--published", "2024-08-06", "-").out())
                .contains("\"published\":\"2020-05-06\"");
    }

    @Test
    void printsOneRecordALineInAPipe() throws IOException {
        Run run = Run.of("code", Run.HOME.resolve("samples").toString());

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(6);
        for (String line : lines) {
            JsonNode json = new ObjectMapper().readTree(line);
            assertThat(json.get("format").asInt()).isEqualTo(1);
            assertThat(json.at("/article/title").asText()).isNotEmpty();
        }
    }

    @Test
    void givesTheSameBytesTwiceAndOnAnyNumberOfThreads() {
        String samples = Run.HOME.resolve("samples").toString();
        String once = Run.of("code", "--threads", "1", samples).out();

        assertThat(Run.of("code", "--threads", "1", samples).out()).isEqualTo(once);
        assertThat(Run.of("code", "--threads", "2", samples).out()).isEqualTo(once);
        assertThat(Run.of("code", "--threads", "7", samples).out()).isEqualTo(once);
    }

    @Test
    void saysWhatStockCoreNlpNeeds() {
        Run run = Run.of("code", "--language", "stock", Run.sample("fisheries-talks.txt"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("stanford-corenlp-4.5.10-models.jar", "CORENLP_MODELS");
    }

    @Test
    void printsATableWithColoursOnATerminal() {
        Run run = Run.onTerminal(120, "code", Run.sample("fisheries-talks.txt"));

        assertThat(run.out()).contains("WHO", "TO WHOM", "WHO SAYS SO", ESCAPE + "[");
    }

    @Test
    void printsNoColoursInAPipe() {
        for (String format : List.of("table", "csv", "jsonl")) {
            assertThat(Run.of("code", "--format", format, Run.sample("fisheries-talks.txt"))
                            .out())
                    .isNotEmpty()
                    .doesNotContain(ESCAPE);
        }
    }

    @Test
    void paintsAPipeWhenAsked() {
        assertThat(Run.of("code", "--format", "table", "--color", "always", Run.sample("fisheries-talks.txt"))
                        .out())
                .contains(ESCAPE);
    }

    @Test
    void keepsTheTableWithinTheWidth() {
        for (int width : new int[] {72, 100, 140}) {
            assertThat(Run.of(
                                    "code",
                                    "--format",
                                    "table",
                                    "--width",
                                    String.valueOf(width),
                                    Run.HOME.resolve("samples").toString())
                            .out()
                            .lines())
                    .allMatch(line -> line.length() <= width);
        }
    }

    @Test
    void putsTheColumnsOfASpreadsheetFirst() {
        Run run = Run.of("code", "--format", "csv", Run.sample("fisheries-talks.txt"));

        assertThat(run.out()).startsWith("article,source,url,publisher,title,published,event,");
    }

    @Test
    void codesStandardInput() {
        Run run = Run.reading("Norway's king met Sweden's queen in Oslo on Monday.", "code", "-");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"source\":\"-\"").contains("Norway's king met");
    }

    @Test
    void namesEachBadInputAndCodesItsNeighbours() throws IOException {
        String empty = file("empty.txt", new byte[0]);
        String binary = file("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 0, 0});
        String missing = folder.resolve("missing.txt").toString();
        String good = Run.sample("lighthouse-choir.txt");

        Run run = Run.of("code", empty, good, binary, missing, good);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err().lines().toList())
                .hasSize(4)
                .satisfies(line -> assertThat(line).contains(empty), org.assertj.core.data.Index.atIndex(0))
                .satisfies(line -> assertThat(line).contains(binary), org.assertj.core.data.Index.atIndex(1))
                .satisfies(line -> assertThat(line).contains(missing), org.assertj.core.data.Index.atIndex(2))
                .satisfies(
                        line -> assertThat(line).contains("3 of 5 inputs failed"),
                        org.assertj.core.data.Index.atIndex(3));
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void tellsThatATextIsInAnotherLanguage() throws IOException {
        String german = file(
                "deutsch.txt",
                ("Die Außenministerin traf am Montag ihren polnischen Amtskollegen in Warschau. Beide sprachen über die "
                                + "Grenze und über die Lage in der Ukraine. Danach reiste sie nach Vilnius weiter, wo sie "
                                + "mit dem Präsidenten zu Abend aß und über die Brigade sprach.")
                        .getBytes(StandardCharsets.UTF_8));

        Run run = Run.of("code", german);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("deutsch.txt", "'de'");
    }

    @Test
    void codesTextWithBytesThatAreNotUtf8() throws IOException {
        String latin = file(
                "latin.txt",
                "The café in Málaga was closed after the mayor met the police on Monday, residents of the town said. They had asked for it."
                        .getBytes(StandardCharsets.ISO_8859_1));

        Run run = Run.of("code", latin);

        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void codesBrokenHtml() throws IOException {
        String broken = file(
                "broken.html",
                ("<html><body><div><p>Norway's foreign minister met his Swedish counterpart in Oslo on Monday, the "
                                + "ministry said.<p>They spoke about the border <b>and the railway <i>for two hours</b> and "
                                + "then had dinner.</p></div></div><table><tr><p>\"It was a good day,\" he said")
                        .getBytes(StandardCharsets.UTF_8));

        Run run = Run.of("code", broken);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Norway's foreign minister met");
    }

    @Test
    void refusesWrongUse() {
        assertThat(Run.of().exit()).isEqualTo(2);
        assertThat(Run.of("code").exit()).isEqualTo(2);
        assertThat(Run.of("cod", "x").exit()).isEqualTo(2);
        assertThat(Run.of("code", "--format", "xml", "x").exit()).isEqualTo(2);
        assertThat(Run.of("code", "--threads", "0", "x").err()).contains("--threads", "0", "--help");
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    @Test
    void codesATableRowByRowFromAFileAFolderAndStandardInput() throws IOException {
        String table = "id;title;text\n1;Talks;Norway met Chad in Oslo on Monday.\n2;No words;\n"
                + "3;Strike;\"Russia bombed Ukraine.\n\nNorway condemned the \"\"attack\"\".\"\n";
        Path file = Files.writeString(folder.resolve("news.csv"), table);
        Files.writeString(folder.resolve("other.csv"), "country,year\nMali,2020\n");

        for (Run run : List.of(
                Run.of("code", file.toString()), Run.of("code", folder.toString()), Run.reading(table, "code", "-"))) {
            assertThat(run.exit()).isEqualTo(1);
            List<String> ids = new ArrayList<>();
            for (String line : run.out().lines().toList()) {
                ids.add(new ObjectMapper().readTree(line).at("/article/id").asText());
            }
            assertThat(ids).containsExactly("1", "3");
            assertThat(run.err()).contains(", row 2, line 3: its text is empty");
        }
        assertThat(Run.of("code", folder.resolve("other.csv").toString()).err())
                .contains("a table without a column \"text\"; its columns: country, year");
    }
}
