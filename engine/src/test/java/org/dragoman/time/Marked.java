package org.dragoman.time;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.Span;

/** A sentence with its expressions in brackets: the clean text and the spans. */
record Marked(String text, List<Span> spans) {
    static Marked of(String bracketed) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < bracketed.length(); i++) {
            char c = bracketed.charAt(i);
            if (c == '[') {
                start = text.length();
            } else if (c == ']') {
                spans.add(new Span(start, text.length()));
            } else {
                text.append(c);
            }
        }
        return new Marked(text.toString(), List.copyOf(spans));
    }
}
