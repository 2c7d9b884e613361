package org.dragoman.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.ReadResult;

/** The rows of a table, whatever stands in them; a sound row behind them is read all the same. */
class CsvFuzzTest {
    private static final ArticleReader READER = new ArticleReader();

    @FuzzTest
    void readsAnyRows(byte[] rows) {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        table.writeBytes("id,title,text\n".getBytes(StandardCharsets.US_ASCII));
        for (byte b : rows) {
            table.write(b == 0 ? ' ' : b); // with zeros it may be UTF-16
        }
        table.writeBytes("\n9,Vote,The last town voted.\n".getBytes(StandardCharsets.US_ASCII));

        List<ReadResult> results = READER.read(table.toByteArray(), "news.csv");

        for (ReadResult result : results) {
            assertThat(result.place()).matches("row \\d+, line \\d+");
            if (result instanceof ReadResult.Problem problem) {
                assertThat(problem.reason()).isNotBlank();
            }
        }
        assertThat(results.get(results.size() - 1)).isInstanceOfSatisfying(ReadResult.Read.class, last -> {
            assertThat(last.article().id()).isEqualTo("9");
            assertThat(last.article().text()).isEqualTo("The last town voted.");
        });
    }
}
