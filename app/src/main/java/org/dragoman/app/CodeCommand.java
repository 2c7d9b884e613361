package org.dragoman.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dragoman.Dragoman;
import org.dragoman.article.Article;
import org.dragoman.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman code}: articles in, records out. */
@Command(name = "code", description = "Codes articles: who did or said what to whom, when, where, and who says so.")
final class CodeCommand implements Callable<Integer> {
    /** What can be printed. */
    enum Format {
        JSONL
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files or folders.")
    private List<Path> inputs = List.of();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}.", defaultValue = "jsonl")
    private Format format = Format.JSONL;

    @Option(names = "--threads", description = "Articles coded at the same time (default: the number of processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws IOException {
        Dragoman dragoman = Dragoman.load();
        PrintWriter out = spec.commandLine().getOut();
        List<Path> files = new ArrayList<>();
        for (Path input : inputs) {
            try (Stream<Path> walk = Files.walk(input)) {
                walk.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        InOrder.run(files.iterator(), threads, file -> RecordJson.line(dragoman.code(read(file))), line -> {
            out.print(line);
            out.print('\n');
            out.flush();
        });
        return 0;
    }

    private static Article read(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return Article.ofText(file.toString(), text, null);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(file.toString(), e);
        }
    }
}
