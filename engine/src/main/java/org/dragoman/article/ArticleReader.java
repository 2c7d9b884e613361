package org.dragoman.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to articles. What the bytes are is found by looking at them: plain text, a page, JSON Lines, a JSON array, a table, a
 * feed, a zip or tar archive of these, each of them gzipped or not. Immutable: share one between all threads.
 */
public final class ArticleReader {
    /** How far is looked to tell what bytes are. */
    static final int HEAD = 8192;

    private static final int MOST_WRAPPINGS = 3;

    private final Limits limits;
    private final FieldNames names;

    public ArticleReader() {
        this(Limits.DEFAULT);
    }

    public ArticleReader(Limits limits) {
        this(limits, FieldNames.OURS);
    }

    /** @param names what tables and JSON call the fields of an article */
    public ArticleReader(Limits limits, FieldNames names) {
        this.limits = limits;
        this.names = names;
    }

    /** The first bytes of a file, asked for where its name does not tell enough. */
    public interface Head {
        byte[] bytes() throws IOException;
    }

    /**
     * Whether a file found in a folder or an archive is read: pictures and programs are not, tables and JSON where they hold
     * articles.
     *
     * @param head some thousand bytes that the file begins with
     */
    public static boolean isRead(String name, Head head) {
        return InFolders.isRead(name, FieldNames.OURS, head);
    }

    /** All results of an input held in memory. Never throws for what stands in the bytes. */
    public List<ReadResult> read(byte[] content, String source) {
        return read(content, source, null, null);
    }

    /**
     * All results of an input held in memory.
     *
     * @param source what problems and {@code article.source} name
     * @param url the address of the document, where it has one
     * @param contentType as a server gave it, where one did
     */
    public List<ReadResult> read(byte[] content, String source, @Nullable String url, @Nullable String contentType) {
        List<ReadResult> results = new ArrayList<>();
        open(new ByteArrayInputStream(content), source, url, contentType).forEachRemaining(results::add);
        return results;
    }

    /** The results of a stream, read as they are asked for; the caller closes the stream. */
    public Iterator<ReadResult> open(InputStream in, String source) {
        return open(in, source, null, null);
    }

    /** Whether a file is JSON Lines and nothing is packed in it, by its first 8,192 bytes: then it can be read in pieces. */
    public static boolean isLines(byte[] head, String source) {
        return JsonLines.looksLike(head, source);
    }

    /** The results of a piece of a file of JSON Lines, from a stream that begins where the piece does. */
    public Iterator<ReadResult> open(InputStream in, String source, LinesPiece piece) {
        return Results.of(source, () -> new JsonLinesResults(new BufferedInputStream(in, HEAD), source, limits, names)
                .piece(piece));
    }

    Iterator<ReadResult> open(InputStream in, String source, @Nullable String url, @Nullable String contentType) {
        return Results.of(source, () -> unwrapped(in, new Told(source, url, contentType), 0, 0));
    }

    /** The results from the element on that begins at this mark. */
    Iterator<ReadResult> open(InputStream in, String source, long mark) {
        return Results.of(source, () -> unwrapped(in, new Told(source, null, null), mark, 0));
    }

    /** What is known of an input beside its bytes. */
    private record Told(
            String source, @Nullable String url, @Nullable String contentType) {}

