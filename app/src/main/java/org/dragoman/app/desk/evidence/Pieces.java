package org.dragoman.app.desk.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Cuts text where marks begin and end: marks may lie within one another or overlap. */
public final class Pieces {
    private static final Comparator<Mark> INNERMOST_FIRST = Comparator.<Mark>comparingInt(
                    mark -> mark.end() - mark.start())
            .thenComparing(Mark::layer)
            .thenComparing(Mark::id);

    private final String text;
    private final int[] units;

    public Pieces(String text) {
        this.text = text;
        int points = text.codePointCount(0, text.length());
        units = new int[points + 1];
        int unit = 0;
        for (int point = 0; point < points; point++) {
            units[point] = unit;
            unit += Character.charCount(text.codePointAt(unit));
        }
        units[points] = unit;
    }

    /** The length in code points. */
    public int length() {
        return units.length - 1;
    }

    /** The words between two offsets in code points; what lies outside the text is cut off. */
    public String words(int start, int end) {
        int from = Math.max(0, Math.min(start, length()));
        int to = Math.max(from, Math.min(end, length()));
        return text.substring(units[from], units[to]);
    }

    /** The paragraphs of the first code points, as spans in code points: they end at empty lines. */
    public List<Span> paragraphs(int most) {
        List<Span> paragraphs = new ArrayList<>();
        int limit = Math.min(most, length());
        int start = 0;
        for (int i = 0; i <= limit; i++) {
            if (i == start && i < limit && at(i) == '\n') {
                start++;
                continue;
            }
            boolean ends = i == limit || at(i) == '\n' && i + 1 < limit && at(i + 1) == '\n';
            if (ends && i >= start) {
                if (!words(start, i).isBlank()) {
                    paragraphs.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return paragraphs;
    }

    /** The pieces of one stretch. */
    public List<Piece> cut(Span stretch, List<Mark> marks) {
        List<Mark> inside = marks.stream()
                .filter(m -> m.start() < stretch.end() && stretch.start() < m.end())
                .sorted(INNERMOST_FIRST)
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
        for (Mark mark : inside) {
            cuts.add(Math.max(mark.start(), stretch.start()));
            cuts.add(Math.min(mark.end(), stretch.end()));
        }
        List<Piece> pieces = new ArrayList<>();
        int start = cuts.pollFirst();
        for (int end : cuts) {
            pieces.add(piece(start, end, inside));
            start = end;
        }
        return pieces;
    }

    private Piece piece(int start, int end, List<Mark> inside) {
        List<Mark> over = inside.stream()
                .filter(m -> m.start() <= start && end <= m.end())
                .toList();
        String words = words(start, end);
        Mark link = words.isBlank() ? null : link(over);
        return new Piece(
                words,
                over.stream().map(m -> m.layer().css()).distinct().collect(Collectors.joining(" ")),
                over.stream().map(Mark::id).distinct().toList(),
                link == null ? null : link.id(),
                link != null && link.start() == start);
    }

    /** The innermost mark that is short enough to be a link; words said are not, their cue is. */
    private static @Nullable Mark link(List<Mark> over) {
        return over.stream().filter(m -> m.layer() != Layer.QUOTE).findFirst().orElse(null);
    }

    private int at(int point) {
        return text.codePointAt(units[point]);
    }
}
