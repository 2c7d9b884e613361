package org.dragoman.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** CoreNLP's tokens in CoreNLP's sentences, as its tokenize annotator gives them. */
final class Tokens {
    /** The most tokens of a sentence; a longer one is cut, so that what works on sentences meets no monster. */
    static final int LONGEST = 2000;

    /**
     * No word or address is so long, and so many quotation marks in a row are no quotation: the tokeniser would look at the
     * rest of such a run again for each of its characters.
     */
    private static final Pattern RUNS = Pattern.compile("\\S{1025,}+|[\"'`‘’“”«»]{17,}+");

    /** What it cannot make a token of it drops, as the annotator does, but without a line on standard error. */
    private final TokenizerFactory<CoreLabel> factory =
            PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible,untokenizable=noneDelete");

    private final WordToSentenceProcessor<CoreLabel> splitter =
            new WordToSentenceProcessor<>(WordToSentenceProcessor.NewlineIsSentenceBreak.NEVER);

    /** The sentences of one paragraph. */
    List<List<CoreLabel>> sentences(String text) {
        // the tokeniser cannot look ahead to the end of the text, so CoreNLP puts a space there
        List<CoreLabel> tokens =
                factory.getTokenizer(new StringReader(withoutRuns(text) + " ")).tokenize();
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : splitter.process(tokens)) {
            for (int start = 0; start < sentence.size(); start += LONGEST) {
                sentences.add(sentence.subList(start, Math.min(sentence.size(), start + LONGEST)));
            }
        }
        return sentences;
    }

    /** The text, of the same length, with blanks for long runs without one and of quotation marks. */
    private static String withoutRuns(String text) {
        return RUNS.matcher(text).replaceAll(run -> " ".repeat(run.end() - run.start()));
    }
}
