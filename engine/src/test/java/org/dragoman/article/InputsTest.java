package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.dragoman.article.ReadResult.Read;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    private static final String TEXT = "The council of the town voted on Monday.\n\nThe mayor left the hall.\n";

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(folder.resolve("sub/.hidden"));
        Files.writeString(folder.resolve("b.txt"), TEXT);
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("sub/c.txt"), TEXT);
        Files.writeString(folder.resolve("sub/empty.txt"), "");
        Files.writeString(folder.resolve("sub/.hidden/d.txt"), TEXT);
        Files.writeString(folder.resolve("image.png"), "no article");
    }

    private static List<ReadResult> read(String... arguments) {
        InputStream stdin = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
        List<ReadResult> results = new ArrayList<>();
        Inputs.open(List.of(arguments), stdin).forEachRemaining(results::add);
        return results;
    }

    private static List<String> sources(List<ReadResult> results) {
        return results.stream()
                .map(result -> result instanceof Read read
                        ? Path.of(read.article().source()).getFileName().toString()
                        : ((Problem) result).kind().name())
                .toList();
    }

    @Test
    void readsAFolderInOrderAndNamesWhatIsEmpty() {
        assertThat(sources(read(folder.toString()))).containsExactly("a.txt", "b.txt", "c.txt", "EMPTY");
    }

    @Test
    void readsGlobsFilesAndStandardInput() {
        assertThat(sources(read(folder + "/*.txt", folder + "/sub/c.txt", "-")))
                .containsExactly("a.txt", "b.txt", "c.txt", "-");
    }

    @Test
    void namesWhatIsMissingAndGoesOn() {
        assertThat(sources(read(folder + "/none.txt", folder + "/none*.txt", folder + "/a.txt")))
                .containsExactly("MISSING", "MISSING", "a.txt");
    }

    @Test
    void anEmptyNameIsNoFolderAndOfAddressesTwoKindsAreRead() {
        try (Inputs inputs = Inputs.open(List.of("", "ftp://news.example/a.txt"), InputStream.nullInputStream())) {
            assertThat(inputs.stream())
                    .extracting(result -> ((ReadResult.Problem) result).message())
                    .containsExactly(
                            "'': an empty name", "ftp://news.example/a.txt: of addresses only http and https are read");
        }
    }

    @Test
    void fetchesNothingOfAPrivateNetworkUnlessAllowed() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = TEXT.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.createContext("/loop", exchange -> {
            exchange.getResponseHeaders().add("Location", "/loop");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/gone", exchange -> {
            exchange.sendResponseHeaders(410, -1);
            exchange.close();
        });
        server.start();
        String base = "http://localhost:" + server.getAddress().getPort();
        try {
            assertThat(((Problem) read(base + "/").get(0)).kind()).isEqualTo(Kind.REFUSED);
            List<ReadResult> results = new ArrayList<>();
            Inputs.open(
                            List.of(base + "/", base + "/loop", base + "/gone", "http://"),
                            InputStream.nullInputStream(),
                            Limits.DEFAULT.withPrivateAddresses())
                    .forEachRemaining(results::add);
            assertThat(((Read) results.get(0)).article().text()).startsWith("The council");
            assertThat(results.subList(1, 4))
                    .allMatch(result ->
                            ((Problem) result).kind() == Kind.FETCH || ((Problem) result).kind() == Kind.REFUSED);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void readsFilesOfAFolderByWhatTheyHoldWhateverTheirName() throws IOException {
        Path mixed = Files.createDirectories(folder.resolve("mixed"));
        Files.writeString(mixed.resolve("story.aspx"), TEXT);
        Files.writeString(mixed.resolve("4711"), TEXT);
        Files.writeString(mixed.resolve("style.css"), TEXT);
        Files.write(mixed.resolve("scan.xyz"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});

        assertThat(read(mixed.toString()))
                .extracting(result -> Path.of(((Read) result).article().source())
                        .getFileName()
                        .toString())
                .containsExactly("4711", "story.aspx");
    }

    @Test
    void readsTablesAndJsonOfAFolderOrArchiveWhereTheyHoldArticles() throws IOException {
        Path mixed = Files.createDirectories(folder.resolve("mixed"));
        Map<String, String> files = new TreeMap<>(Map.of(
                "corpus.csv", "id,text\n1,The council voted.\n",
                "corpus.tsv", "id\ttext\n1\tThe council voted.\n",
                "corpus.json", "[{\"text\": \"The council voted.\"}]",
                "countries.csv", "country,year\nMali,2020\n",
                "other.json", "[{\"name\": \"text\"}]"));
        Path zip = folder.resolve("mixed.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(mixed.resolve(file.getKey()), file.getValue());
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                try (OutputStream packed =
                        new GZIPOutputStream(Files.newOutputStream(mixed.resolve(file.getKey() + ".gz")))) {
                    packed.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        assertThat(sources(read(mixed.toString())))
                .containsExactly(
                        "corpus.csv", "corpus.csv.gz", "corpus.json", "corpus.json.gz", "corpus.tsv", "corpus.tsv.gz");
        assertThat(sources(read(zip.toString()))).containsExactly("corpus.csv", "corpus.json", "corpus.tsv");
    }

    @Test
    void goesOnAfterTheResultWhereAnotherRunStopped() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            lines.append(i == 2 ? "no json é\n\n" : "{\"id\": \"" + i + "\", \"text\": \"The café voted.\"}\n");
        }
        String table = "id,text\n1,\"The café\n\nvoted.\"\n2,\"Unclosed\n3,The mayor left.\n";
        Path jsonl = Files.writeString(folder.resolve("news.jsonl"), lines);
        Path zip = folder.resolve("news.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("a.jsonl", "b.txt", "c.jsonl", "d.csv")) {
                String content = name.startsWith("b") ? TEXT : name.startsWith("d") ? table : lines.toString();
                out.putNextEntry(new ZipEntry(name));
                out.write(content.getBytes(StandardCharsets.UTF_8));
            }
        }
        for (Path file : List.of(jsonl, zip, Files.writeString(folder.resolve("news.csv"), table))) {
            List<String> all =
                    read(file.toString()).stream().map(Object::toString).toList();
            for (int stop = 0; stop <= all.size(); stop++) {
                Position position = Position.START;
                Inputs first = Inputs.open(List.of(file.toString()), InputStream.nullInputStream());
                for (int i = 0; i < stop; i++) {
                    first.next();
                    position = first.position();
                }
                first.close();
                Optional<Position> from = Optional.of(position);
                List<String> rest = new ArrayList<>();
                Inputs.open(List.of(file.toString()), InputStream.nullInputStream(), Limits.DEFAULT, f -> from)
                        .forEachRemaining(result -> rest.add(result.toString()));
                assertThat(rest).isEqualTo(all.subList(stop, all.size()));
            }
        }
    }

    @Test
    void doesNotOpenAFileThatHasBeenReadToItsEnd() {
        List<ReadResult> results = new ArrayList<>();
        Inputs.open(
                        List.of(
                                folder.resolve("a.txt").toString(),
                                folder.resolve("b.txt").toString()),
                        InputStream.nullInputStream(),
                        Limits.DEFAULT,
                        file -> file.endsWith("a.txt") ? Optional.empty() : Optional.of(Position.START))
                .forEachRemaining(results::add);

        assertThat(results).singleElement().satisfies(result -> assertThat(
                        ((Read) result).article().source())
                .endsWith("b.txt"));
    }
}
