/**
 * One class a door through which text from outside comes in. In the build each target runs on its seeds; {@code fuzz/run}
 * lets the fuzzer search for as long as it is told.
 */
@NullMarked
package org.dragoman.fuzz;

import org.jspecify.annotations.NullMarked;
