package org.dragoman.record;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.dragoman.article.Article;

/** Records of several articles that are coded together, so that what goes wrong with one can stay with that one. */
public final class Together {
    private Together() {}

    /**
     * The record of each article, looked up by the very object; none at all where there is only one article, or where the coder
     * fails: whoever asks codes each by itself then, and sees whose fault it was.
     *
     * @param coder gives the records of articles in their order
     * @throws CancellationException if somebody ends the run
     */
    public static Map<Article, CodedArticle> code(
            List<Article> articles, Function<List<Article>, List<CodedArticle>> coder) {
        Map<Article, CodedArticle> together = new IdentityHashMap<>();
        if (articles.size() < 2) {
            return together;
        }
        try {
            List<CodedArticle> coded = coder.apply(articles);
            for (int i = 0; i < articles.size(); i++) {
                together.put(articles.get(i), coded.get(i));
            }
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            together.clear();
        }
        return together;
    }
}
