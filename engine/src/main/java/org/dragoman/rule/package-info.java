/** Reads rule and knowledge files (YAML, TSV) from {@code rules/} with errors that name file, place and value. */
@NullMarked
package org.dragoman.rule;

import org.jspecify.annotations.NullMarked;
