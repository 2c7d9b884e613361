package org.dragoman.store.export;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.text.Span;

/** The number of a sentence in its article, from 1. Records do not hold it, so it is counted with Java's own rules. */
final class Sentences {
    private final List<Integer> starts = new ArrayList<>();

    Sentences(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        for (int start = sentences.first(); start != BreakIterator.DONE; start = sentences.next()) {
            starts.add(start);
        }
    }

    int number(Span sentence) {
        int number = 0;
        while (number < starts.size() && starts.get(number) <= sentence.start()) {
            number++;
        }
        return number;
    }
}
