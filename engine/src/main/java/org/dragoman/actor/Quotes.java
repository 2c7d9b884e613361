package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.text.Span;

/** The stretches between quotation marks; one that is not closed reaches to the end of its paragraph. */
final class Quotes {
    private final List<Span> spans = new ArrayList<>();

    Quotes(Article article) {
        article.paragraphs().forEach(paragraph -> find(article.text(), paragraph.body()));
    }

    private void find(String text, Span body) {
        int open = -1;
        for (int i = body.start(); i < body.end(); i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '"' && open < 0) {
                open = i;
            } else if ((c == '”' || c == '"') && open >= 0) {
                spans.add(new Span(open, i + 1));
                open = -1;
            }
        }
        if (open >= 0) {
            spans.add(new Span(open, body.end()));
        }
    }

    List<Span> spans() {
        return spans;
    }

    boolean contains(int offset) {
        return at(offset) >= 0;
    }

    /** The index of the quotation that holds the offset, or -1. */
    int at(int offset) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = spans.get(middle);
            if (span.contains(offset)) {
                return middle;
            }
            if (offset < span.start()) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }
}
