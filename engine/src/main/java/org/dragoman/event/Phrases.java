package org.dragoman.event;

import org.dragoman.language.Sentence;
import org.dragoman.text.Span;

/** The words of a noun phrase. */
final class Phrases {
    private Phrases() {}

    /** The phrase headed by the token, without relative clauses, appositions, conjuncts and its own preposition. */
    static Span of(Sentence s, int head) {
        int first = head;
        int last = head;
        for (int c = s.firstChild(head); c >= 0; c = s.nextSibling(c)) {
            switch (s.relation(c)) {
                case "compound", "amod", "nummod", "flat", "nmod", "advmod" -> {
                    first = Math.min(first, s.left(c));
                    last = Math.max(last, s.right(c));
                }
                case "nmod:poss" -> first = Math.min(first, s.left(c));
                default -> {}
            }
        }
        return s.span(first, last);
    }
}
