/** What the pages of the desk ask of a store: each class the questions of one page, answered as plain records. */
@NullMarked
package org.dragoman.store.desk;

import org.jspecify.annotations.NullMarked;
