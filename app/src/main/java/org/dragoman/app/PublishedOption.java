package org.dragoman.app;

import org.dragoman.article.Article;
import org.dragoman.article.ReadResult;
import org.dragoman.store.query.Field;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option by which words that name no day get one. */
final class PublishedOption {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description =
                    "The day against which \"on Monday\" is resolved, as 2024-08-06, where an article names none.")
    private @Nullable String day;

    /** @throws ParameterException if it is none */
    void check() {
        if (day != null && !Field.isDay(day)) {
            throw new ParameterException(spec.commandLine(), "--published is a day like 2024-08-06, not '" + day + "'");
        }
    }

    /** The article with this day; what it says of its day itself counts for more. */
    Article dated(Article article) {
        String given = day;
        return given != null && article.published() == null ? article.withPublished(given) : article;
    }

    /** Likewise what was read. */
    ReadResult dated(ReadResult result) {
        return result instanceof ReadResult.Read read
                ? new ReadResult.Read(dated(read.article()), read.place(), read.notes())
                : result;
    }
}
