/**
 * Scores coded articles against gold ones. Records as JSON and gold files in, figures and a list of errors out. Start at
 * {@link org.dragoman.app.eval.Score}; what a gold file holds stands in docs/reference/gold-format.md.
 */
@NullMarked
package org.dragoman.app.eval;

import org.jspecify.annotations.NullMarked;
