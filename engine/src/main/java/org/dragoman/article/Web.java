package org.dragoman.article;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Fetches addresses: http and https alone, so long and so much as the limits say, and nothing of this machine's own network.
 * Every redirect is checked like the first address. A name is looked up once for each question, and what was checked is what
 * is connected to.
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

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    static final String AGENT = "Dragoman/0.1 (news event reader)";

    private final Limits limits;
    private final Targets targets;

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
                Targets.Target target = targets.of(uri);
                if (target.refused() != null) {
                    return failed(Kind.REFUSED, address, target.refused());
                }
                try (Exchange exchange = Exchange.ask(uri, target.machines(), headers(asking), limits.timeout())) {
                    int status = exchange.status();
                    String location = exchange.header("location");
                    if (status >= 300 && status < 400 && location != null) {
                        at = uri.resolve(location).toString();
                        continue;
                    }
                    return answer(address, at, exchange);
                }
            }
            return failed(Kind.FETCH, address, "more than " + limits.redirects() + " redirects");
        } catch (IllegalArgumentException e) {
            return failed(Kind.FETCH, address, "not an address: " + at);
        } catch (UnknownHostException e) {
            return failed(Kind.FETCH, address, "no such host: " + e.getMessage());
        } catch (SocketTimeoutException e) {
            return failed(
                    Kind.FETCH, address, "no answer within " + limits.timeout().toSeconds() + " s");
        } catch (IOException e) {
            return failed(Kind.FETCH, address, "cannot be fetched: " + Results.reason(e));
        }
    }

    private Answer answer(String address, String at, Exchange exchange) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String name : HEADERS) {
            String value = exchange.header(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        int status = exchange.status();
        if (status != OK) {
            Problem problem = status == NOT_MODIFIED
                    ? null
                    : new Problem(Kind.FETCH, address, "", "the server answered " + status);
            return new Answer(status, new byte[0], at, headers, problem);
        }
        byte[] body = exchange.body(limits.document() + 1);
        return body.length > limits.document()
                ? failed(Kind.TOO_LARGE, address, "larger than " + limits.document() + " bytes")
                : new Answer(status, body, at, headers, null);
    }

    private static Map<String, String> headers(Map<String, String> asking) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", AGENT);
        headers.put("Accept", "text/html, application/xhtml+xml, text/plain, application/json;q=0.8, */*;q=0.5");
        headers.putAll(asking);
        return headers;
    }

    private static Answer failed(Kind kind, String address, String reason) {
        return new Answer(0, new byte[0], null, Map.of(), new Problem(kind, address, "", reason));
    }
}
