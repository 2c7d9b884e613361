/**
 * What makes texts copies, reports one event, and articles one story. Pure functions over small records, without a database,
 * and whatever the order in which articles come, the same answer: another store, or a cluster, can count with them too.
 * Start at {@link org.dragoman.store.merge.Merge}.
 */
@NullMarked
package org.dragoman.store.merge;

import org.jspecify.annotations.NullMarked;
