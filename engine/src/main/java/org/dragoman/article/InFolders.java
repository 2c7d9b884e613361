package org.dragoman.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * What is read of a folder or an archive. Names tell little: a page may be called {@code story.aspx} or {@code 4711}, so what
 * is not told apart by its name is looked at. A file named by itself or by a glob is read whatever it is.
 */
final class InFolders {
    /** Read even where what they hold is no text: that is worth a word to their owner. */
    private static final Set<String> ARTICLES = Set.of(
            "txt", "text", "html", "htm", "xhtml", "shtml", "jsonl", "ndjson", "gz", "warc", "xml", "rss", "atom",
            "zip", "tar", "tgz");

    /** What lies beside articles and would read like text: the furniture of pages, programs, tables, documents. */
    private static final Set<String> NO_ARTICLES = Set.of(
            "png", "jpg", "jpeg", "gif", "svg", "webp", "ico", "bmp", "tif", "tiff", "mp3", "mp4", "avi", "mov", "webm",
            "wav", "ogg", "woff", "woff2", "ttf", "otf", "eot", "css", "js", "mjs", "map", "py", "r", "java", "md", "c",
            "h", "cpp", "sh", "sql", "yaml", "yml", "toml", "ini", "cfg", "lock", "log", "pdf", "doc", "docx", "xls",
            "xlsx", "ppt", "pptx", "rtf", "exe", "dll", "so", "jar", "class", "db", "duckdb", "wal", "sqlite",
            "parquet");

    /** Corpora, or any other data: only what they hold tells. */
    private static final Set<String> DATA = Set.of("csv", "tsv", "tab", "json");

    private InFolders() {}

    /** The files of a folder and its folders that are read, in the order of their names; hidden ones are not. */
    static Stream<Path> files(Path folder, FieldNames names) throws IOException {
        return Files.walk(folder)
                .filter(file -> isVisible(folder, file) && Files.isRegularFile(file))
                .sorted()
                .filter(file -> isRead(file, names));
    }

    /** Whether a file of an archive is read, by its name and, where data have it, by what it holds. */
    static boolean isRead(String path, FieldNames names, ArticleReader.Head head) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.startsWith(".")) {
            return false;
        }
        return DATA.contains(ending(name.replaceFirst("(?i)\\.gz$", "")))
                ? isCorpus(head, name, names)
                : !NO_ARTICLES.contains(ending(name));
    }

    private static boolean isRead(Path file, FieldNames names) {
        String name = file.getFileName().toString();
        return isRead(name, names, () -> head(file)) && (ARTICLES.contains(ending(name)) || !isBinary(file));
    }

    /** What cannot be opened or unpacked counts as one: reading it says why. */
    private static boolean isCorpus(ArticleReader.Head file, String name, FieldNames names) {
        byte[] head;
        try {
            byte[] bytes = file.bytes();
            head = Decoder.starts(bytes, 0x1F, 0x8B) ? unpacked(bytes) : bytes;
        } catch (IOException e) {
            return true;
        }
        Optional<Charset> wide = Decoder.utf16(head);
        byte[] text = wide.isEmpty() ? head : new String(head, wide.get()).getBytes(StandardCharsets.UTF_8);
        return CsvHeader.of(text, name, names).filter(CsvHeader::hasText).isPresent()
                || JsonArrayResults.isCorpus(text, names);
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            for (int b = in.read(); b >= 0 && head.size() < ArticleReader.HEAD; b = in.read()) {
                head.write(b);
            }
        } catch (EOFException e) {
            return head.toByteArray(); // it goes on in what was not looked at
        }
        return head.toByteArray();
    }

    /** A file that cannot be opened is no binary: reading it says why. */
    private static boolean isBinary(Path file) {
        try {
            byte[] head = head(file);
            boolean packed = Decoder.starts(head, 0x1F, 0x8B) || Decoder.starts(head, 'P', 'K', 3, 4);
            return !packed && !TarEntries.looksLike(head) && Binary.name(head) != null;
        } catch (IOException e) {
            return false;
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ArticleReader.HEAD);
        }
    }

    private static boolean isVisible(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
