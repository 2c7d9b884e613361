/** A record as it is printed, cut into pieces of text with what rests on each. */
@NullMarked
package org.dragoman.app.desk.evidence;

import org.jspecify.annotations.NullMarked;
