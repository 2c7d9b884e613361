/**
 * The output contract. {@link org.dragoman.record.CodedArticle} in, one JSON object a line out, offsets in code points.
 * Start at {@link org.dragoman.record.RecordJson}; the format is written down in docs/reference/record-format.md.
 */
@NullMarked
package org.dragoman.record;

import org.jspecify.annotations.NullMarked;
