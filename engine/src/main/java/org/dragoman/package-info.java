/** The one door: {@link org.dragoman.Dragoman}. */
@NullMarked
package org.dragoman;

import org.jspecify.annotations.NullMarked;
