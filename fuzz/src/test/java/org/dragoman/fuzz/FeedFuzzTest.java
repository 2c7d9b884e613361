package org.dragoman.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.ReadResult;

/** The items of a feed, whatever stands in them. */
class FeedFuzzTest {
    private static final ArticleReader READER = new ArticleReader();

    @FuzzTest
    void readsAnyItems(byte[] bytes) {
        String items = new String(bytes, StandardCharsets.UTF_8);
        for (String feed : new String[] {
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Volta</title>" + items + "</channel></rss>",
            "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">" + items + "</feed>"
        }) {
            for (ReadResult result : READER.read(feed.getBytes(StandardCharsets.UTF_8), "feed.xml")) {
                if (result instanceof ReadResult.Problem problem) {
                    assertThat(problem.reason()).isNotBlank();
                } else if (result instanceof ReadResult.Read read) {
                    assertThat(read.article().text()).isNotBlank();
                }
            }
        }
    }
}
