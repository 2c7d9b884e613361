/** Who is named in the text: mentions resolved to actors with countries and sectors. Start at {@code ActorFinder}. */
@NullMarked
package org.dragoman.actor;

import org.jspecify.annotations.NullMarked;
