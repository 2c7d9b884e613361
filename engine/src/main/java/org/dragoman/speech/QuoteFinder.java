package org.dragoman.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dragoman.text.Span;

/**
 * Finds quotes in one pass over the text: each mark is looked at once with its two neighbours, and at most one quote of
 * each sort is open at a time, so time and memory are bounded whatever the punctuation.
 */
final class QuoteFinder {
    /** Sorts of marks; a quote is closed by a mark of its own sort. */
    private static final int NONE = -1;

    private static final int DOUBLE = 0;
    private static final int SINGLE = 1;
    private static final int ANGLE = 2;
    private static final int SORTS = 3;

    private final CharSequence text;
    private final int[] openAt = new int[SORTS];
    private final List<Quote> found = new ArrayList<>();

    private QuoteFinder(CharSequence text) {
        this.text = text;
        Arrays.fill(openAt, NONE);
    }

    /** The quotes in the paragraphs, in text order, outer before inner. */
    static List<Quote> find(CharSequence text, List<Span> paragraphs) {
        QuoteFinder finder = new QuoteFinder(text);
        for (int p = 0; p < paragraphs.size(); p++) {
            Span next = p + 1 < paragraphs.size() ? paragraphs.get(p + 1) : new Span(text.length(), text.length());
            finder.paragraph(paragraphs.get(p), next);
        }
        finder.found.sort(Comparator.comparing(
                Quote::span,
                Comparator.comparingInt(Span::start)
                        .thenComparing(Comparator.comparingInt(Span::end).reversed())));
        return List.copyOf(finder.found);
    }

    private void paragraph(Span paragraph, Span next) {
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            int sort = sort(i, paragraph);
            if (sort == NONE) {
                continue;
            }
            int width = doubled(i, paragraph) ? 2 : 1;
            if (openAt[sort] == NONE) {
                if (opens(i, width, paragraph)) {
                    openAt[sort] = i;
                }
            } else if (closes(i, width, sort, paragraph)) {
                close(sort, i + width, false);
            }
            i += width - 1;
        }
        boolean goesOn = openAt[DOUBLE] != NONE && next.length() > 0 && sort(next.start(), next) == DOUBLE;
        for (int sort = 0; sort < SORTS; sort++) {
            if (openAt[sort] != NONE && sort == SINGLE) {
                openAt[sort] = NONE; // an apostrophe, or a mark that was forgotten: too weak to go by
            } else if (openAt[sort] != NONE) {
                close(sort, paragraph.end(), goesOn);
            }
        }
    }

    private void close(int sort, int end, boolean continues) {
        int start = openAt[sort];
        openAt[sort] = NONE;
        int depth = 0;
        for (int other = 0; other < SORTS; other++) {
            if (openAt[other] != NONE && openAt[other] < start) {
                depth++;
            } else if (openAt[other] != NONE) {
                openAt[other] = NONE; // opened inside and never closed there
            }
        }
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                found.add(new Quote(new Span(start, end), depth, continues));
                return;
            }
            if (i > start + 8) {
                return;
            }
        }
    }

    private int sort(int i, Span paragraph) {
        return switch (text.charAt(i)) {
            case '"', '“', '”', '„', '‟', '″' -> DOUBLE;
            case '«', '»' -> ANGLE;
            case '‘', '’', '\'', '`' -> doubled(i, paragraph) ? DOUBLE : SINGLE;
            default -> NONE;
        };
    }

    /** Two single marks in a row that stand for a double one. */
    private boolean doubled(int i, Span paragraph) {
        char mark = text.charAt(i);
        return (mark == '\'' || mark == '`' || mark == '‘' || mark == '’')
                && i + 1 < paragraph.end()
                && text.charAt(i + 1) == mark;
    }

    private boolean opens(int i, int width, Span paragraph) {
        char mark = text.charAt(i);
        if (mark == '”' || mark == '’' && !doubled(i, paragraph) || mark == '»') {
            return false;
        }
        if (mark == '“' || mark == '„' || mark == '«') {
            return true;
        }
        boolean before =
                i == paragraph.start() || !Character.isLetterOrDigit(text.charAt(i - 1)) && text.charAt(i - 1) != '.';
        boolean after = i + width < paragraph.end() && !Character.isWhitespace(text.charAt(i + width));
        boolean letter = after && (Character.isLetterOrDigit(text.charAt(i + width)) || width == 2 || mark == '"');
        return before && after && (mark == '"' || width == 2 || letter);
    }

    private boolean closes(int i, int width, int sort, Span paragraph) {
        char mark = text.charAt(i);
        if (mark == '“' || mark == '„' || mark == '«' || mark == '‘' && width == 1 || mark == '`') {
            return false;
        }
        if (sort == SINGLE) {
            return i + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
        }
        return true;
    }
}
