package org.dragoman.time;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a text speaks of, for telling which war "the war" is.
 *
 * @param words of the whole text, in lower case
 * @param published null where unknown
 */
record Setting(
        List<Sentence> sentences,
        Set<String> words,
        @Nullable LocalDate published) {
    /** How many sentences before a noun, and one behind it, tell which event it means. */
    private static final int BEFORE = 2;

    static Setting of(Analysis analysis) {
        Set<String> words = new HashSet<>();
        for (Sentence sentence : analysis.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                words.add(sentence.lower(i));
            }
        }
        return new Setting(
                analysis.sentences(), words, analysis.article().publishedOn().orElse(null));
    }

    /** Whether one of these words stands in a sentence or those around it. */
    boolean near(int sentence, Set<String> wanted) {
        int last = Math.min(sentences.size() - 1, sentence + 1);
        for (int n = Math.max(0, sentence - BEFORE); n <= last; n++) {
            Sentence s = sentences.get(n);
            for (int i = 0; i < s.size(); i++) {
                if (wanted.contains(s.lower(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
