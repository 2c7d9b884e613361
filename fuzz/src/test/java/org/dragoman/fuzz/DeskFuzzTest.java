package org.dragoman.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.api.SilentCloseable;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.Dragoman;
import org.dragoman.app.desk.Desk;
import org.dragoman.article.Article;
import org.dragoman.article.Limits;
import org.dragoman.store.Store;
import org.dragoman.store.StoreWriter;

/** Parameters of the desk's addresses, whatever they are: an answer or a refusal, and never an error inside. */
class DeskFuzzTest {
    private static final List<String> PAGES = List.of(
            "/events",
            "/articles/%s",
            "/actors",
            "/dyads",
            "/stories",
            "/rules",
            "/rules/%s",
            "/explain",
            "/corrections",
            "/events/%s",
            "/actors/%s",
            "/stories/%s",
            "/");
    private static final List<String> FORMS = List.of("", ".json", ".csv");
    private static final List<String> ERRORS = new ArrayList<>();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int MOST_BYTES = 3000;
    private static final int INSIDE = 500;
    private static final int BUSY = 503;
    private static final Desk DESK = desk();

    @FuzzTest
    void answersAnyQuestion(byte[] bytes) throws IOException, InterruptedException {
        int first = bytes.length == 0 ? 0 : bytes[0] & 0xFF;
        int length = Math.min(Math.max(bytes.length - 1, 0), MOST_BYTES);
        String asked = new String(bytes, Math.min(1, bytes.length), length, StandardCharsets.ISO_8859_1);
        String page = PAGES.get(first % PAGES.size()) + FORMS.get(first / PAGES.size() % FORMS.size());
        StringBuilder query = new StringBuilder();
        for (String parameter : asked.split("&", 40)) {
            String[] parts = parameter.split("=", 2);
            query.append(query.isEmpty() ? '?' : '&').append(encoded(parts[0]));
            query.append('=').append(encoded(parts.length > 1 ? parts[1] : ""));
        }
        String address = "http://127.0.0.1:" + DESK.port() + page.replace("%s", encoded(asked)) + query;
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(40))
                .build();
        int status;
        // To the fuzzer any connection is one too many, but for this one.
        try (SilentCloseable allowed = BugDetectors.allowNetworkConnections((host, port) -> port == DESK.port())) {
            status = HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
        assertThat(status).as(address).matches(code -> code < INSIDE || code == BUSY);
        assertThat(ERRORS).isEmpty();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Desk desk() {
        try {
            Path folder = Files.createTempDirectory("desk");
            Dragoman dragoman = Dragoman.load();
            Store store = Store.open(folder.resolve("news.duckdb"));
            try (StoreWriter writer = store.writer()) {
                Article article = Article.ofText(
                        "seed",
                        "Norway's minister met her Swedish counterpart in Oslo on Monday, police said.",
                        "2024-03-05");
                writer.add(dragoman.code(article), 1);
                writer.commit();
            }
            store.count();
            Desk desk = new Desk(
                    new Desk.Settings("127.0.0.1", 0, "token", Limits.DEFAULT),
                    store,
                    "fuzz",
                    () -> dragoman,
                    ERRORS::add);
            desk.start();
            return desk;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
