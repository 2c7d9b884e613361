package org.dragoman.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Fetches addresses: http and https alone, so long and so much as the limits say, and nothing of this machine's own network.
 * Every redirect is checked like the first address, and each twice, before a question and before its answer is looked at:
 * Java keeps what a name stands for for half a minute, longer than a question may take, so that one of the checks sees the
 * address that was connected to, whenever the name changes it.
 */
final class Web {
    /** What a server sent, or why nothing came. */
    record Answer(
            int status,
            byte[] body,
            @Nullable String url,
            Map<String, String> headers,
            @Nullable Problem problem) {
        Answer {
            headers = Map.copyOf(headers);
        }

        @Nullable
        String header(String name) {
            return headers.get(name);
        }

        @Nullable
        String contentType() {
            return header("content-type");
        }
    }

    /** The headers that anybody here asks for. */
    private static final List<String> HEADERS = List.of("content-type", "etag", "last-modified", "retry-after");

    private static final int NOT_MODIFIED = 304;

    static final String AGENT = "Dragoman/0.1 (news event reader)";

    private final Limits limits;
    private final Targets targets;
    private @Nullable HttpClient client;

    Web(Limits limits) {
        this(limits, new Targets(limits.privateAddresses()));
    }

    Web(Limits limits, Targets targets) {
        this.limits = limits;
        this.targets = targets;
    }

    Answer get(String address) {
        return get(address, Map.of());
    }

    /** With headers of the asker's own; an answer that nothing has changed is one without body. */
    Answer get(String address, Map<String, String> asking) {
        String at = address;
        try {
            for (int hop = 0; hop <= limits.redirects(); hop++) {
                URI uri = URI.create(at);
                String refused = targets.refused(uri);
                if (refused != null) {
                    return failed(Kind.REFUSED, address, refused);
                }
                HttpResponse<InputStream> response = send(uri, asking);
                String moved = targets.refused(uri);
                if (moved != null) {
                    response.body().close();
                    return failed(Kind.REFUSED, address, moved);
                }
                int status = response.statusCode();
                if (status >= 300
                        && status < 400
                        && response.headers().firstValue("location").isPresent()) {
                    response.body().close();
                    at = uri.resolve(response.headers().firstValue("location").get())
                            .toString();
                    continue;
                }
                Map<String, String> headers = headers(response);
                if (status != 200) {
                    response.body().close();
                    Problem problem = status == NOT_MODIFIED
                            ? null
                            : new Problem(Kind.FETCH, address, "", "the server answered " + status);
                    return new Answer(status, new byte[0], at, headers, problem);
                }
                byte[] body = body(response);
                return body.length > limits.document()
                        ? failed(Kind.TOO_LARGE, address, "larger than " + limits.document() + " bytes")
                        : new Answer(status, body, at, headers, null);
            }
            return failed(Kind.FETCH, address, "more than " + limits.redirects() + " redirects");
        } catch (IllegalArgumentException e) {
            return failed(Kind.FETCH, address, "not an address: " + at);
        } catch (UnknownHostException e) {
            return failed(Kind.FETCH, address, "no such host: " + e.getMessage());
        } catch (TimeoutException e) {
            return failed(
                    Kind.FETCH, address, "no answer within " + limits.timeout().toSeconds() + " s");
        } catch (IOException e) {
            return failed(Kind.FETCH, address, "cannot be fetched: " + e);
        } catch (ExecutionException e) {
            return failed(Kind.FETCH, address, "cannot be fetched: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(Kind.FETCH, address, "interrupted");
        }
    }

    private HttpResponse<InputStream> send(URI uri, Map<String, String> asking)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .connectTimeout(limits.timeout())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(limits.timeout())
                .header("User-Agent", AGENT)
                .header("Accept", "text/html, application/xhtml+xml, text/plain, application/json;q=0.8, */*;q=0.5");
        asking.forEach(request::header);
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofInputStream())
                .get(limits.timeout().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The body within the time limit, at most a byte over the size limit. */
    private byte[] body(HttpResponse<InputStream> response)
            throws InterruptedException, ExecutionException, TimeoutException, IOException {
        try (InputStream in = response.body()) {
            return CompletableFuture.supplyAsync(() -> {
                        try {
                            return in.readNBytes(limits.document() + 1);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .get(limits.timeout().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static Map<String, String> headers(HttpResponse<?> response) {
        Map<String, String> headers = new HashMap<>();
        HEADERS.forEach(name -> response.headers().firstValue(name).ifPresent(value -> headers.put(name, value)));
        return headers;
    }

    private static Answer failed(Kind kind, String address, String reason) {
        return new Answer(0, new byte[0], null, Map.of(), new Problem(kind, address, "", reason));
    }
}
