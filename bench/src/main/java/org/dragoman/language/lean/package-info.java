/** Beside the lean inference, for measuring: its kernels one by one. */
@NullMarked
package org.dragoman.language.lean;

import org.jspecify.annotations.NullMarked;
