package org.dragoman.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.dragoman.article.Article;
import org.dragoman.article.Paragraph;
import org.dragoman.language.Analysis;
import org.dragoman.language.LanguageModel;
import org.dragoman.language.Sentence;

/** Stock CoreNLP: tokenize, pos, lemma, ner (the 4-class CRF alone), depparse (basic arcs). */
public final class StockModel implements LanguageModel {
    private static final String NAMER = "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

    private final StanfordCoreNLP tokenizer;
    private final StanfordCoreNLP tagger;
    private final StanfordCoreNLP rest;
    private final Lemmas lemmas = new Lemmas();
    private final StandIns standIns = StandIns.english();
    private final VerbTags verbTags = new VerbTags();

    private StockModel(Properties properties) {
        properties.setProperty("annotators", "tokenize");
        tokenizer = new StanfordCoreNLP(properties);
        properties.setProperty("annotators", "pos");
        tagger = new StanfordCoreNLP(properties, false);
        properties.setProperty("annotators", "lemma,ner,depparse");
        rest = new StanfordCoreNLP(properties, false);
    }

    /** @throws IllegalStateException if CoreNLP's models are not on the class path */
    public static StockModel load() {
        if (StockModel.class.getResource("/" + NAMER) == null) {
            throw new IllegalStateException(
                    "stock CoreNLP needs its models, stanford-corenlp-4.5.10-models.jar (450 MB), "
                            + "which are not on the class path; CORENLP_MODELS=FILE names them to ./dragoman");
        }
        edu.stanford.nlp.util.logging.RedwoodConfiguration.current().clear().apply();
        Properties properties = new Properties();
        properties.setProperty("ner.model", NAMER);
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        properties.setProperty("ner.statisticalOnly", "true");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "never");
        return new StockModel(properties);
    }

    @Override
    public Analysis analyse(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (int p = 0; p < article.paragraphs().size(); p++) {
            Paragraph paragraph = article.paragraphs().get(p);
            Annotation annotation = new Annotation(paragraph.body().of(article.text()));
            tokenizer.annotate(annotation);
            List<CoreMap> maps = annotation.get(CoreAnnotations.SentencesAnnotation.class);
            List<String[]> words = maps.stream().map(this::show).toList();
            tagger.annotate(annotation);
            for (int i = 0; i < maps.size(); i++) {
                putTags(maps.get(i), words.get(i));
            }
            rest.annotate(annotation);
            for (int i = 0; i < maps.size(); i++) {
                sentences.add(sentence(
                        maps.get(i),
                        words.get(i),
                        sentences.size(),
                        p,
                        paragraph.body().start()));
            }
        }
        return new Analysis(article, sentences);
    }

    /** Puts stand-ins where the models know a word badly; gives the words as they were. */
    private String[] show(CoreMap sentence) {
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        String[] words = tokens.stream().map(CoreLabel::word).toArray(String[]::new);
        String[] seen = standIns.of(words);
        for (int i = 0; i < words.length; i++) {
            if (!seen[i].equals(words[i])) {
                tokens.get(i).setWord(seen[i]);
            }
        }
        return words;
    }

    /** Puts verbs right that were taken for nouns, before they are parsed. */
    private void putTags(CoreMap sentence, String[] words) {
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        String[] tags = tokens.stream().map(CoreLabel::tag).toArray(String[]::new);
        String[] right = verbTags.put(words, lemmas.of(words, tags), tags);
        for (int i = 0; i < tags.length; i++) {
            if (!right[i].equals(tags[i])) {
                tokens.get(i).setTag(right[i]);
            }
        }
    }

    private Sentence sentence(CoreMap map, String[] words, int index, int paragraph, int offset) {
        List<CoreLabel> tokens = map.get(CoreAnnotations.TokensAnnotation.class);
        int n = tokens.size();
        int[] starts = new int[n];
        int[] ends = new int[n];
        String[] found = new String[n];
        String[] tags = new String[n];
        String[] ner = new String[n];
        int[] heads = new int[n];
        String[] relations = new String[n];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "root");
        for (int i = 0; i < n; i++) {
            CoreLabel token = tokens.get(i);
            starts[i] = offset + token.beginPosition();
            ends[i] = offset + token.endPosition();
            found[i] = token.lemma();
            tags[i] = token.tag();
            ner[i] = token.ner() == null ? "O" : token.ner();
        }
        String[] own = standIns.of(words) == words ? found : lemmas.of(words, tags);
        SemanticGraph graph = map.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
            int dependent = edge.getDependent().index() - 1;
            heads[dependent] = edge.getGovernor().index() - 1;
            relations[dependent] = edge.getRelation().toString();
        }
        return new Sentence(index, paragraph, starts, ends, words, own, tags, ner, heads, relations);
    }
}
