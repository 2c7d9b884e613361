/**
 * The command {@code dragoman}: thin commands over the engine. Arguments in, printed lines and an exit code out (0 done, 1
 * some inputs failed, 2 wrong use). Start at {@link org.dragoman.app.Main}.
 */
@NullMarked
package org.dragoman.app;

import org.jspecify.annotations.NullMarked;
