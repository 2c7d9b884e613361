package org.dragoman.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.Paragraph;
import org.dragoman.language.Analysis;
import org.dragoman.language.LanguageModel;
import org.dragoman.language.Parse;
import org.dragoman.language.Sentence;
import org.dragoman.language.Stop;
import org.dragoman.language.lean.LeanNamer;
import org.dragoman.language.lean.LeanParser;
import org.dragoman.language.lean.LeanTagger;
import org.dragoman.language.lean.ModelFiles;
import org.dragoman.language.lean.NamerModel;
import org.dragoman.language.lean.ParserModel;
import org.dragoman.language.lean.TaggerModel;
import org.dragoman.language.lean.WordForms;
import org.dragoman.rule.PackedResource;

/**
 * CoreNLP's tokens and lemmas, with tags, names and arcs from our own inference of its models: the same output as
 * {@link StockModel}, sooner. A sentence is parsed when somebody first looks at its arcs. Share one between all threads.
 */
public final class LeanModel implements LanguageModel {
    private final Tokens tokens = new Tokens();
    private final Lemmas lemmas = new Lemmas();
    private final StandIns standIns = StandIns.english();
    private final VerbTags verbTags = new VerbTags();
    private final LeanTagger tagger;
    private final LeanNamer namer;
    private final LeanParser parser;

    private LeanModel(LeanTagger tagger, LeanNamer namer, LeanParser parser) {
        this.tagger = tagger;
        this.namer = namer;
        this.parser = parser;
    }

    /** With the models that the build made. */
    public static LeanModel load() {
        return of(
                ModelFiles.tagger(PackedResource.open(ModelFiles.FOLDER + "tagger.bin")),
                ModelFiles.namer(PackedResource.open(ModelFiles.FOLDER + "namer.bin")),
                ModelFiles.parser(PackedResource.open(ModelFiles.FOLDER + "parser.bin")));
    }

    static LeanModel of(TaggerModel tagger, NamerModel namer, ParserModel parser) {
        WordForms forms = new CoreNlpForms();
        return new LeanModel(
                new LeanTagger(tagger, forms),
                new LeanNamer(namer, forms),
                new LeanParser(parser, LeanParser.tableSize()));
    }

    @Override
    public Analysis analyse(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (int p = 0; p < article.paragraphs().size(); p++) {
            Paragraph paragraph = article.paragraphs().get(p);
            for (List<CoreLabel> sentence : tokens.sentences(paragraph.body().of(article.text()))) {
                sentences.add(
                        sentence(sentence, sentences.size(), p, paragraph.body().start()));
            }
        }
        return new Analysis(article, sentences);
    }

    private Sentence sentence(List<CoreLabel> labels, int index, int paragraph, int offset) {
        Stop.ifAsked();
        int n = labels.size();
        String[] words = new String[n];
        int[] starts = new int[n];
        int[] ends = new int[n];
        boolean[] adjacent = new boolean[n];
        for (int i = 0; i < n; i++) {
            CoreLabel label = labels.get(i);
            words[i] = label.word();
            starts[i] = offset + label.beginPosition();
            ends[i] = offset + label.endPosition();
            adjacent[i] = label.after().isEmpty();
        }
        String[] seen = standIns.of(words);
        String[] told = tagger.tag(seen);
        String[] roots = lemmas.of(words, told);
        String[] tags = verbTags.put(words, roots, told);
        HyphenGlue glue = new HyphenGlue(seen, tags, adjacent);
        String[] names = glue.spread(namer.name(glue.words(), glue.tags()));
        return new Sentence(
                index,
                paragraph,
                starts,
                ends,
                words,
                tags == told ? roots : lemmas.of(words, tags),
                tags,
                names,
                () -> parse(seen, tags));
    }

    private Parse parse(String[] words, String[] tags) {
        Stop.ifAsked();
        int[] heads = new int[words.length];
        String[] relations = new String[words.length];
        parser.parse(words, tags, heads, relations);
        return new Parse(heads, relations);
    }
}
