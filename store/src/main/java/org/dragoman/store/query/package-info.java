/**
 * Questions about a store: a {@link org.dragoman.store.query.Query} in, rows out. Values are bound, never written into SQL.
 * Start at {@link org.dragoman.store.query.Answers}; docs/reference/query.md says what each filter means.
 */
@NullMarked
package org.dragoman.store.query;

import org.jspecify.annotations.NullMarked;
