package org.dragoman.language.lean;

/**
 * A piece of a feature's name as a hash: names are never put together, only their hashes. The hash is polynomial (Karp and
 * Rabin 1987), so that of two joined pieces follows from theirs: {@code hash(ab) = hash(a) * base^|b| + hash(b)}.
 */
public final class Piece {
    private static final long BASE = 0x9E3779B97F4A7C15L;

    static final Piece EMPTY = new Piece(0, 1);

    final long hash;
    private final long power;

    private Piece(long hash, long power) {
        this.hash = hash;
        this.power = power;
    }

    /** The piece of these characters. */
    public static Piece of(CharSequence text) {
        return of(text, 0, text.length());
    }

    static Piece of(CharSequence text, int start, int end) {
        long hash = 0;
        long power = 1;
        for (int i = start; i < end; i++) {
            hash = hash * BASE + text.charAt(i) + 1;
            power *= BASE;
        }
        return new Piece(hash, power);
    }

    static long next(long hash, char c) {
        return hash * BASE + c + 1;
    }

    /** This piece, then the other. */
    Piece then(Piece next) {
        return new Piece(hash * next.power + next.hash, power * next.power);
    }

    /** The hash of what has the hash {@code before}, then this piece. */
    long after(long before) {
        return before * power + hash;
    }

    public long hash() {
        return hash;
    }
}
