package org.dragoman.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A server of this machine that answers everybody with the same bytes and keeps what was asked. */
final class OneAnswer implements AutoCloseable {
    /** Writes the answer, in whatever way. */
    interface Writing {
        void to(OutputStream out) throws IOException, InterruptedException;
    }

    final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

    OneAnswer(String answer) throws IOException {
        this(out -> out.write(answer.getBytes(StandardCharsets.ISO_8859_1)));
    }

    OneAnswer(Writing writing) throws IOException {
        Thread serving = new Thread(() -> serve(writing), "one answer");
        serving.setDaemon(true);
        serving.start();
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve(Writing writing) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                asked.add(head(socket.getInputStream()));
                writing.to(socket.getOutputStream());
                socket.getOutputStream().flush();
            } catch (IOException e) {
                continue; // who asked has gone, or the test is over
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int b = in.read(); b >= 0; b = in.read()) {
            head.append((char) b);
            if (head.toString().endsWith("\r\n\r\n")) {
                break;
            }
        }
        return head.toString();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
