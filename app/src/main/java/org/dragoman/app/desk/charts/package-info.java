/** Drawings as geometry, made on the server so that they are there without JavaScript. */
@NullMarked
package org.dragoman.app.desk.charts;

import org.jspecify.annotations.NullMarked;
