package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.dragoman.article.ReadResult.Read;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    private static final String TEXT = "The council of the town voted on Monday.\n\nThe mayor left the hall.\n";
    private static final String FEED = """
            <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>Harbour Times</title>
            <item><title>Town votes</title><link>https://harbour.example/1</link><guid>1</guid>
            <pubDate>Mon, 02 Mar 2020 10:00:00 GMT</pubDate>
            <content:encoded><![CDATA[<p>The council of the town voted on Monday.</p><p>The mayor left.</p>]]></content:encoded></item>
            <item><title>No words</title></item>
            </channel></rss>
            """;

    private static List<ReadResult> read(byte[] bytes, String name) {
        return new ArticleReader().read(bytes, name);
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("a.txt", "empty.txt", "picture.png", "sub/b.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((name.startsWith("empty") ? "" : TEXT).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(String size) throws IOException {
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        byte[] header = new byte[512];
        put(header, 0, "news/a.txt");
        put(header, 124, size);
        put(header, 156, "0");
        put(header, 257, "ustar");
        tar.write(header);
        tar.write(Arrays.copyOf(TEXT.getBytes(StandardCharsets.UTF_8), 512));
        tar.write(new byte[1024]);
        return tar.toByteArray();
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }

    @Test
    void readsTheFilesOfAZipAndNamesTheEmptyOne() throws IOException {
        List<ReadResult> results = read(zip(), "news.zip");
        assertThat(results).hasSize(3);
        assertThat(((Read) results.get(0)).article().source()).isEqualTo("news.zip!/a.txt");
        assertThat(((Problem) results.get(1)).message()).startsWith("news.zip!/empty.txt");
        assertThat(((Read) results.get(2)).article().text()).contains("The mayor left");
    }

    @Test
    void readsNoMoreEntriesThanTheLimitAndSaysSo() throws IOException {
        Limits three = new Limits(1000, 1000, 3, Duration.ofSeconds(1), 1, false);
        List<ReadResult> results = new ArticleReader(three).read(zip(), "news.zip");
        assertThat(results.get(0)).isInstanceOf(Read.class);
        assertThat(results).last().isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE);
            assertThat(problem.message()).contains("more than 3 entries");
        });
        assertThat(results).filteredOn(Read.class::isInstance).hasSize(1);
    }

    @Test
    void opensArchivesInArchivesThreeDeep() throws IOException {
        byte[] packed = zip();
        for (int deep = 1; deep <= 3; deep++) {
            assertThat(read(packed, "news.zip"))
                    .as("%d deep", deep)
                    .filteredOn(Read.class::isInstance)
                    .hasSize(2);
            packed = zipped("inner.zip", packed);
        }
        assertThat(read(packed, "news.zip")).singleElement().isInstanceOf(Problem.class);
    }

    private static byte[] zipped(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void keepsWhatStandsBeforeTheCutOfAZip() throws IOException {
        byte[] zip = zip();
        List<ReadResult> results = read(Arrays.copyOf(zip, 150), "cut.zip");
        assertThat(results).isNotEmpty().last().isInstanceOf(Problem.class);
    }

    @Test
    void namesAZipThatIsCutWhereverItIs() throws IOException {
        byte[] zip = zip();
        for (int length = 40; length < zip.length - 20; length++) {
            List<ReadResult> results = read(Arrays.copyOf(zip, length), "cut.zip");
            assertThat(results).as("%d bytes of %d", length, zip.length).last().isInstanceOf(Problem.class);
        }
    }

    @Test
    void readsATarGzipped() throws IOException {
        ByteArrayOutputStream gz = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gz)) {
            out.write(tar(Integer.toOctalString(TEXT.length())));
        }
        List<ReadResult> results = read(gz.toByteArray(), "news.tar.gz");
        assertThat(results).singleElement().isInstanceOf(Read.class);
    }

    @Test
    void namesATarWithWrongSizes() throws IOException {
        assertThat(read(tar("99x"), "bad.tar").get(0)).isInstanceOf(Problem.class);
        assertThat(read(tar("7777777"), "short.tar")).last().isInstanceOf(Problem.class);
    }

    @Test
    void readsTheItemsOfAFeedAndNamesTheEmptyOne() {
        List<ReadResult> results = read(FEED.getBytes(StandardCharsets.UTF_8), "feed.xml");
        Article article = ((Read) results.get(0)).article();
        assertThat(article.title()).isEqualTo("Town votes");
        assertThat(article.url()).isEqualTo("https://harbour.example/1");
        assertThat(article.publisher()).isEqualTo("Harbour Times");
        assertThat(article.published()).isEqualTo("2020-03-02T10:00");
        assertThat(article.paragraphs()).hasSize(2);
        assertThat(((Problem) results.get(1)).place()).isEqualTo("item 2");
    }

    @Test
    void readsAtomWithItsRelativeLinksInheritedAuthorsAndMarkedUpText() {
        String atom = """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Times</title>
                <link rel="self" href="/atom.xml"/><author><name>Ada Finch</name></author>
                <entry><title type="html">Town &lt;b&gt;votes&lt;/b&gt;</title><id>1</id>
                <link rel="self" href="/e/1"/><link rel="alternate" href="../pages/votes.html"/>
                <published>2020-03-02T10:00:00Z</published>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The council voted on Monday.</p>
                <p>The mayor left.</p></div></content></entry>
                <entry xml:base="https://other.example/x/"><title>Two</title><id>2</id><link href="two"/>
                <author><name>Kofi Roe</name></author><content>The mayor came back on Tuesday.</content></entry>
                <entry><id>3</id><link rel="enclosure" href="a.mp3"/><content>The mayor sang on Friday.</content></entry>
                </feed>
                """;
        List<Article> articles = new ArticleReader()
                        .read(atom.getBytes(StandardCharsets.UTF_8), "feed", "https://harbour.example/a/atom.xml", null)
                        .stream()
                        .map(result -> ((Read) result).article())
                        .toList();
        assertThat(articles)
                .extracting(Article::url)
                .containsExactly("https://harbour.example/pages/votes.html", "https://other.example/x/two", null);
        assertThat(articles)
                .extracting(Article::authors)
                .containsExactly(List.of("Ada Finch"), List.of("Kofi Roe"), List.of("Ada Finch"));
        assertThat(articles.get(0).title()).isEqualTo("Town votes");
        assertThat(articles.get(0).paragraphs()).hasSize(2);
    }

    @Test
    void leavesALinkThatIsNoneAsItStands() {
        String feed = FEED.replace("https://harbour.example/1", "no link: %%");
        assertThat(((Read) read(feed.getBytes(StandardCharsets.UTF_8), "my feed.xml")
                                .get(0))
                        .article()
                        .url())
                .isEqualTo("no link: %%");
    }

    @Test
    void readsWhatABrokenFeedStillHolds() {
        List<ReadResult> results =
                read(FEED.substring(0, FEED.length() - 60).getBytes(StandardCharsets.UTF_8), "feed.xml");
        assertThat(results.get(0)).isInstanceOf(Read.class);
        assertThat(read("<rss><channel>".getBytes(StandardCharsets.UTF_8), "feed.xml"))
                .singleElement()
                .extracting(result -> ((Problem) result).kind())
                .isEqualTo(Kind.EMPTY);
    }

    @Test
    void saysOfAnItemThatItsDateIsNone() {
        String feed = FEED.replace("Mon, 02 Mar 2020 10:00:00 GMT", "the day before yesterday");
        Read item =
                (Read) read(feed.getBytes(StandardCharsets.UTF_8), "feed.xml").get(0);
        assertThat(item.article().published()).isNull();
        assertThat(item.messages())
                .containsExactly("feed.xml, item 1: published \"the day before yesterday\" is no date: left out");
    }
}
