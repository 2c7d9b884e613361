package org.dragoman.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** CoreNLP's lemmas (Minnen, Carroll and Pearce 2001), each asked for once. */
final class Lemmas {
    private static final int MOST = 1 << 16;

    private final MorphaAnnotator annotator = new MorphaAnnotator(false);
    private final Morphology morphology = new Morphology();
    private final Map<Key, String> known = new ConcurrentHashMap<>();

    private record Key(String word, String tag) {}

    String[] of(String[] words, String[] tags) {
        String[] lemmas = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            Key key = new Key(words[i], tags[i]);
            String lemma = known.get(key);
            if (lemma == null) {
                lemma = lemma(words[i], tags[i]);
                if (known.size() >= MOST) {
                    known.clear();
                }
                known.put(key, lemma);
            }
            lemmas[i] = lemma;
        }
        return lemmas;
    }

    /** What the annotator would say; it is asked itself only of words that may be phrasal verbs in one piece. */
    private String lemma(String word, String tag) {
        if (word.indexOf('_') < 0) {
            synchronized (morphology) {
                return morphology.lemma(word, tag);
            }
        }
        CoreLabel token = new CoreLabel();
        token.setWord(word);
        token.setTag(tag);
        CoreMap sentence = new Annotation(word);
        sentence.set(CoreAnnotations.TokensAnnotation.class, List.of(token));
        Annotation document = new Annotation(word);
        document.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
        annotator.annotate(document);
        return token.lemma();
    }
}
