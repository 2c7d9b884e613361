package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.dragoman.article.ReadResult.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever the bytes are, reading them ends soon, with an article or a problem that names them. */
@Timeout(120)
class HostileInputTest {
    private final ArticleReader reader = new ArticleReader();

    private List<ReadResult> read(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8), "in");
    }

    private Kind kind(byte[] bytes) {
        return ((Problem) reader.read(bytes, "in").get(0)).kind();
    }

    private Read article(byte[] bytes) {
        return (Read) reader.read(bytes, "in").get(0);
    }

    @Test
    void namesEmptyAndBlankInput() {
        assertThat(kind(new byte[0])).isEqualTo(Kind.EMPTY);
        assertThat(kind(" \n\t\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Kind.EMPTY);
    }

    @Test
    void namesBinaryInput() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        assertThat(kind(noise)).isEqualTo(Kind.BINARY);
        assertThat(kind("%PDF-1.7 stream".getBytes(StandardCharsets.UTF_8))).isEqualTo(Kind.UNSUPPORTED);
    }

    @Test
    void readsOtherCharsetsAndSaysSo() {
        String text = "The café of the town was shut by the mayor on Monday after a quarrel.";
        Read guessed = article(text.getBytes(Charset.forName("windows-1252")));
        assertThat(guessed.article().text()).contains("café");
        assertThat(guessed.notes()).anyMatch(note -> note.contains("byte 7"));
        assertThat(article(text.getBytes(StandardCharsets.UTF_16LE)).article().text())
                .contains("café");
        assertThat(article(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))
                        .article()
                        .text())
                .startsWith("The");
        Read told = (Read) reader.read(
                        "<p>Пример text of the page with words.</p>".getBytes(Charset.forName("windows-1251")),
                        "in",
                        null,
                        "text/html; charset=windows-1251")
                .get(0);
        assertThat(told.article().text()).contains("Пример");
    }

    @Test
    void keepsSoundTextRoundBrokenUtf8() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("Zoë said “no” to the council – twice ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE2);
        bytes.write(" on Monday.".getBytes(StandardCharsets.UTF_8));
        Read read = article(bytes.toByteArray());
        assertThat(read.article().text()).contains("Zoë").contains("\uFFFD on Monday");
        assertThat(read.notes()).isNotEmpty();
    }

    @Test
    void takesControlCharactersOut() {
        String text = ((Read) read("The mayor\u0000 said\u0007 no\uD800 to the council.\r\nShe left.")
                        .get(0))
                .article()
                .text();
        assertThat(text).doesNotContain("\u0000").doesNotContain("\u0007").doesNotContain("\r");
    }

    @Test
    void endsWithDeepAndBrokenPages() {
        assertThat(read("<div>".repeat(20_000) + "deep")).hasSize(1);
        assertThat(read("<html><p>" + "<b><i><a href='x'>".repeat(10_000))).hasSize(1);
        assertThat(read("<html>" + "<p>one two three four five six seven eight nine ten</p>".repeat(5_000)))
                .hasSize(1);
        assertThat(read("<!doctype html><table>" + "<tr><td>".repeat(10_000))).hasSize(1);
    }

    @Test
    void endsWithLongLinesAndManyLines() {
        assertThat(read("a".repeat(500_000))).hasSize(1);
        assertThat(read("A, ".repeat(100_000))).hasSize(1);
        assertThat(read("By A B and ".repeat(40_000))).hasSize(1);
        assertThat(read("Share\n".repeat(40_000))).hasSize(1);
        assertThat(read("- \n— (\n[".repeat(40_000))).hasSize(1);
        assertThat(read("1/1/1 | ".repeat(40_000))).hasSize(1);
    }

    @Test
    void namesTooLargeInput() throws IOException {
        Limits small = new Limits(1000, 100, 10, Duration.ofSeconds(1), 1, false);
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write("word ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        }
        ReadResult result =
                new ArticleReader(small).read(bomb.toByteArray(), "bomb.gz").get(0);
        assertThat(((Problem) result).kind()).isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void cutsATextThatNeverEndsAndSaysSo() {
        Read read = (Read) read("The mayor left the hall. ".repeat(20_000)).get(0);
        assertThat(read.article().text()).hasSize(Draft.LONGEST);
        assertThat(read.article().paragraphs().get(0).span().end()).isEqualTo(Draft.LONGEST);
        assertThat(read.notes()).anyMatch(note -> note.contains("199999, was cut off"));
    }

    @Test
    void cutsNoCharacterInTwo() {
        Read read = (Read) read("x" + "🙂".repeat(200_000)).get(0);
        assertThat(read.article().text()).hasSize(Draft.LONGEST - 1).endsWith("🙂");
    }

    @Test
    void namesACutArchive() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(whole)) {
            gzip.write("The mayor left the hall. ".repeat(2000).getBytes(StandardCharsets.UTF_8));
        }
        byte[] cut = Arrays.copyOf(whole.toByteArray(), whole.size() / 2);
        assertThat(kind(cut)).isEqualTo(Kind.MALFORMED);
    }

    @Test
    void readsTheSameBytesToTheSameArticle() {
        String text = "Bridge opens\n\nBy Ada Finch\n\nThe bridge was opened by the mayor on Monday.";
        assertThat(read(text)).isEqualTo(read(text));
    }

    @Test
    void readsATableOfUnclosedQuotesInATimeLikeItsLength() {
        String table = "id,text\n" + "b\"\"\",\"\n1,x\n".repeat(200_000);
        assertThat(reader.read(table.getBytes(StandardCharsets.UTF_8), "news.csv"))
                .hasSizeGreaterThan(200_000)
                .anyMatch(Read.class::isInstance);
        assertThat(reader.read(("id,text\n" + ",".repeat(3_000_000)).getBytes(StandardCharsets.UTF_8), "news.csv"))
                .hasSize(1);
        assertThat(reader.read(("id,text\n" + "\"\n".repeat(1_000_001)).getBytes(StandardCharsets.UTF_8), "news.csv"))
                .allMatch(Problem.class::isInstance);
    }
}
