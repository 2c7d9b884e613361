package org.dragoman.language.corenlp;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.lean.WordForms;

/** Spelling and shapes by CoreNLP's own functions, asked once for each word. */
final class CoreNlpForms implements WordForms {
    private static final int CHRIS2 = WordShapeClassifier.lookupShaper("chris2");
    private static final int CHRIS4 = WordShapeClassifier.lookupShaper("chris4");
    private static final int DAN2 = WordShapeClassifier.lookupShaper("dan2useLC");

    @Override
    public String american(String word) {
        return Americanize.americanize(word);
    }

    @Override
    public String taggerShape(String word) {
        return WordShapeClassifier.wordShape(word, CHRIS2);
    }

    @Override
    public String taggerUnicodeShape(String word) {
        return WordShapeClassifier.wordShape(word, CHRIS4);
    }

    @Override
    public String namerShape(String word, boolean knownLowerCase) {
        return WordShapeClassifier.wordShape(
                word, DAN2, knownLowerCase ? Set.of(word.toLowerCase(Locale.ROOT)) : Set.of());
    }
}
