package org.dragoman.app;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dragoman.Dragoman;
import org.dragoman.article.Article;
import org.dragoman.article.ReadResult;
import org.dragoman.record.CodedArticle;
import org.jspecify.annotations.Nullable;

/** From what was read to what is printed, for one input; whatever goes wrong stays with that input. */
final class Coding {
    /** The one language that the rules are written for. */
    private static final String LANGUAGE = "en";

    private Coding() {}

    /**
     * What became of one input.
     *
     * @param printed the text to print; null where the input failed
     * @param notes lines for standard error; of a failed input the reason, with its place
     */
    record Outcome(@Nullable String printed, List<String> notes) {
        Outcome {
            notes = List.copyOf(notes);
        }

        boolean isFailed() {
            return printed == null;
        }

        static Outcome failed(String reason) {
            return new Outcome(null, List.of(reason));
        }
    }

    /** Codes what was read and shows it in the view's form. Safe on any thread. */
    static Outcome code(ReadResult read, Supplier<Dragoman> dragoman, Function<CodedArticle, String> view) {
        return of(read, article -> {
            if (!article.language().equals(LANGUAGE)) {
                return Outcome.failed(article.source() + ": the text is in language '" + article.language()
                        + "', and only English is coded");
            }
            return new Outcome(view.apply(dragoman.get().code(article)), List.of());
        });
    }

    /** The article alone, in the given form. */
    static Outcome read(ReadResult read, Function<Article, String> view) {
        return of(read, article -> new Outcome(view.apply(article), List.of()));
    }

    private static Outcome of(ReadResult read, Function<Article, Outcome> work) {
        if (read instanceof ReadResult.Read good) {
            try {
                Outcome done = work.apply(good.article());
                return done.isFailed() ? done : new Outcome(done.printed(), good.notes());
            } catch (RuntimeException | StackOverflowError e) {
                return Outcome.failed(good.article().source() + ": could not be coded: " + reason(e));
            }
        }
        if (read instanceof ReadResult.Problem problem) {
            return Outcome.failed(problem.message());
        }
        throw new IllegalArgumentException("neither read nor a problem: " + read);
    }

    /** One line about an exception, for people; the kind of it where it has no words. */
    static String reason(Throwable e) {
        String message = e.getMessage();
        String kind = e.getClass().getSimpleName();
        return message == null || message.isBlank()
                ? kind
                : message.lines().findFirst().orElse(kind);
    }
}
