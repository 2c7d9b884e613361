package org.dragoman.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;

/**
 * Which times belong to which word: by the token that the head of an expression hangs on, up to the next verb ("met Scholz in
 * Berlin on Friday" belongs to "met" however the parser hangs it).
 */
public final class TimeIndex {
    private final List<Sentence> sentences;
    private final Map<Long, List<TimeExpression>> byToken = new HashMap<>();

    private TimeIndex(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** Indexes the times that {@link TimeFinder} gave for this analysis. */
    public static TimeIndex of(Analysis analysis, List<TimeExpression> times) {
        TimeIndex index = new TimeIndex(analysis.sentences());
        for (TimeExpression time : times) {
            index.add(index.sentences.get(time.sentence()), time);
        }
        return index;
    }

    private void add(Sentence s, TimeExpression time) {
        int i = s.head(Telling.head(s, time.first(), time.last()));
        while (i >= 0) {
            byToken.computeIfAbsent(key(s.index(), i), k -> new ArrayList<>()).add(time);
            if (s.tag(i).startsWith("VB")) {
                return;
            }
            i = s.head(i);
        }
    }

    /** The times that hang on this token or on nouns below it, in text order; those of a verb do not reach its governor. */
    public List<TimeExpression> at(int sentence, int token) {
        return List.copyOf(byToken.getOrDefault(key(sentence, token), List.of()));
    }

    /**
     * The times that tell when the verb or noun at this token happened: its own; else those of the verb that it is
     * coordinated with, where they stand before both ("on Monday the rebels took the town and the army left"); empty where
     * the sentence tells none.
     */
    public List<TimeExpression> of(int sentence, int token) {
        Sentence s = sentences.get(sentence);
        int i = token;
        List<TimeExpression> own = at(sentence, i);
        while (own.isEmpty() && s.relation(i).equals("conj") && s.head(i) >= 0) {
            i = s.head(i);
            int verb = i;
            own = at(sentence, i).stream()
                    .filter(t -> t.last() < verb || t.first() < token)
                    .toList();
        }
        return own;
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }
}
