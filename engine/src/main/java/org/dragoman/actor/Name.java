package org.dragoman.actor;

/**
 * A name as the text may have it, and whom it leads to.
 *
 * @param support whether it needs support from its context (Georgia, Jordan)
 * @param capitals whether it must stand in capitals (US, UN)
 * @param upperFirst whether its first word must begin with a capital
 * @param upperLast whether its last word must
 */
record Name(Entry entry, Sort sort, boolean support, boolean capitals, boolean upperFirst, boolean upperLast) {
    /** How a name names. */
    enum Sort {
        NAME,
        ADJECTIVE,
        PEOPLE,
        CAPITAL,
        TOWN,
        SEAT
    }
}
