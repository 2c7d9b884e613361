/**
 * Keeps records in one DuckDB file. {@link org.dragoman.record.CodedArticle} in, tables out; schema.sql is the contract and
 * docs/reference/store.md says what each table answers. Start at {@link org.dragoman.store.Store}.
 */
@NullMarked
package org.dragoman.store;

import org.jspecify.annotations.NullMarked;
