package org.dragoman.app;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dragoman.Dragoman;
import org.dragoman.article.Article;
import org.dragoman.article.ReadResult;
import org.dragoman.record.CodedArticle;
import org.dragoman.record.Together;
import org.jspecify.annotations.Nullable;

/** From what was read to what is printed, for one input; whatever goes wrong stays with that input. */
final class Coding {
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

    /** Codes what was read and shows each in the view's form. Safe on any thread. */
    static List<Outcome> code(
            List<ReadResult> reads, Supplier<Dragoman> dragoman, Function<CodedArticle, String> view) {
        Map<Article, CodedArticle> together = together(reads, dragoman);
        return reads.stream()
                .map(read -> of(read, good -> {
                    Article article = good.article();
                    if (!article.isEnglish()) {
                        return Outcome.failed(good.where() + ": the text is in language '" + article.language()
                                + "', and only English is coded");
                    }
                    CodedArticle coded = together.get(article);
                    return new Outcome(
                            view.apply(coded != null ? coded : dragoman.get().code(article)), List.of());
                }))
                .toList();
    }

    /** The length of the text that was read. */
    static int characters(ReadResult read) {
        return read instanceof ReadResult.Read good ? good.article().text().length() : 0;
    }

    /** The records of those to be coded, by article; none where there is but one, or one fails: then each is coded by itself. */
    private static Map<Article, CodedArticle> together(List<ReadResult> reads, Supplier<Dragoman> dragoman) {
        List<Article> articles = new ArrayList<>();
        for (ReadResult read : reads) {
            if (read instanceof ReadResult.Read good && good.article().isEnglish()) {
                articles.add(good.article());
            }
        }
        return Together.code(articles, some -> dragoman.get().code(some));
    }

    /** The article alone, in the given form. */
    static Outcome read(ReadResult read, Function<Article, String> view) {
        return of(read, good -> new Outcome(view.apply(good.article()), List.of()));
    }

    private static Outcome of(ReadResult read, Function<ReadResult.Read, Outcome> work) {
        if (read instanceof ReadResult.Read good) {
            try {
                Outcome done = work.apply(good);
                return done.isFailed() ? done : new Outcome(done.printed(), good.messages());
            } catch (RuntimeException | StackOverflowError e) {
                return Outcome.failed(good.where() + ": could not be coded: " + reason(e));
            }
        }
        if (read instanceof ReadResult.Problem problem) {
            return Outcome.failed(problem.message());
        }
        throw new IllegalArgumentException("neither read nor a problem: " + read);
    }

    /** One line about an exception, for people; the kind of it where it has no words. */
    static String reason(Throwable e) {
        if (e instanceof FileSystemException file) {
            return reason(file);
        }
        if (e instanceof UncheckedIOException && e.getCause() != null) {
            return reason(e.getCause());
        }
        String message = e.getMessage();
        String kind = e.getClass().getSimpleName();
        return message == null || message.isBlank()
                ? kind
                : message.lines().findFirst().orElse(kind);
    }

    /** Of most of these Java says the file and leaves what is wrong with it to the kind. */
    private static String reason(FileSystemException e) {
        String reason = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
        if (e instanceof NoSuchFileException) {
            reason = "no such file";
        } else if (e instanceof AccessDeniedException) {
            reason = "may not be read or written";
        } else if (e instanceof NotDirectoryException) {
            reason = "no folder";
        } else if (e instanceof FileAlreadyExistsException) {
            reason = "there already, and no folder";
        }
        return e.getFile() + ": " + reason;
    }
}
