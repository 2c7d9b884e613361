package org.dragoman.bench;

import java.util.List;
import org.dragoman.Dragoman;
import org.dragoman.article.Inputs;
import org.dragoman.article.ReadResult;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.corenlp.LeanModel;
import org.dragoman.record.RecordJson;

/**
 * How many sentences are never parsed because nobody looks at their arcs, and whether records are the same, byte by byte,
 * as with every sentence parsed: {@code LookRun INPUT… [--most N]}. Ends with 1 if one differs.
 */
public final class LookRun {
    private LookRun() {}

    public static void main(String[] args) {
        Arguments arguments = Arguments.of(args);
        int most = arguments.number("--most", Integer.MAX_VALUE);
        Dragoman dragoman = new Dragoman(LeanModel.load());
        long articles = 0;
        long differ = 0;
        long[] sentences = new long[2];
        long[] tokens = new long[2];
        try (Inputs inputs = Inputs.open(List.copyOf(arguments.paths()), System.in)) {
            while (inputs.hasNext() && articles < most) {
                if (inputs.next() instanceof ReadResult.Read read) {
                    Analysis analysis = dragoman.analyse(read.article());
                    String looked = RecordJson.line(dragoman.code(analysis));
                    for (Sentence sentence : analysis.sentences()) {
                        int parsed = sentence.isParsed() ? 1 : 0;
                        sentences[parsed]++;
                        tokens[parsed] += sentence.size();
                    }
                    Analysis all = dragoman.analyse(read.article());
                    all.sentences().forEach(Sentence::root);
                    if (!looked.equals(RecordJson.line(dragoman.code(all)))) {
                        differ++;
                        System.out.println("differs: " + read.article().id());
                    }
                    articles++;
                }
            }
        }
        System.out.printf(
                "%d articles, %d records differ; not parsed: %d of %d sentences, %d of %d tokens (%.2f %%)%n",
                articles,
                differ,
                sentences[0],
                sentences[0] + sentences[1],
                tokens[0],
                tokens[0] + tokens[1],
                100.0 * tokens[0] / Math.max(1, tokens[0] + tokens[1]));
        System.exit(differ == 0 ? 0 : 1);
    }
}
