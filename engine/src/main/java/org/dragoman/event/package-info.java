/** Who does what to whom: frames matched on clauses. Start at {@code EventFinder}. */
@NullMarked
package org.dragoman.event;

import org.jspecify.annotations.NullMarked;
