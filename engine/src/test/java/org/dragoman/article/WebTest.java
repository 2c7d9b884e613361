package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WebTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";
    private static final Limits SHORT = new Limits(1000, 1000, 10, Duration.ofSeconds(1), 2, true);

    @Test
    void connectsToTheAddressThatWasCheckedWhateverTheNameMeansByThen() throws IOException {
        Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1"));
        Targets.Lookup moving = host -> new InetAddress[] {InetAddress.getByName(answers.remove())};
        try (OneAnswer server = new OneAnswer(OK + "Content-Length: 5\r\n\r\nthere")) {
            Web.Answer answer = new Web(SHORT, new Targets(true, moving))
                    .get("http://user:secret@news.invalid:" + server.port() + "/a?b=c#d");
            assertThat(text(answer)).isEqualTo("there");
            assertThat(answers).isEmpty();
            assertThat(server.asked).hasSize(1);
            assertThat(server.asked.get(0))
                    .startsWith("GET /a?b=c HTTP/1.1\r\nHost: news.invalid:" + server.port() + "\r\n")
                    .doesNotContain("secret", "Cookie", "Authorization");
        }
    }

    @Test
    void triesTheNextAddressOfAName() throws IOException {
        try (OneAnswer server = new OneAnswer(OK + "\r\nuntil the end")) {
            Targets.Lookup two =
                    host -> new InetAddress[] {InetAddress.getByName("127.0.0.2"), InetAddress.getByName("127.0.0.1")};
            assertThat(text(new Web(SHORT, new Targets(true, two)).get("http://two.invalid:" + server.port())))
                    .isEqualTo("until the end");
        }
    }

    @Test
    void looksUpARedirectLikeTheFirstAddress() throws IOException {
        List<String> asked = new ArrayList<>();
        try (OneAnswer server = new OneAnswer("HTTP/1.1 302 Found\r\nLocation: http://inside.invalid/\r\n\r\n")) {
            Targets.Lookup open = host -> {
                asked.add(host);
                return host.equals("open.invalid")
                        ? new InetAddress[] {InetAddress.getByName("127.0.0.1")}
                        : new InetAddress[0];
            };
            Web.Answer answer =
                    new Web(SHORT, new Targets(true, open)).get("http://open.invalid:" + server.port() + "/");
            assertThat(asked).containsExactly("open.invalid", "inside.invalid");
            assertThat(answer.problem()).isNotNull();
            assertThat(answer.problem().reason()).contains("no address");
        }
    }

    @Test
    void readsPieces() throws IOException {
        String pieces = "4\r\nWiki\r\n5;x=y\r\npedia\r\n0\r\n\r\n";
        try (OneAnswer server = new OneAnswer(OK + "Transfer-Encoding: chunked\r\n\r\n" + pieces)) {
            assertThat(text(get(server))).isEqualTo("Wikipedia");
        }
    }

    @Test
    void passesOverHints() throws IOException {
        try (OneAnswer server =
                new OneAnswer("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + OK + "Content-Length: 2\r\n\r\nok")) {
            assertThat(text(get(server))).isEqualTo("ok");
        }
    }

    @Test
    void givesBackWhatAServerToldInOneLine() throws IOException {
        try (OneAnswer server = new OneAnswer("HTTP/1.1 304 Not Modified\r\nETag: \"x\"\r\n\r\n")) {
            Web.Answer answer = new Web(SHORT).get(address(server), Map.of("If-None-Match", "\"x\"\r\nEvil: 1"));
            assertThat(answer.problem()).isNull();
            assertThat(answer.header("etag")).isEqualTo("\"x\"");
            assertThat(server.asked.get(0)).contains("If-None-Match: \"x\"  Evil: 1\r\n");
        }
    }

    @Test
    void namesAnAnswerThatIsCutOff() throws IOException {
        try (OneAnswer server = new OneAnswer(OK + "Content-Length: 500\r\n\r\nonly this")) {
            assertThat(reason(server)).contains("cut off, 491 bytes are missing");
        }
    }

    @Test
    void namesWhatIsNoAnswer() throws IOException {
        for (String nothing : List.of("", "SSH-2.0-OpenSSH\r\n", "HTTP/1.1 abc\r\n\r\n", "\0\0\0\0")) {
            try (OneAnswer server = new OneAnswer(nothing)) {
                assertThat(reason(server)).as(nothing).contains("cannot be fetched");
            }
        }
    }

    @Test
    void readsNoHeadAndNoBodyWithoutEnd() throws IOException {
        OneAnswer.Writing endlessHead = out -> {
            out.write(OK.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 1_000_000; i++) {
                out.write("X: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        };
        OneAnswer.Writing endlessBody = out -> {
            out.write((OK + "\r\n").getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 1_000_000; i++) {
                out.write("yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy".getBytes(StandardCharsets.US_ASCII));
            }
        };
        try (OneAnswer server = new OneAnswer(endlessHead)) {
            assertThat(reason(server)).contains("a head of more than 65536 bytes");
        }
        try (OneAnswer server = new OneAnswer(endlessBody)) {
            assertThat(reason(server)).contains("larger than 1000 bytes");
        }
    }

    @Test
    void waitsNoLongerThanToldForAServerThatDrips() throws IOException {
        for (String start : List.of("HTTP/1.1 200 OK\r\nX: ", OK + "\r\n")) {
            OneAnswer.Writing dripping = out -> {
                out.write(start.getBytes(StandardCharsets.US_ASCII));
                for (int i = 0; i < 100; i++) {
                    out.write('x');
                    out.flush();
                    Thread.sleep(100);
                }
            };
            try (OneAnswer server = new OneAnswer(dripping)) {
                long begun = System.nanoTime();
                assertThat(reason(server)).contains("no answer within 1 s");
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
            }
        }
    }

    private static Web.Answer get(OneAnswer server) {
        return new Web(SHORT).get(address(server));
    }

    private static String reason(OneAnswer server) {
        Web.Answer answer = get(server);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.problem()).isNotNull();
        return answer.problem().reason();
    }

    private static String address(OneAnswer server) {
        return "http://127.0.0.1:" + server.port() + "/";
    }

    private static String text(Web.Answer answer) {
        assertThat(answer.problem()).isNull();
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
