package org.dragoman.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.app.desk.evidence.EvidenceReader;
import org.dragoman.app.eval.CorrectedGold;
import org.dragoman.app.view.RowViews;
import org.dragoman.record.CodedArticle;
import org.dragoman.store.Store;
import org.dragoman.store.desk.Corrections;
import org.dragoman.store.desk.Corrections.Correction;
import org.dragoman.store.export.Records;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman corrections}: what people said against the answers, apart from them. */
@Command(
        name = "corrections",
        description =
                "Lists the corrections of a store as CSV, those taken back too; or writes the corrected articles with gold "
                        + "files that 'eval' scores.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dragoman corrections --db news.duckdb > corrections.csv",
            "  dragoman corrections --db news.duckdb --gold corrected && dragoman eval corrected/*.json"
        })
final class CorrectionsCommand implements Callable<Integer> {
    private static final int ALL = Integer.MAX_VALUE;

    @Mixin
    private final Invocation here = new Invocation();

    @Option(names = "--db", paramLabel = "FILE", required = true, description = "The store.")
    private Path db = Path.of("");

    @Option(
            names = "--gold",
            paramLabel = "FOLDER",
            description =
                    "Write, for each article with a correction that stands, the article and a gold file beside it.")
    private @Nullable Path gold;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = here.out();
        try (Store store = Store.readOnly(db)) {
            Corrections corrections = new Corrections(store);
            if (gold == null) {
                out.print(RowViews.csvHeader(Correction.COLUMNS));
                corrections.all(ALL).forEach(correction -> out.print(RowViews.csv(correction.row())));
            } else {
                Files.createDirectories(gold);
                List<Long> articles = corrections.articles();
                for (long article : articles) {
                    CodedArticle coded = new Records(store).find(article).orElseThrow();
                    write(gold, article, EvidenceReader.json(coded), corrections.of(article));
                }
                out.println(
                        articles.size() + (articles.size() == 1 ? " article" : " articles") + " written to " + gold);
            }
        }
        out.flush();
        return 0;
    }

    private static void write(Path folder, long article, JsonNode record, List<Correction> corrections)
            throws IOException {
        String file = article + ".jsonl";
        List<Correction> standing =
                corrections.stream().filter(c -> c.undone() == null).toList();
        Files.writeString(folder.resolve(file), CorrectedGold.article(record));
        Files.writeString(folder.resolve(article + ".json"), CorrectedGold.of(record, file, standing));
    }
}
