package org.dragoman.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.dragoman.actor.ActorFinder;
import org.dragoman.app.eval.AttributionScore;
import org.dragoman.app.eval.GoldKind;
import org.dragoman.app.eval.GoldText;
import org.dragoman.app.eval.PairScore;
import org.dragoman.app.eval.PhraseScore;
import org.dragoman.app.eval.PlaceScore;
import org.dragoman.app.eval.RecordScore;
import org.dragoman.app.eval.Score;
import org.dragoman.app.eval.TimeScore;
import org.dragoman.article.Batches;
import org.dragoman.article.Inputs;
import org.dragoman.record.RecordJson;
import org.dragoman.rule.RuleException;
import org.dragoman.rule.Tsv;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman eval}: scores records against gold files. */
@Command(
        name = "eval",
        description = "Scores what is found against gold files: annotated articles, articles with their attributions, "
                + "sentences with a marked pair, the codebook's records, phrases for actors, bracketed times, or "
                + "places with coordinates. Which of them a file is, is found by looking at it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dragoman eval gold/*.json                          codes the articles beside the gold files",
            "  dragoman eval gold/*.json --coded coded.jsonl --errors",
            "  dragoman eval attributions.jsonl.gz                who says what, with source, cue and content",
            "  dragoman eval pairs.tsv                            with columns marked_sentence and gold_root",
            "  dragoman eval --json codebook-records.json"
        })
