package org.dragoman.language;

import org.dragoman.article.Article;

/** Gives an article its sentences, tokens, tags, lemmas, names and arcs. Safe for use by many threads. */
public interface LanguageModel {
    Analysis analyse(Article article);
}
