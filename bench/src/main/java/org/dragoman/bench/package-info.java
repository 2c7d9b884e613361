/** Speed and accuracy runs; never shipped. */
@NullMarked
package org.dragoman.bench;

import org.jspecify.annotations.NullMarked;
