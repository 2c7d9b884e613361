package org.dragoman.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.ReadResult;

/** Bytes to articles, whatever the bytes: text, page, JSON Lines, JSON array, table, feed, archive. */
class ReadersFuzzTest {
    private static final ArticleReader READER = new ArticleReader();

    @FuzzTest
    void readsAnyBytes(byte[] bytes) {
        for (ReadResult result : READER.read(bytes, "input")) {
            if (result instanceof ReadResult.Read read) {
                check(read.article());
            } else if (result instanceof ReadResult.Problem problem) {
                assertThat(problem.reason()).isNotBlank();
            }
        }
    }

    private static void check(Article article) {
        assertThat(article.text()).isNotBlank();
        assertThat(article.text().chars().filter(c -> c < ' ' && c != '\n' && c != '\t'))
                .isEmpty();
        int end = 0;
        for (var paragraph : article.paragraphs()) {
            assertThat(paragraph.span().start()).isGreaterThanOrEqualTo(end);
            end = paragraph.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(article.text().length());
        assertThat(article.publishedOn()).isNotNull();
    }
}
