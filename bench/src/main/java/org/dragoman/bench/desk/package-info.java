/** How long the pages of the desk take, and how they bear many readers. */
@NullMarked
package org.dragoman.bench.desk;

import org.jspecify.annotations.NullMarked;
