package org.dragoman.language.lean;

import java.util.function.IntConsumer;

/**
 * What other places of a capitalised word in the same sentence say of it: whether it stands there too behind the same word,
 * or beside another name.
 */
final class Occurrences {
    private static final int NEAREST = 3;
    private static final int FARTHEST = 150;

    private final int none;
    private final int[] behindName;
    private final int[] alone;

    Occurrences(FeatureTable nodes) {
        none = row(nodes, "NO-OCCURRENCE-PATTERN");
        behindName = new int[] {
            row(nodes, "XY-NEXT-OCCURRENCE-XY"),
            row(nodes, "XY-NEXT-OCCURRENCE-Y"),
            row(nodes, "XY-PREV-OCCURRENCE-XY"),
            row(nodes, "XY-PREV-OCCURRENCE-Y")
        };
        alone = new int[] {
            row(nodes, "X-NEXT-OCCURRENCE-YX"),
            row(nodes, "X-NEXT-OCCURRENCE-XY"),
            row(nodes, "X-NEXT-OCCURRENCE-X"),
            row(nodes, "X-PREV-OCCURRENCE-YX"),
            row(nodes, "X-PREV-OCCURRENCE-XY"),
            row(nodes, "X-PREV-OCCURRENCE-X")
        };
    }

    private static int row(FeatureTable nodes, String name) {
        return nodes.row(Piece.of(name + "|C").hash());
    }

    /** Gives the rows that hold for the word at {@code i}, each once. */
    void add(NamerWord[] known, String[] tags, int i, boolean pattern, IntConsumer found) {
        if (!pattern) {
            found.accept(none);
            return;
        }
        boolean behind = name(known, tags, i - 1);
        int seen = 0;
        int last = Math.min(known.length - 1, i + FARTHEST - 1);
        for (int k = i + NEAREST; k <= last; k++) {
            if (same(known[k], known[i])) {
                seen |= 1 << (behind ? same(known[k - 1], known[i - 1]) ? 0 : 1 : neighbour(known, tags, k, -1));
            }
        }
        int first = Math.max(0, i - FARTHEST + 1);
        for (int k = i - NEAREST; k >= first; k--) {
            if (same(known[k], known[i])) {
                boolean same = k > 0 && same(known[k - 1], known[i - 1]);
                seen |= 1 << (behind ? same ? 2 : 3 : 3 + neighbour(known, tags, k, 1));
            }
        }
        int[] rows = behind ? behindName : alone;
        for (int r = 0; r < rows.length; r++) {
            if ((seen >> r & 1) != 0) {
                found.accept(rows[r]);
            }
        }
    }

    /** 0 if a name stands beside on this side, 1 if on the other, 2 if on neither. */
    private static int neighbour(NamerWord[] known, String[] tags, int k, int side) {
        if (name(known, tags, k + side)) {
            return 0;
        }
        return name(known, tags, k - side) ? 1 : 2;
    }

    private static boolean name(NamerWord[] known, String[] tags, int k) {
        return k >= 0 && k < known.length && known[k].nameCase() && tags[k].equals("NNP");
    }

    private static boolean same(NamerWord a, NamerWord b) {
        return a.word().hash == b.word().hash;
    }
}
