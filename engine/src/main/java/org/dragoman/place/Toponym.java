package org.dragoman.place;

import java.util.List;
import org.dragoman.text.Span;

/**
 * A name in the text that stands for a place, before it is known which.
 *
 * @param sentence index, -1 in the dateline
 * @param first first token, -1 in the dateline
 * @param last last token, included
 * @param name the words as looked up
 * @param candidates what it may mean
 */
record Toponym(int sentence, int first, int last, Span span, String name, List<Candidate> candidates) {
    Toponym {
        candidates = List.copyOf(candidates);
    }
}
