/** The output contract: one JSON object an article. */
@NullMarked
package org.dragoman.record;

import org.jspecify.annotations.NullMarked;
