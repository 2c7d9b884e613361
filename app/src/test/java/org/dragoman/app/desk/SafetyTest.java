package org.dragoman.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may do what, and what nobody may. */
class SafetyTest {
    private static Shelf shelf;

    @BeforeAll
    static void start() {
        shelf = Shelf.of(Shelf.samples());
    }

    @AfterAll
    static void stop() {
        shelf.close();
    }

    @Test
    void nothingIsLoadedFromOutside() {
        assertThat(shelf.get("/")
                        .headers()
                        .firstValue("content-security-policy")
                        .orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", "http", "*");
        Addresses.of(shelf).values().forEach(address -> assertThat(
                        shelf.get(address).body())
                .as(address)
                .doesNotContain("<script>", "style=\"", " onclick", "src=\"http"));
    }

    @Test
    void readingFromThisMachineWantsNoTokenAndWritingDoes() {
        assertThat(shelf.get("/events").statusCode()).isEqualTo(200);
        assertThat(shelf.post("/corrections", "article=1").statusCode()).isEqualTo(403);
        assertThat(shelf.post("/corrections", "article=1", "Authorization", "Bearer wrong")
                        .statusCode())
                .isEqualTo(403);
        assertThat(shelf.post(
                                "/corrections.json",
                                "article=1&field=wrong&author=x",
                                "Authorization",
                                "Bearer " + Shelf.TOKEN)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void onAnyOtherAddressReadingWantsTheToken() {
        try (Shelf open = Shelf.open()) {
            assertThat(open.get("/").statusCode()).isEqualTo(403);
            assertThat(open.get("/events.json").statusCode()).isEqualTo(403);
            assertThat(open.get("/assets/desk.css").statusCode()).isEqualTo(200);
            assertThat(open.get("/", "Authorization", "Bearer " + Shelf.TOKEN).statusCode())
                    .isEqualTo(200);
            HttpResponse<String> entered = open.get("/?token=" + Shelf.TOKEN);
            assertThat(entered.statusCode()).isEqualTo(303);
            assertThat(entered.headers().firstValue("location").orElse("")).doesNotContain(Shelf.TOKEN);
            String cookie = entered.headers().firstValue("set-cookie").orElse("");
            assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
            assertThat(open.get("/", "Cookie", cookie.split(";", 2)[0]).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void anotherSitesFormIsRefused() {
        assertThat(shelf.post("/paste", "text=Norway", "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(shelf.post("/token", "token=" + Shelf.TOKEN, "Origin", "null")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anotherSitesNameIsRefused() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .contains(" 403 ");
        assertThat(raw("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
                .contains(" 200 ");
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertThat(shelf.post("/paste", "text=" + "x".repeat(300_000)).statusCode())
                .isEqualTo(413);
        assertThat(shelf.post("/paste", "text=" + "x".repeat(1_200_000)).statusCode())
                .isEqualTo(413);
        assertThat(shelf.get("/events?who=" + "x".repeat(14_000)).statusCode()).isEqualTo(400);
    }

    @Test
    void pastingFetchesNothingPrivate() throws IOException {
        AtomicInteger hits = new AtomicInteger();
        HttpServer inside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        inside.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        inside.start();
        int port = inside.getAddress().getPort();
        for (String address : List.of(
                "http://127.0.0.1:" + port + "/",
                "http://localhost:" + port + "/",
                "http://[::1]:" + port + "/",
                "http://[::ffff:127.0.0.1]:" + port + "/",
                "http://2130706433:" + port + "/",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1/",
                "file:///etc/passwd",
                "ftp://127.0.0.1/")) {
            HttpResponse<String> answer = shelf.post("/paste.json", "address=" + Addresses.encoded(address));
            assertThat(answer.statusCode()).as(address).isEqualTo(400);
        }
        inside.stop(0);
        assertThat(hits).hasValue(0);
    }

    @Test
    void pastedTextIsCodedAndNotStored() {
        long before =
                Addresses.json(shelf, "/overview.json").at("/size/articles").asLong();
        HttpResponse<String> answer = shelf.post(
                "/paste.json", "published=2024-08-06&text=" + Addresses.encoded("Norway accused Sweden of spying."));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"type\":\"ACCUSE\"", "\"published\":\"2024-08-06\"");
        assertThat(Addresses.json(shelf, "/overview.json").at("/size/articles").asLong())
                .isEqualTo(before);
    }

    @Test
    void pastedTextIsKeptForOneWhoMayWriteAndExplainedWithItsArticle() throws InterruptedException {
        String form = "published=2024-08-06&text="
                + Addresses.encoded("Ida Holm is Norway's foreign minister. She accused Sweden of spying.");
        try (Shelf empty = Shelf.empty()) {
            assertThat(empty.post("/paste/keep", form).statusCode()).isEqualTo(403);
            HttpResponse<String> kept = empty.post("/paste/keep", form, "Authorization", "Bearer " + Shelf.TOKEN);
            assertThat(kept.statusCode()).isEqualTo(303);
            String article = kept.headers().firstValue("location").orElse("");
            JsonNode event = Addresses.json(empty, article + ".json").at("/events/0");
            assertThat(event.path("type").asText()).isEqualTo("ACCUSE");

            String why = "/explain.json?article=" + article.replaceAll("\\D", "") + "&report="
                    + event.path("id").asText();
            assertThat(Addresses.json(empty, why).at("/events/0/actors/0/name").asText())
                    .contains("Holm");
            String listed = "";
            for (int i = 1; i <= 40 && listed.isEmpty(); i++) {
                Thread.sleep(250);
                // Answers are kept for a while: another size is another question.
                listed = Addresses.json(empty, "/events.json?type=ACCUSE&size=" + i)
                        .at("/events/0/type")
                        .asText();
            }
            assertThat(listed).isEqualTo("ACCUSE");
        }
    }

    @Test
    void correctionsStandBesideTheAnswerAndCanBeTakenBack() {
        JsonNode event = Addresses.json(shelf, "/events.json").at("/events/0");
        String form = "article=" + event.at("/words/article").asText() + "&report="
                + event.at("/words/report").asText() + "&event="
                + event.get("event").asText()
                + "&field=type&value=aid&note=read+again&author=Ada";
        String[] admitted = {"Authorization", "Bearer " + Shelf.TOKEN};

        assertThat(shelf.post("/corrections.json", form, admitted).statusCode()).isEqualTo(303);
        JsonNode page = Addresses.json(shelf, "/events/" + event.get("event").asText() + ".json");
        assertThat(page.at("/event/type")).isEqualTo(event.get("type"));
        assertThat(page.at("/corrections/0/value").asText()).isEqualTo("AID");
        assertThat(page.at("/corrections/0/author").asText()).isEqualTo("Ada");
        assertThat(page.at("/corrections/0/undone").isNull()).isTrue();

        shelf.post(
                "/corrections/undo",
                "correction=" + page.at("/corrections/0/correction").asText(),
                admitted);
        assertThat(Addresses.json(shelf, "/corrections.json")
                        .at("/corrections/0/undone")
                        .isTextual())
                .isTrue();
        assertThat(shelf.post("/corrections", form.replace("aid", "nonsense"), admitted)
                        .statusCode())
                .isEqualTo(400);
    }

    private static String raw(String request) throws IOException {
        int port = URI.create(shelf.url("/")).getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    @Test
    void aDayOutsideTheCalendarIsRefusedAndOneAtItsEdgeIsNot() {
        for (String day : List.of("%2B12345-01-01", "-0044-03-15", "%2B999999999-12-31", "0000-01-01")) {
            assertThat(shelf.get("/events?from=" + day).statusCode()).as(day).isEqualTo(400);
        }
        for (String days :
                List.of("from=0001-01-01", "to=9999-12-31", "from=0001-01-01&to=9999-12-31", "from=9999-12-31")) {
            assertThat(shelf.get("/events?" + days).statusCode()).as(days).isEqualTo(200);
        }
        assertThat(shelf.log()).isEmpty();
    }
}
