package org.dragoman.language;

import java.util.List;
import org.dragoman.article.Article;

/** An article with its sentences, in text order. */
public record Analysis(Article article, List<Sentence> sentences) {
    public Analysis {
        sentences = List.copyOf(sentences);
    }
}
