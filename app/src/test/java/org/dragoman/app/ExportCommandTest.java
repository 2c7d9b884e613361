package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    private static Path folder;

    private static String db;

    @BeforeAll
    static void ingest() {
        db = folder.resolve("news.duckdb").toString();
        Run run = Run.of("ingest", Run.HOME.resolve("samples").toString(), "--db", db);
        assertThat(run.exit()).as(run.err()).isZero();
    }

    @Test
    void theRecordsThatWentInComeOut() {
        Run coded =
                Run.of("code", "--format", "jsonl", Run.HOME.resolve("samples").toString());
        Run exported = Run.of("export", "--db", db, "--format", "jsonl", "--with-text");

        assertThat(exported.exit()).isZero();
        assertThat(exported.out().lines())
                .containsExactlyInAnyOrderElementsOf(coded.out().lines().toList());
    }

    @Test
    void polecatIsTheSameWithAndWithoutAStore() {
        Run coded = Run.of(
                "code", "--format", "polecat", Run.HOME.resolve("samples").toString());
        Run exported = Run.of("export", "--db", db, "--format", "polecat");

        assertThat(exported.out()).startsWith("Event ID\tEvent Date\t");
        assertThat(exported.out().lines())
                .containsExactlyInAnyOrderElementsOf(coded.out().lines().toList());
    }

    @Test
    @Timeout(60)
    void aLinkStaysALinkAndAPipeAPipe() throws Exception {
        Path real = Files.createFile(folder.resolve("real.jsonl"));
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), real);
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Process reader = new ProcessBuilder("cat", pipe.toString())
                .redirectErrorStream(true)
                .start();

        Run.of("export", "--db", db, "--format", "jsonl", "--out", link.toString());
        Run.of("export", "--db", db, "--format", "jsonl", "--out", pipe.toString());

        assertThat(link).isSymbolicLink();
        assertThat(real).isNotEmptyFile();
        assertThat(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(real));
    }

    @Test
    void everyFormatIsWrittenIntoAFolder() throws IOException {
        for (String format : List.of(
                "jsonl",
                "csv",
                "parquet",
                "polecat",
                "polecat-2018",
                "icews",
                "phoenix",
                "gdelt",
                "gdelt-mentions",
                "geojson",
                "web-annotation",
                "schema-org")) {
            Path out = folder.resolve(format);
            Run run = Run.of("export", "--db", db, "--format", format, "--out", out + "/");

            assertThat(run.err()).as(format).isEmpty();
            assertThat(run.exit()).as(format).isZero();
            try (Stream<Path> files = Files.list(out)) {
                assertThat(files).as(format).isNotEmpty().allSatisfy(file -> assertThat(file)
                        .isNotEmptyFile());
            }
        }
    }

    @Test
    void tellsOnATerminalWhatWasWritten() {
        Path file = folder.resolve("attacks.geojson");
        Run run = Run.onTerminal(
                100, "export", "--db", db, "--format", "geojson", "--type", "ASSAULT", "--out", file.toString());

        assertThat(run.err()).containsPattern("\\d+ rows from \\d+ reports of \\d+ articles\n");
        assertThat(file).content().startsWith("{\"type\":\"FeatureCollection\"").endsWith("]}\n");
    }

    @Test
    void saysWhatItCannotDo() {
        Run unknown = Run.of("export", "--db", db, "--format", "excel");
        Run nowhere = Run.of("export", "--db", db, "--format", "parquet");

        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("--format is one of jsonl, polecat", "not 'excel'");
        assertThat(nowhere.err()).contains("--format parquet needs a folder");
        Path missing = Path.of(db).resolveSibling("missing");
        assertThat(Run.of("export", "--db", db, "--format", "jsonl", "--out", missing + "/x.jsonl")
                        .err())
                .isEqualTo("dragoman: " + missing + "/x.jsonl: no such folder: " + missing + "\n");
    }

    @Test
    void eventsAreAskedForAfterIngest() {
        Run run = Run.onTerminal(120, "query", "events", "--db", db, "--type", "CONSULT");
        Run claims = Run.of("query", "claims", "--db", db, "--stance", "denies", "--format", "csv");

        assertThat(run.out()).contains("WHO", "CONSULT", "events");
        assertThat(claims.out().lines()).hasSizeGreaterThan(1);
    }

    @Test
    void aNameLeftEmptyIsNotTheFolderThatOneIsIn() {
        Run run = Run.of("export", "--db", db, "--format", "csv", "--out", "");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--out is empty");
    }
}
