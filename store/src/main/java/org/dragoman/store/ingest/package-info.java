/**
 * From what is read to what is stored. {@link org.dragoman.article.ReadResult}s in; articles, records, sources and problems
 * in the store out, batch by batch, so that a run that is killed goes on where it stopped. Start at
 * {@link org.dragoman.store.ingest.Ingest}.
 */
@NullMarked
package org.dragoman.store.ingest;

import org.jspecify.annotations.NullMarked;
