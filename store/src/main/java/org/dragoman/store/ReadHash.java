package org.dragoman.store;

import java.math.BigInteger;
import org.dragoman.article.Article;

/**
 * Tells whether two runs have read the same texts, in whatever order and from whatever files: the hash of how many there were
 * and of the sum of their keys, which SQL can work out too.
 */
public record ReadHash(long texts, BigInteger keys) {
    public static final ReadHash NOTHING = new ReadHash(0, BigInteger.ZERO);

    /** With one more text. */
    public ReadHash and(long key) {
        return new ReadHash(texts + 1, keys.add(BigInteger.valueOf(key)));
    }

    /** What stands in {@code runs}: SHA-256 of both numbers with a space between, as hexadecimal digits. */
    @Override
    public String toString() {
        return Article.hash(texts + " " + keys);
    }
}
