package org.dragoman.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.dragoman.Dragoman;
import org.dragoman.app.view.ExplainView;
import org.dragoman.article.Article;
import org.dragoman.article.Inputs;
import org.dragoman.article.ReadResult;
import org.dragoman.language.Analysis;
import org.dragoman.store.query.Field;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman explain}: the tree behind an answer. */
@Command(
        name = "explain",
        description =
                "Shows the tree behind an answer: words with their arcs, clauses, actors, times, places, statements, "
                        + "the events with the rule that gave them, and the frames that nearly fired with what kept them from it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dragoman explain \"Turkey's foreign minister met his Greek counterpart in Athens on Monday.\"",
            "  dragoman explain --published 2024-08-06 samples/border-denial.txt"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final Pattern NAME = Pattern.compile("[^\\s]*(?:[/\\\\]|\\w\\.\\w)[^\\s]*\\w");

    @Mixin
    private final Invocation here = new Invocation();

    @Mixin
    private final ActorsOption actors = new ActorsOption();

    @Parameters(
            paramLabel = "TEXT|FILE",
            arity = "1..*",
            description = "Words to explain, or files that hold articles.")
    private List<String> inputs = List.of();

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description =
                    "The day against which \"on Monday\" is resolved, as 2024-08-06; of a file where it names none.")
    private @Nullable String published;

    @Override
    public Integer call() {
        String words = String.join(" ", inputs);
        if (words.isBlank()) {
            throw here.wrong("nothing to explain: words or a file are needed");
        }
        if (published != null && !Field.isDay(published)) {
            throw here.wrong("--published is a day like 2024-08-06, not '" + published + "'");
        }
        Supplier<Dragoman> loaded = actors.over(here.main()::dragoman);
        Printing printing = new Printing(here.out(), here.err(), false);
        Function<Article, String> view = article -> {
            Dragoman dragoman = loaded.get();
            Analysis analysis = dragoman.analyse(article);
            return ExplainView.show(
                    analysis,
                    dragoman.code(analysis),
                    new ExplainView.Why(
                            dragoman.trace(analysis),
                            dragoman.explainActors(analysis),
                            dragoman.explainPlaces(analysis)));
        };
        if (!inputs.stream().allMatch(ExplainCommand::isFile)) {
            Article article = Article.ofText("text", words, published);
            printing.print(Coding.read(new ReadResult.Read(article, "", List.of()), view));
            return printing.finish();
        }
        try (Inputs read = Inputs.open(inputs, here.main().in())) {
            while (read.hasNext()) {
                printing.print(Coding.read(read.next(), article -> view.apply(dated(article))));
            }
        }
        return printing.finish();
    }

    /** What the article says of its day counts for more. */
    private Article dated(Article article) {
        return published != null && article.published() == null ? article.withPublished(published) : article;
    }

    /** What looks like the name of a file is one, so that a slip in it is no word to explain. */
    private static boolean isFile(String input) {
        try {
            return NAME.matcher(input).matches() || Files.exists(Path.of(input));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
