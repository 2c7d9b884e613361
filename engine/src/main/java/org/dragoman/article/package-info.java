/** Bytes in, {@link org.dragoman.article.Article} out: clean text in paragraphs with title, authors and dates. Start at {@code ArticleReader}. */
@NullMarked
package org.dragoman.article;

import org.jspecify.annotations.NullMarked;
