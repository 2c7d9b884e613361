package org.dragoman.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.BitSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.dragoman.speech.Statement;
import org.dragoman.text.Span;

/**
 * One attribution, coded or gold, as the letters and digits of the text that its source, cue and content cover: quotation
 * marks, spaces and commas at the ends or between do not count. A headline's colon is a cue and counts.
 *
 * @param shown its words, for lists of errors
 */
record Attribution(BitSet source, BitSet cue, BitSet content, String shown) {
    static Attribution of(String text, Statement statement) {
        Statement.Cue cue = statement.cue();
        Span source = statement.source();
        return of(
                text,
                source == null ? List.of() : List.of(source),
                cue == null ? List.of() : List.of(cue.span()),
                statement.content());
    }

    /**
     * @param gold lists of start and end in code points under {@code source}, {@code cue} and {@code content}
     * @throws IllegalArgumentException where a span is none of the text
     */
    static Attribution of(String text, JsonNode gold) {
        return of(
                text,
                spans(text, gold.path("source")),
                spans(text, gold.path("cue")),
                spans(text, gold.path("content")));
    }

    private static Attribution of(String text, List<Span> source, List<Span> cue, List<Span> content) {
        return new Attribution(
                letters(text, source),
                letters(text, cue),
                letters(text, content),
                words(text, source) + " | " + words(text, cue) + " | " + words(text, content));
    }

    private static List<Span> spans(String text, JsonNode pairs) {
        return StreamSupport.stream(pairs.spliterator(), false)
                .map(pair -> new Span(
                        offset(text, pair.path(0).asInt(-1)),
                        offset(text, pair.path(1).asInt(-1))))
                .sorted()
                .toList();
    }

    private static int offset(String text, int codePoints) {
        try {
            return text.offsetByCodePoints(0, codePoints);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("no place in the text: " + codePoints, e);
        }
    }

    private static String words(String text, List<Span> spans) {
        return String.join(
                " … ", spans.stream().map(s -> s.of(text).replace('\n', ' ')).toList());
    }

    private static BitSet letters(String text, List<Span> spans) {
        BitSet set = new BitSet();
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == ':') {
                    set.set(i);
                }
            }
        }
        return set;
    }

    static int shared(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }
}
