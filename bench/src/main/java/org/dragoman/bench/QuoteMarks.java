package org.dragoman.bench;

import java.util.List;
import java.util.function.Supplier;
import org.dragoman.actor.ActorFinder;
import org.dragoman.actor.Actors;
import org.dragoman.article.Article;
import org.dragoman.language.Analysis;
import org.dragoman.language.LanguageModel;
import org.dragoman.language.MendedModel;
import org.dragoman.language.corenlp.LeanModel;
import org.dragoman.speech.SpeechFinder;
import org.jspecify.annotations.Nullable;

/**
 * How long a text of nothing but quotation marks, of marks that only open, and of nested quotes takes, stage by stage and
 * without the start of the program: {@code QuoteMarks [--size 1000000]}. Each is read three times; the last counts.
 */
final class QuoteMarks {
    private static final int ROUNDS = 3;

    private QuoteMarks() {}

    public static void main(String[] args) {
        int size = Arguments.of(args).number("--size", 1_000_000);
        LanguageModel model = new MendedModel(LeanModel.load());
        ActorFinder actors = new ActorFinder();
        SpeechFinder speech = new SpeechFinder();
        measure("marks alone", filled("\"", size), model, actors, speech);
        measure("opening marks", filled("“", size), model, actors, speech);
        int half = size / 4;
        measure("nested quotes", "“‘".repeat(half) + "He said so." + "’”".repeat(half), model, actors, speech);
    }

    private static String filled(String part, int size) {
        return part.repeat(size / part.length());
    }

    private static void measure(
            String name, String text, LanguageModel model, ActorFinder actorFinder, SpeechFinder speechFinder) {
        Article article = Article.ofText(name, text, null);
        for (int round = 1; round <= ROUNDS; round++) {
            String shown = round == ROUNDS ? name : null;
            Analysis analysis = timed(shown, "language", () -> model.analyse(article));
            Actors actors = timed(shown, "actors", () -> actorFinder.find(analysis));
            timed(shown, "speech", () -> speechFinder.find(analysis, actors, List.of()));
        }
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("%s: heap in use %d MB%n", name, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static <T> T timed(@Nullable String name, String stage, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        if (name != null) {
            System.out.printf("%s: %s %d ms%n", name, stage, (System.nanoTime() - start) / 1_000_000);
        }
        return result;
    }
}
