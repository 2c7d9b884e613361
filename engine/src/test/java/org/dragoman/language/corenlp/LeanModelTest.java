package org.dragoman.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.article.Article;
import org.dragoman.language.Analysis;
import org.dragoman.language.Differences;
import org.dragoman.language.LanguageModel;
import org.dragoman.language.Sentence;
import org.dragoman.language.lean.ModelFiles;
import org.dragoman.language.lean.ModelResource;
import org.dragoman.language.lean.NamerModel;
import org.dragoman.language.lean.ParserModel;
import org.dragoman.language.lean.TaggerModel;
import org.junit.jupiter.api.Test;

class LeanModelTest {
    private static final int TOKENS = 20_000;

    private final TaggerModel tagger = ModelFiles.tagger(ModelResource.open(ModelFiles.FOLDER + "tagger.bin"));
    private final NamerModel namer = ModelFiles.namer(ModelResource.open(ModelFiles.FOLDER + "namer.bin"));
    private final ParserModel parser = ModelFiles.parser(ModelResource.open(ModelFiles.FOLDER + "parser.bin"));

    @Test
    void readsEveryTokenAsStockCoreNlpDoes() {
        Differences differences = compare(StockModel.load(), SharedModel.get(), SampleText.articles(TOKENS));

        assertThat(differences.shown()).isEmpty();
        assertThat(differences.tokens()).isGreaterThanOrEqualTo(TOKENS);
    }

    @Test
    void oneBrokenLayerOfTheParserShows() {
        Arrays.fill(parser.bias(), 0);

        assertThat(brokenModelDiffers()).isTrue();
    }

    @Test
    void forgottenWordsOfTheTaggerShow() {
        Arrays.fill(tagger.weights(), 0, tagger.weights().length / 8, 0);

        assertThat(brokenModelDiffers()).isTrue();
    }

    @Test
    void forgottenPairsOfTheNamerShow() {
        Arrays.fill(namer.edgeWeights(), 0);

        assertThat(brokenModelDiffers()).isTrue();
    }

    private boolean brokenModelDiffers() {
        LanguageModel broken = LeanModel.of(tagger, namer, parser);
        return compare(SharedModel.get(), broken, SampleText.articles(1000)).count() > 0;
    }

    private static Differences compare(LanguageModel expected, LanguageModel actual, List<Article> articles) {
        Differences differences = new Differences();
        for (Article article : articles) {
            differences.add(expected.analyse(article), actual.analyse(article));
        }
        return differences;
    }

    @Test
    void threadsShareItWithoutTrace() {
        List<Article> articles = SampleText.articles(3000);
        LanguageModel model = LeanModel.of(tagger, namer, parser);

        List<Analysis> together = articles.parallelStream().map(model::analyse).collect(Collectors.toList());

        Differences differences = new Differences();
        IntStream.range(0, articles.size())
                .forEach(i -> differences.add(SharedModel.get().analyse(articles.get(i)), together.get(i)));
        assertThat(differences.shown()).isEmpty();
    }

    @Test
    void cutsASentenceOfManyThousandTokens() {
        int words = 30_000;
        Article article = Article.ofText("endless", "sugar and ".repeat(words / 2), null);

        List<Sentence> sentences = SharedModel.get().analyse(article).sentences();

        assertThat(sentences).allMatch(s -> s.size() <= Tokens.LONGEST);
        assertThat(sentences.stream().mapToInt(Sentence::size).sum()).isEqualTo(words);
    }
}
