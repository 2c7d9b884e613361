package org.dragoman.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import org.dragoman.article.Article;
import org.dragoman.article.Paragraph;
import org.dragoman.language.lean.LeanNamer;
import org.dragoman.language.lean.LeanParser;
import org.dragoman.language.lean.LeanTagger;
import org.dragoman.language.lean.ModelFiles;
import org.dragoman.rule.PackedResource;

/** The chain of analysis, stage by stage, with the processor time of each, on as many threads as read. */
public abstract class Stages {
    /** The stages in their order. */
    public static final List<String> NAMES = List.of("tokens", "tags", "lemmas", "names", "arcs");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final AtomicLongArray nanos = new AtomicLongArray(NAMES.size());
    private final AtomicLong tokens = new AtomicLong();

    /** Reads the article and adds to the times. */
    public void read(Article article) {
        for (Paragraph paragraph : article.paragraphs()) {
            tokens.addAndGet(read(paragraph.body().of(article.text())));
        }
    }

    abstract int read(String paragraph);

    void timed(int stage, Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        nanos.addAndGet(stage, THREADS.getCurrentThreadCpuTime() - start);
    }

    /** Microseconds of a stage for each token since the last {@link #reset}. */
    public double micros(int stage) {
        return nanos.get(stage) / 1e3 / tokens.get();
    }

    public long tokens() {
        return tokens.get();
    }

    public void reset() {
        for (int s = 0; s < nanos.length(); s++) {
            nanos.set(s, 0);
        }
        tokens.set(0);
    }

    /** Stock CoreNLP's annotators; {@link StockModel} must be loaded. */
    public static Stages stock() {
        List<Annotator> annotators = List.of(
                annotator("tokenize"), annotator("pos"), annotator("lemma"), annotator("ner"), annotator("depparse"));
        return new Stages() {
            @Override
            int read(String paragraph) {
                Annotation annotation = new Annotation(paragraph);
                for (int s = 0; s < annotators.size(); s++) {
                    Annotator annotator = annotators.get(s);
                    timed(s, () -> annotator.annotate(annotation));
                }
                return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
            }
        };
    }

    private static Annotator annotator(String name) {
        return Objects.requireNonNull(StanfordCoreNLP.getExistingAnnotator(name), name);
    }

    /** Ours, with nothing cached yet. */
    public static Stages lean() {
        CoreNlpForms forms = new CoreNlpForms();
        Tokens tokens = new Tokens();
        Lemmas lemmas = new Lemmas();
        LeanTagger tagger =
                new LeanTagger(ModelFiles.tagger(PackedResource.open(ModelFiles.FOLDER + "tagger.bin")), forms);
        LeanNamer namer = new LeanNamer(ModelFiles.namer(PackedResource.open(ModelFiles.FOLDER + "namer.bin")), forms);
        LeanParser parser = new LeanParser(
                ModelFiles.parser(PackedResource.open(ModelFiles.FOLDER + "parser.bin")), LeanParser.tableSize());
        return new Stages() {
            @Override
            int read(String paragraph) {
                int[] count = {0};
                Object[] result = new Object[1];
                timed(0, () -> result[0] = tokens.sentences(paragraph));
                for (Object sentence : (List<?>) Objects.requireNonNull(result[0])) {
                    String[] words = ((List<?>) sentence)
                            .stream().map(t -> ((CoreLabel) t).word()).toArray(String[]::new);
                    count[0] += words.length;
                    String[][] tags = new String[1][];
                    timed(1, () -> tags[0] = tagger.tag(words));
                    timed(2, () -> lemmas.of(words, tags[0]));
                    timed(3, () -> namer.name(words, tags[0]));
                    timed(4, () -> parser.parse(words, tags[0], new int[words.length], new String[words.length]));
                }
                return count[0];
            }
        };
    }
}
