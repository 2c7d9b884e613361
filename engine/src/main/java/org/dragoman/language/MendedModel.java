package org.dragoman.language;

import org.dragoman.article.Article;

/**
 * A model whose trees are mended where tags and arcs contradict each other, so that a main verb which the parser lost is a main
 * verb to every stage. Where nothing contradicts, sentences are handed on as they are.
 */
public final class MendedModel implements LanguageModel {
    private final LanguageModel model;

    public MendedModel(LanguageModel model) {
        this.model = model;
    }

    @Override
    public Analysis analyse(Article article) {
        Analysis analysis = model.analyse(article);
        return new Analysis(
                article, analysis.sentences().stream().map(Mending::of).toList());
    }
}
