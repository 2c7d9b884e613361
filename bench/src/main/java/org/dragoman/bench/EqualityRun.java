package org.dragoman.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.language.Differences;
import org.dragoman.language.LanguageModel;
import org.dragoman.language.corenlp.LeanModel;
import org.dragoman.language.corenlp.StockModel;

/** Compares stock CoreNLP with the lean model, token by token: {@code EqualityRun TOKENS FILE…}. Ends with 1 if they differ. */
public final class EqualityRun {
    private EqualityRun() {}

    public static void main(String[] args) throws Exception {
        long wanted = Long.parseLong(args[0]);
        List<Path> files = Arrays.stream(args).skip(1).map(Path::of).toList();
        LanguageModel stock = StockModel.load();
        LanguageModel lean = LeanModel.load();
        Differences differences = new Differences();
        int articles = 0;
        for (Article article : MixedTexts.mixed(files, Integer.MAX_VALUE / 2)) {
            if (differences.tokens() >= wanted) {
                break;
            }
            differences.add(stock.analyse(article), lean.analyse(article));
            articles++;
            if (articles % 50 == 0) {
                System.err.println(
                        differences.tokens() + " tokens, " + differences.count() + " differ " + differences.shown());
            }
        }
        System.out.println(
                articles + " texts, " + differences.tokens() + " tokens, " + differences.count() + " differ");
        differences.shown().forEach(System.out::println);
        System.exit(differences.count() == 0 ? 0 : 1);
    }
}
