/** The command {@code dragoman}: thin commands over the engine. */
@NullMarked
package org.dragoman.app;

import org.jspecify.annotations.NullMarked;
