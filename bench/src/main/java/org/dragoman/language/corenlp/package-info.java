/** Beside the models, for measuring: the stages of both chains one by one. */
@NullMarked
package org.dragoman.language.corenlp;

import org.jspecify.annotations.NullMarked;
