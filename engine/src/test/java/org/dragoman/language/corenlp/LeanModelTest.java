package org.dragoman.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.Dragoman;
import org.dragoman.article.Article;
import org.dragoman.language.Analysis;
import org.dragoman.language.Differences;
import org.dragoman.language.LanguageModel;
import org.dragoman.language.Sentence;
import org.dragoman.language.lean.ModelFiles;
import org.dragoman.language.lean.NamerModel;
import org.dragoman.language.lean.ParserModel;
import org.dragoman.language.lean.TaggerModel;
import org.dragoman.record.RecordJson;
import org.dragoman.rule.PackedResource;
import org.junit.jupiter.api.Test;

class LeanModelTest {
    private static final int TOKENS = 20_000;

    private static final LanguageModel STOCK = StockModel.load();

    private final TaggerModel tagger = ModelFiles.tagger(PackedResource.open(ModelFiles.FOLDER + "tagger.bin"));
    private final NamerModel namer = ModelFiles.namer(PackedResource.open(ModelFiles.FOLDER + "namer.bin"));
    private final ParserModel parser = ModelFiles.parser(PackedResource.open(ModelFiles.FOLDER + "parser.bin"));

    @Test
    void readsEveryTokenAsStockCoreNlpDoes() {
        Differences differences = compare(STOCK, SharedModel.get(), SampleText.articles(TOKENS));

        assertThat(differences.shown()).isEmpty();
        assertThat(differences.tokens()).isGreaterThanOrEqualTo(TOKENS);
    }

    @Test
    void comesToTheRecordsOfStockCoreNlp() {
        Dragoman stock = new Dragoman(STOCK);
        Dragoman lean = new Dragoman(SharedModel.get());

        assertThat(SampleText.articles(2000)).isNotEmpty().allSatisfy(article -> assertThat(
                        RecordJson.line(lean.code(article)))
                .isEqualTo(RecordJson.line(stock.code(article))));
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
