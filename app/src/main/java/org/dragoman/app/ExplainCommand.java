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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final PublishedOption published = new PublishedOption();

    @Parameters(
            paramLabel = "TEXT|FILE",
            arity = "1..*",
            description = "Words to explain, or files that hold articles.")
    private List<String> inputs = List.of();

    @Override
    public Integer call() {
        String words = String.join(" ", inputs);
        if (words.isBlank()) {
            throw here.wrong("nothing to explain: words or a file are needed");
        }
        published.check();
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
            Article article = published.dated(Article.ofText("text", words, null));
            printing.print(Coding.read(new ReadResult.Read(article, "", List.of()), view));
            return printing.finish();
        }
        try (Inputs read = Inputs.open(inputs, here.main().in())) {
            while (read.hasNext()) {
                printing.print(Coding.read(read.next(), article -> view.apply(published.dated(article))));
            }
        }
        return printing.finish();
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
