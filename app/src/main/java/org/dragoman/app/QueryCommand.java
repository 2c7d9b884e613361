package org.dragoman.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.app.view.AnswerTable;
import org.dragoman.app.view.RowViews;
import org.dragoman.store.Store;
import org.dragoman.store.query.Answers;
import org.dragoman.store.query.Group;
import org.dragoman.store.query.Group.Timeline;
import org.dragoman.store.query.Query;
import org.dragoman.store.query.Query.Order;
import org.dragoman.store.query.Row;
import org.dragoman.store.query.Subject;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman query}: what a store knows, as rows or counts. */
@Command(
        name = "query",
        description = "Lists or counts what a store holds. An option given twice means either value; different options "
                + "must all hold.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dragoman query events --db news.duckdb --dyad RUS,IRN --since 2024-01-01",
            "  dragoman query events --db news.duckdb --dyad RUS,IRN --by month --format csv",
            "  dragoman query claims --db news.duckdb --type ASSAULT --stance denies",
            "  dragoman query statements --db news.duckdb --speaker Guterres --text ceasefire",
            "  dragoman query articles --db news.duckdb --text '\"grain deal\" Odesa'"
        })
final class QueryCommand implements Callable<Integer> {
    private static final long USUAL_LIMIT = 50;
    private static final int EVERY = 1000;

    /** What can be printed. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    @Mixin
    private final Invocation here = new Invocation();

    @Mixin
    private final Filters filters = new Filters();

    @Parameters(
            paramLabel = "WHAT",
            description = "events (each once, however many articles tell it), reports (each telling), statements, "
                    + "claims (who asserts or denies an event), articles.")
    @SuppressWarnings("NullAway.Init") // by picocli
    private Subject subject;

    @Option(
            names = "--db",
            paramLabel = "FILE",
            required = true,
            description = "The store, or a folder of its tables as Parquet.")
    @SuppressWarnings("NullAway.Init") // by picocli
    private Path db;

    @Option(
            names = "--by",
            paramLabel = "GROUP",
            split = ",",
            description = "Count instead of listing, with the mean score: day, week, month, year, type, quad, status, "
                    + "stance, actor-country, recipient-country, place-country; several with commas.")
    private List<String> by = List.of();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "What days, weeks and months are made of: date (when it happened; default) or published.")
    private Timeline timeline = Timeline.DATE;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            description = "newest (default) or oldest first; the undated last.")
    private Order order = Order.NEWEST;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Rows at most (default: " + USUAL_LIMIT + " in a table, all otherwise).")
    private @Nullable Long limit;

    @Option(names = "--offset", paramLabel = "N", description = "Rows to pass over first.")
    private long offset;

    private long printed;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, csv or json, an object a line (default: table on a terminal, json elsewhere).")
    private @Nullable Format format;

    @Override
    public Integer call() {
        if (limit != null && limit < 0) {
            throw here.wrong("--limit must be 0 or more: " + limit);
        }
        if (offset < 0) {
            throw here.wrong("--offset must be 0 or more: " + offset);
        }
        PrintWriter out = here.out();
        Format form = format != null ? format : here.main().terminal().output() ? Format.TABLE : Format.JSON;
        try (Store store = Store.readOnly(db)) {
            Answers answers = new Answers(store);
            if (by.isEmpty()) {
                list(answers, form, out);
            } else {
                count(answers, form, out);
            }
            tellUncounted(store);
        } catch (IllegalArgumentException e) {
            throw here.wrong(e.getMessage());
        }
        out.flush();
        return 0;
    }

    private void list(Answers answers, Format form, PrintWriter out) {
        long most = limit != null ? limit : form == Format.TABLE ? USUAL_LIMIT : Long.MAX_VALUE;
        Query query = new Query(subject, filters.asked(), order, most, offset);
        switch (form) {
            case JSON -> answers.forEach(query, row -> print(RowViews.json(row), out));
            case CSV -> {
                out.print(RowViews.csvHeader(answers.columns(subject)));
                answers.forEach(query, row -> print(RowViews.csv(row), out));
            }
            case TABLE -> {
                List<Row> rows = answers.rows(query);
                if (!rows.isEmpty()) {
                    out.print(new AnswerTable(subject, here.main().terminal().columns(), here.style()).show(rows));
                }
                long all = answers.count(subject, filters.asked());
                out.printf(Locale.ROOT, "%,d of %,d %s%n", rows.size(), all, subject.label());
            }
        }
    }

    /** Whoever closes the other end of a pipe ends the run. */
    private void print(String line, PrintWriter out) {
        out.print(line);
        if (++printed % EVERY == 0 && out.checkError()) {
            throw new Printing.OutputClosedException();
        }
    }

    private void count(Answers answers, Format form, PrintWriter out) {
        List<Group> groups = by.stream().map(Group::named).toList();
        List<Row> all = answers.tally(subject, filters.asked(), groups, timeline);
        List<Row> rows = all.stream()
                .skip(offset)
                .limit(limit != null ? limit : Long.MAX_VALUE)
                .toList();
        switch (form) {
            case JSON -> rows.forEach(row -> out.print(RowViews.json(row)));
            case CSV -> {
                out.print(RowViews.csvHeader(answers.columns(subject, groups, timeline)));
                rows.forEach(row -> out.print(RowViews.csv(row)));
            }
            case TABLE ->
                out.print(
                        rows.isEmpty()
                                ? "no " + subject.label() + "\n"
                                : AnswerTable.counts(
                                        rows, here.main().terminal().columns(), here.style()));
        }
        tellUndated(groups, all);
    }

    /** Most events have no day of their own, and whoever counts months should know how many stand under none. */
    private void tellUndated(List<Group> groups, List<Row> rows) {
        Optional<Group> period = groups.stream().filter(Group::isPeriod).findFirst();
        if (timeline != Timeline.DATE || period.isEmpty()) {
            return;
        }
        String column = period.get().label();
        long undated = rows.stream()
                .filter(row -> row.text(column) == null)
                .mapToLong(row -> Long.parseLong(String.valueOf(row.text(subject.label()))))
                .sum();
        if (undated > 0) {
            here.err()
                    .printf(
                            Locale.ROOT,
                            "dragoman: %,d %s have no day of their own and are counted under no %s; --on published counts "
                                    + "them by the day of publication%n",
                            undated,
                            subject.label(),
                            column);
            here.err().flush();
        }
    }

    /** Of a run that was stopped no events are counted yet, and an answer without them would look like one. */
    private void tellUncounted(Store store) {
        long left = subject == Subject.EVENTS || subject == Subject.CLAIMS ? store.uncounted() : 0;
        if (left > 0) {
            here.err()
                    .printf(
                            Locale.ROOT,
                            "dragoman: %s: %,d reports are not counted as events yet; start the stopped 'dragoman ingest' again%n",
                            db,
                            left);
            here.err().flush();
        }
    }
}
