/** One class a page: from what is asked to what is shown, as a record that becomes HTML, JSON and CSV. */
@NullMarked
package org.dragoman.app.desk.pages;

import org.jspecify.annotations.NullMarked;
