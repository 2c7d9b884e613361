package org.dragoman.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.jspecify.annotations.Nullable;

/** Fetches addresses: http and https alone, so long and so much as the limits say, and nothing of this machine's own network. */
final class Web {
    /** What a server sent, or why nothing came. */
    record Answer(
            byte[] body,
            @Nullable String url,
            @Nullable String contentType,
            @Nullable Problem problem) {}

    private static final String AGENT = "Dragoman/0.1 (news event reader)";

    private final Limits limits;
    private @Nullable HttpClient client;

    Web(Limits limits) {
        this.limits = limits;
    }

    Answer get(String address) {
        String at = address;
        try {
            for (int hop = 0; hop <= limits.redirects(); hop++) {
                URI uri = URI.create(at);
                String refused = refused(uri);
                if (refused != null) {
                    return failed(Kind.REFUSED, address, refused);
                }
                HttpResponse<InputStream> response = send(uri);
                int status = response.statusCode();
                if (status >= 300
                        && status < 400
                        && response.headers().firstValue("location").isPresent()) {
                    response.body().close();
                    at = uri.resolve(response.headers().firstValue("location").get())
                            .toString();
                    continue;
                }
                if (status != 200) {
                    response.body().close();
                    return failed(Kind.FETCH, address, "the server answered " + status);
                }
                byte[] body = body(response);
                String type = response.headers().firstValue("content-type").orElse(null);
                return body.length > limits.document()
                        ? failed(Kind.TOO_LARGE, address, "larger than " + limits.document() + " bytes")
                        : new Answer(body, at, type, null);
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

    private HttpResponse<InputStream> send(URI uri) throws InterruptedException, ExecutionException, TimeoutException {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .connectTimeout(limits.timeout())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
        }
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(limits.timeout())
                .header("User-Agent", AGENT)
                .header("Accept", "text/html, application/xhtml+xml, text/plain, application/json;q=0.8, */*;q=0.5")
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
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

    private @Nullable String refused(URI uri) throws UnknownHostException {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
            return "not an http(s) address: " + uri;
        }
        if (limits.privateAddresses()) {
            return null;
        }
        for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
            if (isPrivate(address)) {
                return uri.getHost() + " is an address of a private network";
            }
        }
        return null;
    }

    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
        boolean carrier = bytes.length == 4 && (bytes[0] & 0xFF) == 100 && (bytes[1] & 0xC0) == 64;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || carrier;
    }

    private static Answer failed(Kind kind, String address, String reason) {
        return new Answer(new byte[0], null, null, new Problem(kind, address, "", reason));
    }
}
