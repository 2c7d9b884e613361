package org.dragoman.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.ReadResult;

/** What follows the first line of a WARC, packed and not: a sound record after it is read all the same. */
class WarcFuzzTest {
    private static final ArticleReader READER = new ArticleReader();
    private static final byte[] START = "WARC/1.0\r\n".getBytes(StandardCharsets.US_ASCII);

    @FuzzTest
    void readsAnyRecord(byte[] bytes) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        plain.writeBytes(START);
        plain.writeBytes(bytes);
        check(READER.read(plain.toByteArray(), "plain.warc"));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain.toByteArray());
        }
        check(READER.read(packed.toByteArray(), "packed.warc.gz"));
    }

    private static void check(List<ReadResult> results) {
        for (ReadResult result : results) {
            if (result instanceof ReadResult.Problem problem) {
                assertThat(problem.reason()).isNotBlank();
            } else if (result instanceof ReadResult.Read read) {
                assertThat(read.article().text()).isNotBlank();
            }
        }
    }
}
