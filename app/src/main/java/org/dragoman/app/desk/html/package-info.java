/** What templates need to say things: dates and numbers as the reader writes them, addresses, words cut to length. */
@NullMarked
package org.dragoman.app.desk.html;

import org.jspecify.annotations.NullMarked;
