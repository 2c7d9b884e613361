package org.dragoman.language.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.dragoman.article.Article;
import org.dragoman.language.Analysis;
import org.dragoman.language.LanguageModel;
import org.dragoman.language.Sentence;
import org.dragoman.language.lean.LeanParser;
import org.dragoman.language.lean.ParserModel;

/** CoreNLP's tokens, tags, lemmas and names, with arcs from the lean parser: the same output as {@link StockModel}, sooner. */
public final class LeanModel implements LanguageModel {
    private static final String PARSER = "/edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    private static final int TABLE = 1 << 14;

    private final StockModel unparsed;
    private final LeanParser parser;

    private LeanModel(StockModel unparsed, LeanParser parser) {
        this.unparsed = unparsed;
        this.parser = parser;
    }

    public static LeanModel load() {
        try (InputStream in = LeanModel.class.getResourceAsStream(PARSER)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + PARSER);
            }
            ParserModel model = ParserText.read(in);
            return new LeanModel(StockModel.unparsed(), new LeanParser(model, TABLE));
        } catch (IOException e) {
            throw new UncheckedIOException(PARSER, e);
        }
    }

    @Override
    public Analysis analyse(Article article) {
        Analysis analysis = unparsed.analyse(article);
        return new Analysis(
                article, analysis.sentences().stream().map(this::parsed).toList());
    }

    private Sentence parsed(Sentence s) {
        int n = s.size();
        int[] starts = new int[n];
        int[] ends = new int[n];
        String[] words = new String[n];
        String[] lemmas = new String[n];
        String[] tags = new String[n];
        String[] ner = new String[n];
        for (int i = 0; i < n; i++) {
            starts[i] = s.start(i);
            ends[i] = s.end(i);
            words[i] = s.word(i);
            lemmas[i] = s.lemma(i);
            tags[i] = s.tag(i);
            ner[i] = s.ner(i);
        }
        int[] heads = new int[n];
        String[] relations = new String[n];
        parser.parse(words, tags, heads, relations);
        return new Sentence(s.index(), s.paragraph(), starts, ends, words, lemmas, tags, ner, heads, relations);
    }
}
