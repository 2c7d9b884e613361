package org.dragoman.app.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.app.Run;
import org.dragoman.article.Inputs;
import org.dragoman.article.Limits;
import org.dragoman.article.ReadResult;
import org.dragoman.record.CodedArticle;
import org.dragoman.store.Store;
import org.dragoman.store.StoreWriter;

/** A desk over a store of its own, on a free port. */
final class Shelf implements AutoCloseable {
    static final String TOKEN = "let-me-in";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path folder;
    private final Store store;
    private final Desk desk;
    private final List<String> log = new ArrayList<>();

    private Shelf(List<CodedArticle> articles, String host) {
        try {
            folder = Files.createTempDirectory("desk");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store = Store.open(folder.resolve("news.duckdb"));
        fill(articles);
        Desk.Settings settings = new Desk.Settings(host, 0, TOKEN, Limits.DEFAULT);
        desk = new Desk(settings, store, "test", Run::engine, log::add);
        desk.start();
    }

    static Shelf of(List<CodedArticle> articles) {
        return new Shelf(articles, "127.0.0.1");
    }

    static Shelf empty() {
        return of(List.of());
    }

    /** Reachable from other machines. */
    static Shelf open() {
        return new Shelf(List.of(), "0.0.0.0");
    }

    /** The sample articles, coded. */
    static List<CodedArticle> samples() {
        return SAMPLES.get();
    }

    private static final java.util.function.Supplier<List<CodedArticle>> SAMPLES = new java.util.function.Supplier<>() {
        private List<CodedArticle> coded = List.of();

        @Override
        public synchronized List<CodedArticle> get() {
            if (coded.isEmpty()) {
                try (Inputs inputs =
                        Inputs.open(List.of(Run.HOME.resolve("samples").toString()), InputStream.nullInputStream())) {
                    coded = inputs.stream()
                            .map(read -> Run.engine().code(((ReadResult.Read) read).article()))
                            .toList();
                }
            }
            return coded;
        }
    };

    Store store() {
        return store;
    }

    /** What the server told the one who runs it. */
    List<String> log() {
        return log;
    }

    String url(String path) {
        return "http://127.0.0.1:" + desk.port() + path;
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> post(String path, String form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void fill(List<CodedArticle> articles) {
        try (StoreWriter writer = store.writer()) {
            articles.forEach(coded -> writer.add(coded, 1));
            writer.commit();
        }
        store.count();
    }

    @Override
    public void close() {
        desk.close();
        store.close();
        try {
            Files.deleteIfExists(folder.resolve("news.duckdb"));
            Files.deleteIfExists(folder.resolve("news.duckdb.wal"));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
