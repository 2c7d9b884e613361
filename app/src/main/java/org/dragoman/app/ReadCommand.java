package org.dragoman.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.article.Inputs;
import org.dragoman.article.Limits;
import org.dragoman.article.Resume;
import org.dragoman.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman read}: only the article. */
@Command(
        name = "read",
        description = "Reads articles and prints title, authors, dates and clean text as JSON Lines; codes nothing.",
        footerHeading = "%nExamples:%n",
        footer = {"  dragoman read samples/potash-sanctions.html", "  dragoman read news/*.html > articles.jsonl"})
final class ReadCommand implements Callable<Integer> {
    @Mixin
    private final Invocation here = new Invocation();

    @Mixin
    private final FieldsOption fields = new FieldsOption();

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "File, folder, glob, http(s) address, or - for standard input.")
    private List<String> inputs = List.of();

    @Override
    public Integer call() {
        Terminal terminal = here.main().terminal();
        Printing printing = new Printing(here.out(), here.err(), terminal.error() && !terminal.output());
        try (Inputs read = Inputs.open(inputs, here.main().in(), Limits.DEFAULT, Resume.NOTHING, fields.names())) {
            while (read.hasNext()) {
                printing.print(Coding.read(read.next(), article -> RecordJson.line(article) + "\n"));
            }
        }
        return printing.finish();
    }
}