    private Iterator<ReadResult> unwrapped(InputStream raw, Told told, long mark, int wrappings) throws IOException {
        String source = told.source();
        BufferedInputStream in = new BufferedInputStream(raw, HEAD);
        byte[] head = head(in);
        if (WarcResults.looksLike(head)) {
            return new WarcResults(in, source, limits, this::document).from(mark);
        }
        if (Decoder.starts(head, 0x1F, 0x8B) && wrappings < MOST_WRAPPINGS) {
            return unwrapped(new GZIPInputStream(in, HEAD), told, mark, wrappings + 1);
        }
        if (Decoder.starts(head, 'P', 'K', 3, 4) && wrappings < MOST_WRAPPINGS) {
            return new ArchiveResults(source, new ZipEntries(in), limits, names, entries(wrappings)).from(mark);
        }
        if (TarEntries.looksLike(head) && wrappings < MOST_WRAPPINGS) {
            return new ArchiveResults(source, new TarEntries(in), limits, names, entries(wrappings)).from(mark);
        }
        Optional<Charset> wide = Decoder.utf16(head);
        if (wide.isPresent() && wrappings <= MOST_WRAPPINGS) {
            return unwrapped(new Utf8Stream(in, wide.get()), told, mark, wrappings + 1);
        }
        if (JsonLines.looksLike(head, source)) {
            return new JsonLinesResults(in, source, limits, names).from(mark);
        }
        if (JsonArrayResults.looksLike(head)) {
            return new JsonArrayResults(in, source, limits, names).from(mark);
        }
        Optional<CsvHeader> table = CsvHeader.of(head, source, names);
        if (table.isPresent()) {
            return table.get().hasText()
                    ? new CsvResults(table.get(), in, source, limits).from(mark)
                    : List.<ReadResult>of(table.get().withoutText(source, names))
                            .iterator();
        }
        byte[] bytes = in.readNBytes(limits.document() + 1);
        if (bytes.length <= limits.document() && FeedReader.looksLike(head)) {
            return FeedReader.read(Decoder.decode(bytes, told.contentType()).text(), source, told.url())
                    .iterator();
        }
        return List.of(document(bytes, source, told.url(), told.contentType())).iterator();
    }

    /** What a stream begins with; it stands where it stood. */
    static byte[] head(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return head;
    }

    private ArchiveResults.Reader entries(int wrappings) {
        return (in, name) -> Results.of(name, () -> unwrapped(in, new Told(name, null, null), 0, wrappings + 1));
    }

    /** One document: a text, a page or one JSON object. */
    private ReadResult document(byte[] bytes, String source, @Nullable String url, @Nullable String contentType) {
        if (bytes.length > limits.document()) {
            return new Problem(Kind.TOO_LARGE, source, "", "larger than " + limits.document() + " bytes");
        }
        if (bytes.length == 0) {
            return new Problem(Kind.EMPTY, source, "", "empty");
        }
        String binary = Binary.name(bytes);
        if (binary != null) {
            return new Problem(
                    binary.isEmpty() ? Kind.BINARY : Kind.UNSUPPORTED,
                    source,
                    "",
                    binary.isEmpty() ? "binary, not text" : binary + ", which is not read");
        }
        Decoder.Decoded decoded = Decoder.decode(bytes, contentType);
        String text = decoded.text();
        if (text.isBlank()) {
            return new Problem(Kind.EMPTY, source, "", "nothing but white space");
        }
        if (JsonLines.begins(text)) {
            return JsonLines.read(decoded, source, "", names);
        }
        Draft draft = isPage(text, contentType) ? HtmlReader.read(CleanText.of(text), url) : plain(text, url);
        if (draft.blocks.isEmpty()) {
            return new Problem(Kind.NO_TEXT, source, "", "no article text found in it");
        }
        if (decoded.note() != null) {
            draft.notes.add(decoded.note());
        }
        return new ReadResult.Read(draft.toArticle(source), "", draft.notes);
    }

    private static Draft plain(String text, @Nullable String url) {
        Draft draft = new Draft();
        draft.url = url;
        Layout.arrange(Line.of(CleanText.of(text)), draft);
        return draft;
    }

    private static boolean isPage(String text, @Nullable String contentType) {
        String head = text.substring(0, Math.min(text.length(), HEAD)).strip().toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
            return true;
        }
        boolean told =
                contentType != null && contentType.toLowerCase(Locale.ROOT).contains("html");
        boolean tagged = head.startsWith("<")
                && (head.contains("<html")
                        || head.contains("<body")
                        || head.contains("<head")
                        || head.contains("<p")
                        || head.contains("<div")
                        || head.contains("<article"));
        return tagged || (told && head.contains("<")) || head.split("</p>", 4).length > 3;
    }
}
