/**
 * Scores what Dragoman finds against gold files. Records as JSON and gold files in, figures and a list of errors out. Start at
 * {@link org.dragoman.app.eval.Score} (articles), {@link org.dragoman.app.eval.PairScore} and
 * {@link org.dragoman.app.eval.RecordScore}; what gold files hold stands in docs/reference/evaluation.md.
 */
@NullMarked
package org.dragoman.app.eval;

import org.jspecify.annotations.NullMarked;
