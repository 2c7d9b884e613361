package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.dragoman.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
    private static final String ITEM = """
            <item><title>Talks</title><link>%s/story-%d.html</link><guid>g%d</guid>
            <pubDate>Mon, 02 Mar 2020 10:00:00 GMT</pubDate>
            <description>Norway's foreign minister met her Ghanaian counterpart in Accra on Monday, day %d.</description></item>
            """;

    @TempDir
    private Path folder;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String site;
    private String robots = "";
    private int items = 1;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site = "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            switch (path) {
                case "/robots.txt" -> answer(exchange, 200, "text/plain", robots);
                case "/feed" -> feed(exchange);
                case "/busy" -> {
                    exchange.getResponseHeaders().add("Retry-After", "7200");
                    answer(exchange, 503, "text/plain", "busy");
                }
                case "/story-0.html" -> answer(exchange, 200, "text/html", page());
                default -> answer(exchange, 404, "text/plain", "nothing");
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void storesWhatIsNewAndAsksForNoMoreThanWhatHasChanged() throws Exception {
        Path db = folder.resolve("news.duckdb");
        Run first = watch(db, site + "/feed");
        assertThat(first.exit()).isZero();
        assertThat(first.out()).contains("1 article coded");

        makeDue(db);
        Run second = watch(db, site + "/feed");
        assertThat(second.out()).isEmpty();

        makeDue(db);
        items = 2;
        Run third = watch(db, site + "/feed");
        assertThat(third.out()).contains("1 article coded").contains("now 2 articles");
    }

    @Test
    void doesNotAskAgainBeforeItsTime() {
        Path db = folder.resolve("news.duckdb");
        watch(db, site + "/feed");
        asked.clear();
        watch(db, site + "/feed");

        assertThat(asked).isEmpty();
    }

    @Test
    void waitsAsLongAsABusySiteAsksFor() throws Exception {
        Path db = folder.resolve("news.duckdb");
        Run run = watch(db, site + "/busy");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("/busy: the server answered 503");
        try (Store store = Store.readOnly(db);
                var connection = store.connect();
                var sql = connection.createStatement();
                var row =
                        sql.executeQuery("SELECT failures, due > now()::TIMESTAMP + INTERVAL 100 MINUTE FROM feeds")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(1);
            assertThat(row.getBoolean(2)).isTrue();
        }
    }

    @Test
    void obeysRobots() {
        robots = "User-agent: *\nDisallow: /feed\n";
        Run run = watch(folder.resolve("news.duckdb"), site + "/feed");

        assertThat(run.err()).contains("robots.txt does not allow it");
        assertThat(asked).containsExactly("/robots.txt");
    }

    @Test
    void readsThePagesOfItemsWhereAsked() {
        Run run = watch(folder.resolve("n.duckdb"), site + "/feed", "--pages");

        assertThat(run.out()).contains("1 article coded");
        assertThat(asked).containsExactly("/robots.txt", "/feed", "/story-0.html");
    }

    @Test
    void asksNoAddressOfItsOwnNetwork() {
        Run run = Run.of(
                "watch",
                site + "/feed",
                "--once",
                "--db",
                folder.resolve("news.duckdb").toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("is an address of a private network");
        assertThat(asked).isEmpty();
        assertThat(watch(folder.resolve("news.duckdb"), site + "/feed").out())
                .as("nobody was asked, so nobody is left alone")
                .contains("1 article coded");
    }

    @Test
    void saysThatAFeedIsLeftAlone() {
        Path db = folder.resolve("news.duckdb");
        watch(db, site + "/busy");
        Run again = watch(db, site + "/busy");

        assertThat(again.err())
                .contains(site + "/busy: not asked before 20")
                .contains("as it could not be read the last time");
    }

    @Test
    void aSiteThatIsNotThereIsNotTakenForOneThatForbids() {
        server.stop(0);
        Run run = watch(folder.resolve("news.duckdb"), site + "/feed");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("robots.txt cannot be read: cannot be fetched: Connection refused");
    }

    @Test
    void aPageIsNoFeed() {
        Run run = watch(folder.resolve("news.duckdb"), site + "/story-0.html");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("/story-0.html: no RSS or Atom feed");
        assertThat(run.out()).contains("0 articles coded", "1 bad record (1 unsupported)");
    }

    @Test
    void namesThePageThatIsMissing() {
        items = 2;
        Run run = watch(folder.resolve("n.duckdb"), site + "/feed", "--pages");

        assertThat(run.err()).contains("its page " + site + "/story-1.html: the server answered 404");
    }

    private Run watch(Path db, String feed, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("watch", feed, "--once", "--allow-private", "--db", db.toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static void makeDue(Path db) throws Exception {
        try (Store store = Store.open(db);
                var connection = store.connect();
                var sql = connection.createStatement()) {
            sql.execute("UPDATE feeds SET due = TIMESTAMP '2020-01-01'");
        }
    }

    private void feed(HttpExchange exchange) throws IOException {
        String tag = "\"v" + items + "\"";
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().add("ETag", tag);
        StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>Harbour Times</title>");
        for (int i = items - 1; i >= 0; i--) {
            feed.append(ITEM.formatted(site, i, i, i));
        }
        answer(exchange, 200, "application/rss+xml", feed + "</channel></rss>");
    }

    private static String page() {
        return "<!DOCTYPE html><html><body><article><h1>Talks</h1><p>Norway's foreign minister met her Ghanaian counterpart in "
                + "Accra on Monday.</p><p>The two signed an agreement on fishing grounds, and promised to meet again before the "
                + "end of the year in Oslo, a spokesman said.</p></article></body></html>";
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
