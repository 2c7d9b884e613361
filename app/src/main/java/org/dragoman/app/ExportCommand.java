package org.dragoman.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.store.Store;
import org.dragoman.store.export.Export;
import org.dragoman.store.export.Formats;
import org.dragoman.store.export.Output;
import org.dragoman.store.export.Tables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman export}: a store as files of other people's formats. */
@Command(
        name = "export",
        description =
                "Writes what a store holds as files that scripts in R, Python and Spark read unchanged. The options that "
                        + "choose are those of query, for reports.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dragoman export --db news.duckdb --format polecat --out polecat/",
            "  dragoman export --db news.duckdb --format icews --actor-country IRN > iran.tab",
            "  dragoman export --db news.duckdb --format csv --out tables/      five tables, datapackage.json",
            "  dragoman export --db news.duckdb --format parquet --out tables/ --published-since 2024-01-01",
            "  dragoman export --db news.duckdb --format geojson --type ASSAULT --out attacks.geojson"
        })
final class ExportCommand implements Callable<Integer> {
    private static final int EVERY = 200;

    @Mixin
    private final Invocation here = new Invocation();

    @Mixin
    private final Filters filters = new Filters();

    @Option(names = "--db", paramLabel = "FILE", required = true, description = "The store.")
    @SuppressWarnings("NullAway.Init") // by picocli
    private Path db;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description =
                    "jsonl (the record), csv or parquet (tables), polecat, polecat-2018 (its older header), icews, "
                            + "phoenix, gdelt, gdelt-mentions, geojson, web-annotation, schema-org.")
    @SuppressWarnings("NullAway.Init") // by picocli
    private String format;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description =
                    "A folder (there already, or ending in /): files with the names that readers look for, by year or day. "
                            + "Otherwise one file. Default: standard output.")
    private @Nullable String out;

    @Option(
            names = "--with-text",
            description =
                    "Also write the articles' own words, where you may pass them on; offsets and hashes are always there.")
    private boolean withText;

    @Override
    public Integer call() throws IOException {
        if (out != null && out.isBlank()) {
            throw here.wrong("--out is empty");
        }
        try (Store store = Store.readOnly(db)) {
            for (Tables.Kind kind : Tables.Kind.values()) {
                if (kind.name().equalsIgnoreCase(format)) {
                    writeTables(store, kind);
                    return 0;
                }
            }
            writeRows(store, rows());
            return 0;
        } catch (IllegalArgumentException e) {
            throw here.wrong(e.getMessage());
        }
    }

    private void writeTables(Store store, Tables.Kind kind) {
        if (out == null) {
            throw new IllegalArgumentException("--format " + format + " needs a folder: --out FOLDER/");
        }
        Path folder = Path.of(out);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IllegalArgumentException("--format " + format + " needs a folder, and --out " + out + " is none");
        }
        new Tables(store)
                .write(kind, withText, filters.asked(), folder)
                .forEach((subject, rows) -> say(String.format(Locale.ROOT, "%,d %s", rows, subject.label())));
    }

    private void writeRows(Store store, Formats kind) throws IOException {
        PrintWriter err = here.err();
        boolean isWatched = here.main().terminal().error() && out != null;
        try (Output output = output()) {
            Export.Summary summary = new Export(store, articles -> tick(articles, isWatched))
                    .write(kind, withText, filters.asked(), output);
            if (isWatched) {
                err.print(Terminal.CLEAR_LINE);
            }
            say(String.format(
                    Locale.ROOT,
                    "%,d rows from %,d reports of %,d articles",
                    summary.rows(),
                    summary.reports(),
                    summary.articles()));
        }
    }

    /** Says now and then how far it is; whoever closes the other end of a pipe ends the run. */
    private void tick(long articles, boolean isWatched) {
        if (articles % EVERY != 0) {
            return;
        }
        if (out == null && here.out().checkError()) {
            throw new Printing.OutputClosedException();
        }
        if (isWatched) {
            PrintWriter err = here.err();
            err.printf(Locale.ROOT, "\r  %,d articles ", articles);
            err.flush();
        }
    }

    private Output output() throws IOException {
        if (out == null) {
            return Output.to(here.out());
        }
        Path path = Path.of(out);
        return out.endsWith("/") || Files.isDirectory(path) ? Output.folder(path) : Output.file(path);
    }

    private Formats rows() {
        return Arrays.stream(Formats.values())
                .filter(kind -> kind.toString().equalsIgnoreCase(format))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("--format is one of " + known() + ", not '" + format + "'"));
    }

    private static String known() {
        return Stream.concat(Arrays.stream(Formats.values()), Stream.of("csv", "parquet"))
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    /** What was done, for whoever looks. */
    private void say(String words) {
        if (here.main().terminal().error()) {
            PrintWriter err = here.err();
            err.println(words);
            err.flush();
        }
    }
}
