package org.dragoman.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dragoman.Dragoman;
import org.dragoman.app.view.CsvView;
import org.dragoman.app.view.Style;
import org.dragoman.app.view.TableView;
import org.dragoman.article.Batches;
import org.dragoman.article.Inputs;
import org.dragoman.article.Limits;
import org.dragoman.article.Resume;
import org.dragoman.record.CodedArticle;
import org.dragoman.record.RecordJson;
import org.dragoman.store.export.Polecat;
import org.dragoman.store.export.Told;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman code}: articles in, records out. */
@Command(
        name = "code",
        description = "Codes articles: who did or said what to whom, when, where, and who says so.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dragoman code samples                     a table for eyes",
            "  dragoman code news/*.html > coded.jsonl   one JSON object a line (the record format)",
            "  dragoman code --format csv news > coded.csv",
            "  cat article.txt | dragoman code --published 2024-08-06 -"
        })
final class CodeCommand implements Callable<Integer> {
    /** What can be printed. */
    enum Format {
        TABLE,
        JSONL,
        CSV,
        POLECAT
    }

    /** When colours are used. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    /** Who analyses the language. */
    enum Language {
        LEAN,
        STOCK
    }

    @Mixin
    private final Invocation here = new Invocation();

    @Mixin
    private final ActorsOption actors = new ActorsOption();

    @Mixin
    private final FieldsOption fields = new FieldsOption();

    @Mixin
    private final PublishedOption published = new PublishedOption();

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "File, folder, glob, http(s) address, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, jsonl, csv or polecat (default: table on a terminal, jsonl elsewhere).")
    private @Nullable Format format;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles coded at the same time (default: one a processor). The output is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--width", paramLabel = "N", description = "Columns of the table (default: the terminal's).")
    private @Nullable Integer width;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto, always or never (default: auto, on a terminal without NO_COLOR).")
    private Colour colour = Colour.AUTO;

    @Option(
            names = "--language",
            paramLabel = "MODEL",
            description =
                    "lean, our own inference of CoreNLP's models, or stock, CoreNLP itself, slower with the same output "
                            + "(default: lean).")
    private Language language = Language.LEAN;

    @Override
    public Integer call() {
        if (threads < 1) {
            throw here.wrong("--threads must be 1 or more: " + threads);
        }
        if (width != null && width < 1) {
            throw here.wrong("--width must be 1 or more: " + width);
        }
        published.check();
        Supplier<Dragoman> dragoman = actors.over(engine());
        Terminal terminal = here.main().terminal();
        PrintWriter out = here.out();
        Printing printing = new Printing(out, here.err(), terminal.error() && !terminal.output());
        Format form = format != null ? format : terminal.output() ? Format.TABLE : Format.JSONL;
        out.print(header(form));
        Function<CodedArticle, String> view = view(form);
        try (Inputs read = Inputs.open(inputs, here.main().in(), Limits.DEFAULT, Resume.NOTHING, fields.names())) {
            InOrder.run(
                    new Batches<>(read, Coding::characters),
                    threads,
                    reads -> Coding.code(reads.stream().map(published::dated).toList(), dragoman, view),
                    outcomes -> outcomes.forEach(printing::print));
        }
        return printing.finish();
    }

    private Supplier<Dragoman> engine() {
        if (language == Language.LEAN) {
            return here.main()::dragoman;
        }
        Dragoman stock = Dragoman.stock();
        return () -> stock;
    }

    private static String header(Format form) {
        return switch (form) {
            case CSV -> CsvView.header();
            case POLECAT -> Polecat.newer().header();
            case TABLE, JSONL -> "";
        };
    }

    private Function<CodedArticle, String> view(Format form) {
        return switch (form) {
            case JSONL -> coded -> RecordJson.line(coded) + "\n";
            case CSV -> CsvView::show;
            case POLECAT -> {
                Polecat polecat = Polecat.newer();
                yield coded -> String.join("", polecat.rows(Told.of(coded).happened()));
            }
            case TABLE -> {
                TableView table = new TableView(
                        width != null ? width : here.main().terminal().columns(), style());
                yield coded -> table.show(coded) + "\n";
            }
        };
    }

    private Style style() {
        return switch (colour) {
            case ALWAYS -> Style.COLOURED;
            case NEVER -> Style.PLAIN;
            case AUTO -> here.style();
        };
    }
}
