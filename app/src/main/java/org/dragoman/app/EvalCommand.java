package org.dragoman.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.app.eval.Figures;
import org.dragoman.app.eval.Score;
import org.dragoman.article.Inputs;
import org.dragoman.record.RecordJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dragoman eval}: scores records against gold files. */
@Command(
        name = "eval",
        description =
                "Scores records against gold articles: events, statements and article fields that are found and right.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dragoman eval gold/*.json                          codes the articles beside the gold files",
            "  dragoman eval gold/*.json --coded coded.jsonl --errors"
        })
final class EvalCommand implements Callable<Integer> {
    @Mixin
    private final Help help = new Help();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // by picocli
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "GOLD",
            arity = "1..*",
            description = "Gold files (JSON); each names the article beside it in 'file'.")
    private List<Path> golds = List.of();

    @Option(
            names = "--coded",
            paramLabel = "FILE",
            description = "Records to score, as 'code --format jsonl' prints them (default: code the articles now).")
    private @Nullable Path coded;

    @Option(names = "--errors", description = "List each error before the figures.")
    private boolean errors;

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Score score = new Score();
        int exit = coded == null ? codeArticles(score) : readCoded(score, coded);
        for (Path gold : golds) {
            score.judge(gold);
        }
        score.missing().forEach(file -> err.println("dragoman: " + file + ": not among the coded articles"));
        err.flush();
        if (errors) {
            score.errors().forEach(out::println);
        }
        Figures figures = score.figures();
        out.println(json ? figures.json() : figures.text().stripTrailing());
        out.flush();
        return exit;
    }

    private int codeArticles(Score score) throws IOException {
        List<String> articles = new ArrayList<>();
        for (Path gold : golds) {
            articles.add(Score.articleOf(gold).toString());
        }
        Printing printing = new Printing(
                new PrintWriter(java.io.Writer.nullWriter()),
                spec.commandLine().getErr(),
                main.terminal().error());
        try (Inputs read = Inputs.open(articles, main.in())) {
            InOrder.run(
                    read,
                    Runtime.getRuntime().availableProcessors(),
                    input -> Coding.code(input, main::dragoman, RecordJson::line),
                    outcome -> {
                        add(score, outcome.printed());
                        printing.print(outcome);
                    });
        }
        return printing.finish();
    }

    private static int readCoded(Score score, Path file) throws IOException {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            add(score, line.isBlank() ? null : line);
        }
        return 0;
    }

    private static void add(Score score, @Nullable String line) {
        if (line == null) {
            return;
        }
        try {
            score.addCoded(line);
        } catch (IOException e) {
            throw new UncheckedIOException("not a record: " + line.substring(0, Math.min(80, line.length())), e);
        }
    }
}
