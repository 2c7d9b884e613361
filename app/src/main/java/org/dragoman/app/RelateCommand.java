package org.dragoman.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dragoman.Dragoman;
import org.dragoman.event.Relater;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman relate}: the type between marked pairs. */
@Command(
        name = "relate",
        description =
                "Tells the one PLOVER type between two marked parties of each sentence: adds the columns type, status, "
                        + "confidence and rule to a file of tab-separated values.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dragoman relate pairs.tsv > related.tsv",
            "  where column marked_sentence holds: <s>Kenya</s> accused <t>Somalia</t> of moving the posts."
        })
final class RelateCommand implements Callable<Integer> {
    private static final String COLUMN = "marked_sentence";

    @Mixin
    private final Invocation here = new Invocation();

    @Mixin
    private final ActorsOption actors = new ActorsOption();

    @Parameters(
            paramLabel = "FILE",
            arity = "1",
            description =
                    "Tab-separated values (- for standard input) with the column marked_sentence, in which <s>…</s> "
                            + "does it and <t>…</t> has it done to it.")
    private String file = "";

    @Override
    public Integer call() throws IOException {
        Supplier<Dragoman> dragoman = actors.over(here.main()::dragoman);
        PrintWriter out = here.out();
        PrintWriter err = here.err();
        List<String> lines = read().lines().toList();
        int column =
                lines.isEmpty() ? -1 : List.of(lines.get(0).split("\t", -1)).indexOf(COLUMN);
        if (column < 0) {
            throw here.wrong(file + ":1: no column " + COLUMN);
        }
        out.println(lines.get(0) + "\ttype\tstatus\tconfidence\trule");
        Relater relater = dragoman.get().relater();
        int exit = 0;
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            String added = "\t\t\t\t";
            try {
                added = added(relater.relate(column < cells.length ? cells[column] : ""));
            } catch (IllegalArgumentException e) {
                err.println("dragoman: " + file + ":" + (i + 1) + ": " + e.getMessage());
                exit = 1;
            }
            out.println(lines.get(i) + added);
        }
        out.flush();
        err.flush();
        return exit;
    }

    private String read() throws IOException {
        return file.equals("-")
                ? new String(here.main().in().readAllBytes(), StandardCharsets.UTF_8)
                : Invocation.text(Path.of(file));
    }

    private static String added(Relater.Relation relation) {
        return String.join(
                "\t",
                "",
                relation.type(),
                relation.status().name().toLowerCase(Locale.ROOT),
                String.valueOf(relation.confidence()),
                relation.rule());
    }
}
