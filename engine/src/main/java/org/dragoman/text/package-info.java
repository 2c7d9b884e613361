/** Spans of the original text, and the way from UTF-16 offsets (inside) to code points (in every output). Uses nothing. */
@NullMarked
package org.dragoman.text;

import org.jspecify.annotations.NullMarked;
