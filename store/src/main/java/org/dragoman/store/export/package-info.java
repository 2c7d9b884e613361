/**
 * Files of other people's formats. A store, or records as they are coded, in; lines out. {@link
 * org.dragoman.store.export.Format} is one format, {@link org.dragoman.store.export.Formats} names all of them, {@link
 * org.dragoman.store.export.Records} takes records out of a store; docs/reference/exports.md says what each column holds.
 */
@NullMarked
package org.dragoman.store.export;

import org.jspecify.annotations.NullMarked;
