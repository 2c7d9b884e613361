package org.dragoman.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.article.Inputs;
import org.dragoman.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dragoman read}: only the article. */
@Command(
        name = "read",
        description = "Reads articles and prints title, authors, dates and clean text as JSON Lines; codes nothing.",
        footerHeading = "%nExamples:%n",
        footer = {"  dragoman read samples/potash-sanctions.html", "  dragoman read news/*.html > articles.jsonl"})
final class ReadCommand implements Callable<Integer> {
    @Mixin
    private final Help help = new Help();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // by picocli
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "File, folder, glob, http(s) address, or - for standard input.")
    private List<String> inputs = List.of();

    @Override
    public Integer call() {
        Terminal terminal = main.terminal();
        Printing printing = new Printing(
                spec.commandLine().getOut(), spec.commandLine().getErr(), terminal.error() && !terminal.output());
        try (Inputs read = Inputs.open(inputs, main.in())) {
            while (read.hasNext()) {
                printing.print(Coding.read(read.next(), article -> RecordJson.line(article) + "\n"));
            }
        } catch (Printing.OutputClosedException e) {
            return 1;
        }
        return printing.finish();
    }
}
