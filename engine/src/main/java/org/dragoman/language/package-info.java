/** Article in, {@link org.dragoman.language.Analysis} out: sentences of tokens with basic dependency arcs, and the clauses on top. Start at {@code Clauses}. */
@NullMarked
package org.dragoman.language;

import org.jspecify.annotations.NullMarked;
