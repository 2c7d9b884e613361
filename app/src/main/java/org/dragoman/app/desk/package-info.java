/** The web pages: {@link org.dragoman.app.desk.Desk} starts them, the packages below answer, draw and guard. */
@NullMarked
package org.dragoman.app.desk;

import org.jspecify.annotations.NullMarked;
