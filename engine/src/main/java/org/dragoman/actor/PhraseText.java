package org.dragoman.actor;

import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;

/** What a phrase calls somebody: its words as the article has them, without what counts or points before them, and without an age. */
record PhraseText(Analysis analysis, Sentence sentence) {
    private static final Set<String> COUNTS = Set.of("DT", "PDT", "PRP$", "WP$", "CD");
    private static final Pattern AGE = Pattern.compile("-|year|(\\w+-)?year-old|-year-old|old");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    String of(Chunk chunk) {
        int first = chunk.first();
        boolean age = sentence.word(chunk.last()).equals("old"); // "the 61-year-old"
        while (first < chunk.last()
                && (COUNTS.contains(sentence.tag(first))
                                && !(age && sentence.tag(first).equals("CD"))
                        || !age && ofAge(first))) {
            first++;
        }
        return of(chunk, first);
    }

    /** The phrase from one of its tokens on. */
    String of(Chunk chunk, int first) {
        return SPACES.matcher(
                        sentence.span(first, chunk.last()).of(analysis.article().text()))
                .replaceAll(" ");
    }

    String of(Item item) {
        return sentence.span(item.first(), item.last()).of(analysis.article().text());
    }

    /** "17-year-old" before a noun, whole or in its parts. */
    private boolean ofAge(int i) {
        return AGE.matcher(sentence.word(i)).matches() && !sentence.word(i).equals("old")
                || sentence.word(i).equals("old")
                        && i > 1
                        && sentence.word(i - 1).equals("-");
    }
}
