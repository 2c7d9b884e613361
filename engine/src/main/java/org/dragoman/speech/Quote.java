package org.dragoman.speech;

import org.dragoman.text.Span;

/**
 * Words between quotation marks.
 *
 * @param span with the marks
 * @param depth 0 for a quote in the article's own text, 1 for a quote in it
 * @param continues whether it is left open at the end of its paragraph and the next paragraph takes it up
 */
record Quote(Span span, int depth, boolean continues) {}
