/** The only package that knows CoreNLP. */
@NullMarked
package org.dragoman.language.corenlp;

import org.jspecify.annotations.NullMarked;
