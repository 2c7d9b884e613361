package org.dragoman.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * One question and its answer over HTTP/1.1, on a connection of its own to a machine whose address is given: Java's client
 * would look the name up again, and between two looks it may come to mean another machine. Cookies, credentials and proxies
 * are none of its business.
 */
final class Exchange implements AutoCloseable {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final Socket socket;
    private final Duration timeout;
    private volatile boolean late;
    private @Nullable CompletableFuture<Void> end;
    private @Nullable HttpAnswer response;

    private Exchange(Socket socket, Duration timeout) {
        this.socket = socket;
        this.timeout = timeout;
    }

    /**
     * Asks, and reads the head of the answer.
     *
     * @param machines tried one after another until one takes the connection
     * @param timeout for the way to the head of the answer, and once more for the rest of it
     * @throws SocketTimeoutException if it takes longer
     */
    static Exchange ask(URI uri, List<InetAddress> machines, Map<String, String> headers, Duration timeout)
            throws IOException {
        boolean secret = "https".equalsIgnoreCase(uri.getScheme());
        int port = uri.getPort() >= 0 ? uri.getPort() : secret ? HTTPS : HTTP;
        Exchange exchange = new Exchange(connected(machines, port, timeout), timeout);
        try {
            exchange.run(uri, secret, port, headers);
            return exchange;
        } catch (IOException e) {
            exchange.close();
            throw exchange.late ? new SocketTimeoutException() : e;
        }
    }

    private static Socket connected(List<InetAddress> machines, int port, Duration timeout) throws IOException {
        IOException last = new IOException("no address");
        for (InetAddress machine : machines) {
            Socket socket = new Socket(Proxy.NO_PROXY);
            try {
                socket.connect(new InetSocketAddress(machine, port), (int) timeout.toMillis() / machines.size());
                return socket;
            } catch (IOException e) {
                last = e;
                socket.close();
            }
        }
        throw last;
    }

    private void run(URI uri, boolean secret, int port, Map<String, String> headers) throws IOException {
        startClock();
        Socket wire = secret ? encrypted(uri.getHost(), port) : socket;
        wire.getOutputStream().write(question(uri, headers));
        wire.getOutputStream().flush();
        response = HttpAnswer.read(new BufferedInputStream(wire.getInputStream()));
        startClock();
    }

    /** Closes the connection when the time is over, which ends whoever reads from it. */
    private void startClock() {
        stopClock();
        end = CompletableFuture.runAsync(
                () -> {
                    late = true;
                    closeQuietly();
                },
                CompletableFuture.delayedExecutor(timeout.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void stopClock() {
        if (end != null) {
            end.cancel(false);
        }
    }

    /** The machine must prove that it is the one that the address names. */
    private Socket encrypted(String host, int port) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket tls = (SSLSocket) factory.createSocket(socket, bare(host), port, true);
        SSLParameters parameters = tls.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        tls.setSSLParameters(parameters);
        tls.startHandshake();
        return tls;
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static byte[] question(URI uri, Map<String, String> headers) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        StringBuilder asked = new StringBuilder("GET " + path + query + " HTTP/1.1\r\n");
        header(asked, "Host", uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()));
        headers.forEach((name, value) -> header(asked, name, value));
        header(asked, "Connection", "close");
        return asked.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A value that a server once gave may come back to it: one line, whatever it holds. */
    private static void header(StringBuilder out, String name, String value) {
        out.append(name)
                .append(": ")
                .append(value.replaceAll("[\\x00-\\x1f\\x7f]", " "))
                .append("\r\n");
    }

    int status() {
        return answer().status();
    }

    @Nullable
    String header(String name) {
        return answer().headers().get(name);
    }

    /** At most so many bytes of what was sent. */
    byte[] body(int most) throws IOException {
        try {
            return answer().body().readNBytes(most);
        } catch (IOException e) {
            throw late ? new SocketTimeoutException() : e;
        }
    }

    private HttpAnswer answer() {
        if (response == null) {
            throw new IllegalStateException("not asked yet");
        }
        return response;
    }

    private void closeQuietly() {
        try {
            socket.close();
        } catch (IOException e) {
            late = true; // nobody reads from it any more
        }
    }

    @Override
    public void close() {
        stopClock();
        closeQuietly();
    }
}
