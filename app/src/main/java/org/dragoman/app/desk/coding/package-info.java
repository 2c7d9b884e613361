/** The engine behind the pages: so many at once, so long, and so much text as one reader may cost. */
@NullMarked
package org.dragoman.app.desk.coding;

import org.jspecify.annotations.NullMarked;
