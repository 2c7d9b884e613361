package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @TempDir
    private Path folder;

    @Test
    void tellsWhichCommandMayHaveBeenMeant() {
        Run run = Run.of("cod", "samples");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("dragoman: no command 'cod'; did you mean code?");
        assertThat(Run.of("code", "--formt", "csv", "x").err()).contains("'--formt'; did you mean --format?");
        assertThat(Run.of("code", "--fromat", "csv", "x").err()).contains("'--fromat'; did you mean --format?");
    }

    @Test
    void saysWhatAnOptionTakesInTheWordsOfTheHelp() {
        assertThat(Run.of("code", "--format", "xml", "x").err())
                .startsWith("dragoman: --format is one of table, jsonl, csv, polecat, not 'xml'\n");
        assertThat(Run.of("query", "event", "--db", "x").err())
                .startsWith("dragoman: WHAT is one of events, reports, statements, claims, articles, not 'event'\n");
        assertThat(Run.of("code", "--threads", "two", "x").err())
                .startsWith("dragoman: --threads is a number, not 'two'\n");
    }

    @Test
    void aFolderIsNoFileAndBytesAreNoText() throws IOException {
        Path bytes = Files.write(folder.resolve("pairs.tsv"), new byte[] {'a', (byte) 0xE9, '\n'});

        for (String[] command : new String[][] {{"relate"}, {"rules", "check"}, {"eval"}}) {
            String[] all = Stream.concat(Stream.of(command), Stream.of(folder.toString()))
                    .toArray(String[]::new);
            assertThat(Run.of(all).err()).contains(folder + ": a folder, and a file is wanted");
        }
        assertThat(Run.of("relate", bytes.toString()).err()).isEqualTo("dragoman: " + bytes + ":1: not UTF-8\n");
    }

    @Test
    void helpTakesTheNameOfACommand() {
        assertThat(Run.of("help", "code").out()).startsWith("Usage: dragoman code ");
        assertThat(Run.of("help", "recode").err()).startsWith("dragoman: no command 'recode'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "read", "explain"})
    void aFullDiskIsNoReaderWhoHasReadEnough(String command) {
        String sample = Run.sample("border-denial.txt");

        assertThat(onto("No space left on device", command, sample))
                .isEqualTo("1 dragoman: standard output cannot be written: No space left on device");
        assertThat(onto("Broken pipe", command, sample)).isEqualTo("1 ");
    }

    @Test
    void whatIsWrittenAtTheEndIsLookedAtToo() {
        String db = folder.resolve("news.duckdb").toString();
        Run.of("ingest", Run.sample("border-denial.txt"), "--db", db);

        assertThat(onto("No space left on device", "query", "events", "--db", db))
                .isEqualTo("1 dragoman: standard output cannot be written: No space left on device");
    }

    @Test
    void whatIsWrongWithAFileIsSaid() {
        String missing = folder.resolve("missing.yaml").toString();

        for (String[] command : new String[][] {
            {"relate", missing}, {"rules", "check", missing}, {"eval", missing}, {"eval", "--coded", missing, missing}
        }) {
            Run run = Run.of(command);
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err()).contains(missing + ": no such file");
        }
    }

    /** The exit code and the first line of standard error of a command whose output cannot be written. */
    private static String onto(String failure, String... arguments) {
        StringWriter err = new StringWriter();
        Sink out = new Sink(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        });
        var command = new Main(InputStream.nullInputStream(), Terminal.NONE, Run::engine)
                .commandLine(new PrintWriter(out, false, StandardCharsets.UTF_8), new PrintWriter(err));
        int exit = Main.run(command, out, arguments);
        return exit + " " + err.toString().lines().findFirst().orElse("");
    }

    @Test
    void aTokenThatEverybodyWouldHaveIsRefused() {
        String db = folder.resolve("served.duckdb").toString();
        Run run = Run.of("serve", "--db", db, "--ingest", Run.sample("border-denial.txt"), "--token", "");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--token is empty");
    }
}
