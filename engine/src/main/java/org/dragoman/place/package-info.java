/** Where: place names resolved to coordinates. Start at {@code PlaceFinder}. */
@NullMarked
package org.dragoman.place;

import org.jspecify.annotations.NullMarked;
