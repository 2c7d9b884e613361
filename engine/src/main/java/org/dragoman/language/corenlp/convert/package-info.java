/** Run by the build: CoreNLP's model files in, our own out, with only what is used. Start at {@code ConvertModels}. */
@NullMarked
package org.dragoman.language.corenlp.convert;

import org.jspecify.annotations.NullMarked;
