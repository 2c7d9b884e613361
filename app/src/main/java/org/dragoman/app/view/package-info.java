/**
 * Coded articles for eyes and for spreadsheets. {@link org.dragoman.record.CodedArticle} in, text out. Start at
 * {@link org.dragoman.app.view.TableView}.
 */
@NullMarked
package org.dragoman.app.view;

import org.jspecify.annotations.NullMarked;
