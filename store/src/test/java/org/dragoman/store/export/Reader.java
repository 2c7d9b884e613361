package org.dragoman.store.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A reader of other people's: Python with pandas, or R with readr. */
enum Reader {
    PYTHON("read.py", "import pandas", "-c", List.of("/usr/bin/python3", "python3"), "python3-pandas"),
    R("read.R", "library(readr)", "-e", List.of("Rscript"), "r-base-core and r-cran-readr");

    private final String script;
    private final String trial;
    private final String trialOption;
    private final List<String> commands;
    private final String packages;

    Reader(String script, String trial, String trialOption, List<String> commands, String packages) {
        this.script = script;
        this.trial = trial;
        this.trialOption = trialOption;
        this.commands = commands;
        this.packages = packages;
    }

    /** Leaves the test out where the reader is not installed; in continuous integration that is a failure. */
    void mustBeThere() {
        Optional<String> found = command();
        String missing = this + " is not installed (Debian: apt install " + packages + ")";
        if ("true".equals(System.getenv("CI"))) {
            Assertions.assertThat(found).as(missing).isPresent();
        }
        Assumptions.assumeTrue(found.isPresent(), missing);
    }

    /** The lines of the files' cells as the reader has them, by format. */
    Map<Formats, List<String>> read(Map<Formats, Path> files, Path folder) {
        Path copy = folder.resolve(script);
        try (InputStream in = Reader.class.getResourceAsStream(script)) {
            Files.write(copy, in.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        List<String> command = new ArrayList<>(List.of(command().orElseThrow(), copy.toString()));
        files.forEach((format, file) -> command.addAll(List.of(format.toString(), file.toString())));
        Map<Formats, List<String>> read = new EnumMap<>(Formats.class);
        List<String> lines = List.of();
        for (String line : run(command)) {
            if (line.startsWith("format ")) {
                String name = line.substring("format ".length());
                lines = new ArrayList<>();
                read.put(Formats.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')), lines);
            } else {
                lines.add(line);
            }
        }
        return read;
    }

    private Optional<String> command() {
        return commands.stream().filter(this::works).findFirst();
    }

    private boolean works(String command) {
        try {
            Process process = new ProcessBuilder(command, trialOption, trial)
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> run(List<String> command) {
        try {
            Path errors = Files.createTempFile("reader", ".txt");
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Assertions.assertThat(process.waitFor())
                    .as(Files.readString(errors))
                    .isZero();
            Files.delete(errors);
            return List.of(out.split("\n"));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
