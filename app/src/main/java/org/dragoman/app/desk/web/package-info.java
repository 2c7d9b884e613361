/** HTTP: who may ask, how much, and in which form an answer goes out. The one package that knows Javalin. */
@NullMarked
package org.dragoman.app.desk.web;

import org.jspecify.annotations.NullMarked;
