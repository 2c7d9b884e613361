/**
 * A corpus coded on a Spark cluster. Folders of articles in, Parquet of the store's own tables out, to the same rows as
 * {@code dragoman ingest} gives on one machine: each task fills a small store of its own with the store's own code, and what
 * is found by looking at the whole corpus (copies, events told more than once, stories) is joined by Spark and decided by the
 * pure functions of {@link org.dragoman.store.merge}. Start at {@link org.dragoman.spark.CodeCorpus}.
 */
@NullMarked
package org.dragoman.spark;

import org.jspecify.annotations.NullMarked;