final class EvalCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Mixin
    private final Invocation here = new Invocation();

    @Parameters(
            paramLabel = "GOLD",
            arity = "1..*",
            description = "Gold files: JSON or tab-separated values; that of an article names it in 'file'.")
    private List<Path> golds = List.of();

    @Option(
            names = "--coded",
            paramLabel = "FILE",
            description =
                    "Records to score against gold articles, as 'code --format jsonl' prints them (default: code the "
                            + "articles now).")
    private @Nullable Path coded;

    @Option(names = "--errors", description = "List each error before the figures.")
    private boolean errors;

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Map<GoldKind, List<Path>> byKind = new EnumMap<>(GoldKind.class);
        int exit = 0;
        for (Path gold : golds) {
            try {
                GoldKind kind = GoldKind.of(gold.toString(), GoldText.of(gold));
                byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(gold);
            } catch (IOException | IllegalArgumentException e) {
                err().println("dragoman: " + Coding.reason(e));
                exit = 1;
            }
        }
        ObjectNode figures = JSON.createObjectNode();
        for (Map.Entry<GoldKind, List<Path>> kind : byKind.entrySet()) {
            int worse =
                    switch (kind.getKey()) {
                        case ARTICLE -> articles(kind.getValue(), figures);
                        case ATTRIBUTIONS -> attributions(kind.getValue(), figures);
                        case PAIRS -> pairs(kind.getValue(), figures);
                        case RECORDS -> records(kind.getValue(), figures);
                        case PHRASES -> phrases(kind.getValue(), figures);
                        case TIMES -> times(kind.getValue(), figures);
                        case PLACES -> places(kind.getValue(), figures);
                    };
            exit = Math.max(exit, worse);
        }
        if (json) {
            out().println(figures.toPrettyString());
        }
        out().flush();
        err().flush();
        return exit;
    }

    private int articles(List<Path> files, ObjectNode figures) throws IOException {
        Score score = new Score();
        int exit = coded == null ? codeArticles(files, score) : readCoded(score, coded);
        for (Path gold : files) {
            score.judge(gold);
        }
        score.missing().forEach(file -> err().println("dragoman: " + file + ": not among the coded articles"));
        score.astray().forEach(words -> err().println("dragoman: " + words));
        exit = score.astray().isEmpty() ? exit : 1;
        print(score.errors(), score.figures().text());
        score.figures().addTo(figures);
        return exit;
    }

    private int pairs(List<Path> files, ObjectNode figures) throws IOException {
        PairScore score = new PairScore(here.main().dragoman().relater());
        int exit = rows(files, score::judge);
        print(score.errors(), score.text());
        score.addTo(figures);
        return exit;
    }

    private int phrases(List<Path> files, ObjectNode figures) throws IOException {
        PhraseScore score = new PhraseScore(new ActorFinder());
        int exit = rows(files, score::judge);
        print(score.errors(), score.text());
        score.addTo(figures);
        return exit;
    }

    private int times(List<Path> files, ObjectNode figures) throws IOException {
        TimeScore score =
                new TimeScore(article -> here.main().dragoman().code(article).times());
        int exit = rows(files, score::judge);
        print(score.errors(), score.text());
        score.addTo(figures);
        return exit;
    }

    private int places(List<Path> files, ObjectNode figures) throws IOException {
        PlaceScore score =
                new PlaceScore(article -> here.main().dragoman().code(article).places());
        int exit = 0;
        for (Path file : files) {
            try {
                score.judge(file.toString(), GoldText.of(file));
            } catch (IOException e) {
                err().println("dragoman: " + e.getMessage());
                exit = 1;
            }
        }
        print(score.errors(), score.text());
        score.addTo(figures);
        return exit;
    }

    /** Judges each row; those that cannot be are named. */
    private int rows(List<Path> files, Consumer<Tsv.Row> judge) throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            String text = GoldText.of(file);
            for (Tsv.Row row : Tsv.parse(file.toString(), text, wrong -> problems.add(Coding.reason(wrong)))) {
                try {
                    judge.accept(row);
                } catch (RuleException e) {
                    problems.add(Coding.reason(e));
                } catch (IllegalArgumentException e) {
                    problems.add(file + ":" + row.line() + ": " + Coding.reason(e));
                }
            }
        }
        problems.forEach(problem -> err().println("dragoman: " + problem));
        return problems.isEmpty() ? 0 : 1;
    }

    private int attributions(List<Path> files, ObjectNode figures) throws IOException {
        AttributionScore score = new AttributionScore(here.main().dragoman());
        int exit = 0;
        for (Path file : files) {
            int number = 0;
            for (String line : GoldText.of(file).lines().toList()) {
                number++;
                try {
                    score.judge(line);
                } catch (IllegalArgumentException e) {
                    err().println("dragoman: " + file + ":" + number + ": " + e.getMessage());
                    exit = 1;
                }
            }
        }
        print(score.errors(), score.text());
        score.addTo(figures);
        return exit;
    }

    private int records(List<Path> files, ObjectNode figures) throws IOException {
        RecordScore score = new RecordScore(here.main().dragoman());
        int exit = 0;
        for (Path file : files) {
            try {
                for (JsonNode record : JSON.readTree(GoldText.of(file))) {
                    score.judge(file.toString(), record);
                }
            } catch (JsonProcessingException e) {
                err().println("dragoman: " + GoldKind.place(file.toString(), e) + ": " + e.getOriginalMessage());
                exit = 1;
            }
        }
        print(score.errors(), score.text());
        score.addTo(figures);
        return exit;
    }

    private void print(List<String> wrong, String text) {
        if (errors) {
            wrong.forEach(out()::println);
        }
        if (!json) {
            out().print(text);
        }
    }

    private PrintWriter out() {
        return here.out();
    }

    private PrintWriter err() {
        return here.err();
    }

    private int codeArticles(List<Path> files, Score score) throws IOException {
        List<String> articles = new ArrayList<>();
        for (Path gold : files) {
            articles.add(Score.articleOf(gold).toString());
        }
        Printing printing = new Printing(
                new PrintWriter(Writer.nullWriter()),
                here.err(),
                here.main().terminal().error());
        try (Inputs read = Inputs.open(articles, here.main().in())) {
            InOrder.run(
                    new Batches<>(read, Coding::characters),
                    Runtime.getRuntime().availableProcessors(),
                    reads -> Coding.code(reads, here.main()::dragoman, RecordJson::line),
                    outcomes -> outcomes.forEach(outcome -> {
                        String record = outcome.printed();
                        if (record != null) {
                            score.addCoded(record);
                        }
                        printing.print(outcome);
                    }));
        }
        return printing.finish();
    }

    /** Reads kept records; lines that are none are named. */
    private int readCoded(Score score, Path file) throws IOException {
        int exit = 0;
        int number = 0;
        for (String line : TextFile.read(file).lines().toList()) {
            number++;
            try {
                if (!line.isBlank()) {
                    score.addCoded(line);
                }
            } catch (IllegalArgumentException e) {
                err().println("dragoman: " + file + ":" + number + ": " + e.getMessage());
                exit = 1;
            }
        }
        return exit;
    }
}
