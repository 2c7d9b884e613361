package org.dragoman.app;

import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dragoman.Dragoman;
import org.dragoman.app.desk.Desk;
import org.dragoman.article.Limits;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman serve}: the pages. */
@Command(
        name = "serve",
        description = "Serves the web pages and their JSON and CSV twins.",
        footerHeading = "%nExamples:%n",
        footer = {"  dragoman serve --db news.duckdb", "  dragoman serve --db news.duckdb --ingest today.warc.gz"})
final class ServeCommand implements Callable<Integer> {
    private static final int TOKEN_BYTES = 16;
    private static final int LAST_PORT = 65_535;

    @Mixin
    private final Invocation here = new Invocation();

    @Mixin
    private final ActorsOption actors = new ActorsOption();

    @Option(
            names = "--db",
            paramLabel = "FILE",
            required = true,
            description = "The store, as 'dragoman ingest' makes it.")
    private Path db = Path.of("");

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "Address to listen on (default: ${DEFAULT-VALUE}, this machine alone; any other wants the token for reading too).")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8765",
            description = "Port to listen on (default: ${DEFAULT-VALUE}; 0 takes a free one).")
    private int port;

    @Option(
            names = "--token",
            paramLabel = "WORD",
            description = "What writers must show (default: a new one, printed at the start).")
    private @Nullable String token;

    @Option(
            names = "--ingest",
            paramLabel = "INPUT",
            description = "Read these articles into the store while it is served; may be given several times.")
    private List<String> inputs = List.of();

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw here.wrong("--port is a number from 0 to " + LAST_PORT + ", not " + port);
        }
        if (token != null && token.isBlank()) {
            throw here.wrong("--token is empty: everybody would have it");
        }
        checkHost();
        if (inputs.isEmpty() && !Files.exists(db)) {
            throw here.wrong(db + ": no such file; 'dragoman ingest' makes one, or --ingest");
        }
        PrintWriter err = here.err();
        String secret = token == null ? random() : token;
        Desk.Settings settings = new Desk.Settings(host, port, secret, Limits.DEFAULT);
        Consumer<String> log = line -> {
            err.println("dragoman: " + line);
            err.flush();
        };
        Supplier<Dragoman> dragoman = actors.over(here.main()::dragoman);
        try (Store store = Store.open(db);
                Desk desk = new Desk(settings, store, Version.number(), dragoman, log)) {
            desk.start();
            log.accept("http://" + host + ":" + desk.port() + "/?token=" + secret + "  (Ctrl-C ends it)");
            if (!inputs.isEmpty()) {
                Thread ingest = new Thread(new IngestRun(store, inputs, dragoman, log), "ingest");
                ingest.setDaemon(true);
                ingest.start();
            }
            Thread.currentThread().join();
        }
        return 0;
    }

    private void checkHost() {
        try {
            InetAddress address = InetAddress.getByName(host);
            if (!address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null) {
                throw here.wrong("--host " + host + " is no address of this machine");
            }
        } catch (UnknownHostException e) {
            throw here.wrong("--host " + host + ": no such host");
        } catch (SocketException e) {
            throw here.wrong("--host " + host + ": " + e.getMessage());
        }
    }

    private static String random() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
