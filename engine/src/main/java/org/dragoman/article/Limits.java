package org.dragoman.article;

import java.time.Duration;

/**
 * What one input may cost.
 *
 * @param document most bytes of one document, unpacked
 * @param record most bytes of one line of JSON Lines, element of a JSON array or row of a table
 * @param entries most entries of one archive
 * @param timeout for one answer over the network
 * @param redirects most redirects followed
 * @param privateAddresses whether addresses of this machine and its own network may be fetched
 */
public record Limits(int document, int record, int entries, Duration timeout, int redirects, boolean privateAddresses) {
    public static final Limits DEFAULT =
            new Limits(20_000_000, 20_000_000, 1_000_000, Duration.ofSeconds(20), 5, false);

    public Limits {
        if (document <= 0 || record <= 0 || entries <= 0 || redirects < 0) {
            throw new IllegalArgumentException(
                    "limits must be positive: document " + document + ", record " + record + ", entries " + entries);
        }
    }

    /** The same, with private addresses allowed. */
    public Limits withPrivateAddresses() {
        return new Limits(document, record, entries, timeout, redirects, true);
    }
}
