/** The same models as CoreNLP's, run over arrays: words in; tags, name labels and arcs out, not one of them different. Start at {@code LeanModel}. */
@NullMarked
package org.dragoman.language.lean;

import org.jspecify.annotations.NullMarked;
