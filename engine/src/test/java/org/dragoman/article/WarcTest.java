package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.dragoman.article.ReadResult.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcTest {
    private static final List<String> TOWNS = List.of("Aberwyn", "Borstad", "Calmora", "Dunharrow");

    @TempDir
    private Path folder;

    @Test
    void readsThePagesAndPassesOverWhatStandsBesideThem() {
        byte[] warc = join(
                record("warcinfo", null, "application/warc-fields", bytes("software: test\r\n")),
                page(0),
                record("request", "http://news.example/1", "application/http", bytes("GET / HTTP/1.1\r\n\r\n")),
                answer(1, "404 Not Found", "text/html"),
                answer(2, "200 OK", "image/png"),
                page(3));

        assertThat(read(warc)).allSatisfy(result -> assertThat(result).isInstanceOf(Read.class));
        assertThat(titles(read(warc))).containsExactly("Aberwyn", "Dunharrow");
        Read first = (Read) read(warc).get(0);
        assertThat(first.article().url()).isEqualTo("http://news.example/0");
        assertThat(first.article().published()).isNull();
        assertThat(first.place()).startsWith("byte ");
    }

    @Test
    void readsThemGzippedARecordAtATimeOrAsAWhole() {
        assertThat(titles(read(join(gzip(page(0)), gzip(page(1)))))).containsExactly("Aberwyn", "Borstad");
        assertThat(titles(read(gzip(join(page(0), page(1)))))).containsExactly("Aberwyn", "Borstad");
    }

    @Test
    void aRecordThatSwallowsTheNextOneIsNamedAndTheNextOneRead() {
        byte[] swallowing = replaced(page(1), "Content-Length: ", "Content-Length: 9");
        byte[] endless = replaced(page(1), "Content-Length: ", "Content-Length: 99");
        byte[] shortened = bytes(text(page(1)).replaceFirst("Content-Length: \\d+", "Content-Length: 40"));
        byte[] none = bytes(text(page(1)).replaceFirst("Content-Length: \\d+\r\n", ""));
        byte[] header = bytes(text(page(1)).replaceFirst("(?s)Content-Type: .*", ""));
        byte[] noise = bytes("%%% a disk went bad here\n more of it\r\n\r\n");

        for (byte[] broken : List.of(swallowing, endless, shortened, none, header, noise)) {
            byte[] warc = join(page(0), broken, page(2), page(3));
            List<ReadResult> results = read(warc);
            assertThat(titles(results)).containsExactly("Aberwyn", "Calmora", "Dunharrow");
            assertThat(problems(results)).singleElement().satisfies(problem -> {
                assertThat(problem.kind()).isEqualTo(Kind.MALFORMED);
                assertThat(problem.message()).startsWith("news.warc, byte " + page(0).length + ": ");
            });
        }
    }

    @Test
    void aBrokenMemberCostsOnlyItself() {
        byte[] second = gzip(page(1));
        byte[] flipped = second.clone();
        Arrays.fill(flipped, 60, 70, (byte) 0x55);
        byte[] cut = Arrays.copyOf(second, second.length / 2);
        byte[] wrongSum = second.clone();
        wrongSum[second.length - 6] ^= 1;

        for (byte[] broken : List.of(flipped, cut, wrongSum)) {
            List<ReadResult> results = read(join(gzip(page(0)), broken, gzip(page(2)), gzip(page(3))));
            assertThat(titles(results)).containsExactly("Aberwyn", "Calmora", "Dunharrow");
            assertThat(problems(results)).singleElement().satisfies(problem -> assertThat(problem.message())
                    .startsWith("news.warc, byte " + gzip(page(0)).length + ": a gzip member that is broken"));
        }
    }

    @Test
    void aFileCutOffGivesAllBeforeTheCut() {
        byte[] packed = join(gzip(page(0)), gzip(page(1)));
        byte[] plain = join(page(0), page(1));

        for (byte[] warc : List.of(packed, plain)) {
            List<ReadResult> results = read(Arrays.copyOf(warc, warc.length - 300));
            assertThat(titles(results)).containsExactly("Aberwyn");
            assertThat(problems(results)).singleElement().satisfies(problem -> assertThat(problem.reason())
                    .containsAnyOf("cut off", "broken"));
        }
    }

    @Test
    void readsPagesThatLieAboutTheirCharset() {
        byte[] latin = html("Café in Aberwyn", "windows-1252", "utf-8");
        byte[] unknown = html("Café in Aberwyn", "utf-8", "klingon");

        for (byte[] content : List.of(latin, unknown)) {
            assertThat(read(response(0, "200 OK", "text/html; charset=utf-8", content)))
                    .singleElement()
                    .satisfies(result ->
                            assertThat(((Read) result).article().text()).contains("Café"));
        }
    }

    @Test
    void readsPagesSentInChunksAndPacked() {
        byte[] html = html("Aberwyn", "utf-8", "utf-8");
        byte[] packed = gzip(html);
        byte[] chunked = join(
                bytes(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
                                + Integer.toHexString(packed.length) + "\r\n"),
                packed,
                bytes("\r\n0\r\n\r\n"));
        byte[] warc = record("response", "http://news.example/0", "application/http; msgtype=response", chunked);

        assertThat(titles(read(warc))).containsExactly("Aberwyn");
    }

    @Test
    void namesWhatIsTooLargeAndGoesOn() {
        byte[] line = new byte[3_000_000];
        Arrays.fill(line, (byte) 'a');
        byte[] large = response(1, "200 OK", "text/plain", line);
        Limits limits = new Limits(1_000_000, 1_000_000, 100, Duration.ofSeconds(1), 1, false);

        for (byte[] warc : List.of(join(page(0), large, page(2)), join(gzip(page(0)), gzip(large), gzip(page(2))))) {
            List<ReadResult> results = new ArticleReader(limits).read(warc, "news.warc");
            assertThat(titles(results)).containsExactly("Aberwyn", "Calmora");
            assertThat(problems(results)).extracting(Problem::kind).containsExactly(Kind.TOO_LARGE);
        }
    }

    @Test
    void goesOnFromTheRecordWhereAnotherRunStopped() throws IOException {
        List<byte[]> files = List.of(
                join(page(0), page(1), page(2), page(3)),
                join(gzip(page(0)), gzip(page(1)), gzip(page(2)), gzip(page(3))),
                gzip(join(page(0), page(1), page(2), page(3))));
        for (byte[] warc : files) {
            Path file = Files.write(folder.resolve("news.warc"), warc);
            for (int stop = 0; stop <= TOWNS.size(); stop++) {
                Position position = Position.START;
                Inputs first = Inputs.open(List.of(file.toString()), InputStream.nullInputStream());
                for (int i = 0; i < stop; i++) {
                    first.next();
                    position = first.position();
                }
                first.close();
                Optional<Position> from = Optional.of(position);
                List<ReadResult> rest = new ArrayList<>();
                Inputs.open(List.of(file.toString()), InputStream.nullInputStream(), Limits.DEFAULT, f -> from)
                        .forEachRemaining(rest::add);
                assertThat(titles(rest)).isEqualTo(TOWNS.subList(stop, TOWNS.size()));
            }
        }
    }

    private static List<ReadResult> read(byte[] warc) {
        List<ReadResult> results = new ArrayList<>();
        new ArticleReader().open(new ByteArrayInputStream(warc), "news.warc").forEachRemaining(results::add);
        return results;
    }

    private static List<String> titles(List<ReadResult> results) {
        return results.stream()
                .filter(Read.class::isInstance)
                .map(result -> ((Read) result).article())
                .map(article -> TOWNS.stream()
                        .filter(article.text()::contains)
                        .findFirst()
                        .orElse(article.text()))
                .toList();
    }

    private static List<Problem> problems(List<ReadResult> results) {
        return results.stream()
                .filter(Problem.class::isInstance)
                .map(Problem.class::cast)
                .toList();
    }

    private static byte[] page(int number) {
        return answer(number, "200 OK", "text/html; charset=utf-8");
    }

    private static byte[] answer(int number, String status, String type) {
        return response(number, status, type, html(TOWNS.get(number), "utf-8", "utf-8"));
    }

    private static byte[] response(int number, String status, String type, byte[] content) {
        byte[] head = bytes("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + content.length
                + "\r\n\r\n");
        return record(
                "response", "http://news.example/" + number, "application/http; msgtype=response", join(head, content));
    }

    private static byte[] record(String type, String target, String contentType, byte[] content) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\n"
                + (target == null ? "" : "WARC-Target-URI: " + target + "\r\n")
                + "WARC-Date: 2024-05-06T07:08:09Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "Content-Type: " + contentType + "\r\nContent-Length: " + content.length + "\r\n\r\n";
        return join(bytes(head), content, bytes("\r\n\r\n"));
    }

    private static byte[] html(String town, String charset, String declared) {
        String page = "<!DOCTYPE html><html><head><meta charset=\"" + declared
                + "\"><title>News</title></head><body><article>"
                + "<p>The council of " + town
                + " voted on Monday to mend the old bridge over the river before winter.</p>"
                + "<p>The mayor said that the work would take three months and cost less than was feared.</p>"
                + "</article></body></html>";
        return page.getBytes(Charset.forName(charset));
    }

    private static byte[] replaced(byte[] record, String words, String by) {
        return bytes(text(record).replaceFirst(words, by));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
