package org.dragoman.store.query;

/**
 * Rows of one sort, a page of them.
 *
 * @param limit how many at most
 * @param offset how many are passed over first
 */
public record Query(Subject subject, Filter filter, Order order, long limit, long offset) {
    /** By date; the undated last, ties always in the same order. */
    public enum Order {
        OLDEST,
        NEWEST
    }

    public Query {
        if (limit < 0 || offset < 0) {
            throw new IllegalArgumentException("limit " + limit + " and offset " + offset + " must be 0 or more");
        }
    }

    /** All rows that pass, oldest first. */
    public static Query of(Subject subject, Filter filter) {
        return new Query(subject, filter, Order.OLDEST, Long.MAX_VALUE, 0);
    }
}
