/** When: TIMEX3 expressions resolved against the publication date. Start at {@code TimeFinder}. */
@NullMarked
package org.dragoman.time;

import org.jspecify.annotations.NullMarked;
