package org.dragoman.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is read of a folder or an archive. Names tell little: a page may be called {@code story.aspx} or {@code 4711}, so what
 * is not told apart by its name is looked at. A file named by itself or by a glob is read whatever it is.
 */
final class InFolders {
    private static final int HEAD = 4096;

    /** Read even where what they hold is no text: that is worth a word to their owner. */
    private static final Set<String> ARTICLES = Set.of(
            "txt", "text", "html", "htm", "xhtml", "shtml", "jsonl", "ndjson", "gz", "warc", "xml", "rss", "atom",
            "zip", "tar", "tgz");

    /** What lies beside articles and would read like text: the furniture of pages, programs, tables, documents. */
    private static final Set<String> NO_ARTICLES = Set.of(
            "png", "jpg", "jpeg", "gif", "svg", "webp", "ico", "bmp", "tif", "tiff", "mp3", "mp4", "avi", "mov", "webm",
            "wav", "ogg", "woff", "woff2", "ttf", "otf", "eot", "css", "js", "mjs", "map", "csv", "tsv", "tab", "py",
            "r", "java", "json", "md", "c", "h", "cpp", "sh", "sql", "yaml", "yml", "toml", "ini", "cfg", "lock", "log",
            "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "rtf", "exe", "dll", "so", "jar", "class", "db",
            "duckdb", "wal", "sqlite", "parquet");

    private InFolders() {}

    /** The files of a folder and its folders that are read, in the order of their names; hidden ones are not. */
    static Stream<Path> files(Path folder) throws IOException {
        return Files.walk(folder)
                .filter(file -> isVisible(folder, file) && Files.isRegularFile(file))
                .sorted()
                .filter(InFolders::isRead);
    }

    /** Whether a file of an archive is read, by the ending of its name. */
    static boolean isRead(String path) {
        return !NO_ARTICLES.contains(ending(path))
                && !path.substring(path.lastIndexOf('/') + 1).startsWith(".");
    }

    private static boolean isRead(Path file) {
        String ending = ending(file.getFileName().toString());
        return ARTICLES.contains(ending) || (!NO_ARTICLES.contains(ending) && !isBinary(file));
    }

    /** A file that cannot be opened is no binary: reading it says why. */
    private static boolean isBinary(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            boolean packed = Decoder.starts(head, 0x1F, 0x8B) || Decoder.starts(head, 'P', 'K', 3, 4);
            return !packed && !TarEntries.looksLike(head) && Binary.name(head) != null;
        } catch (IOException e) {
            return false;
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
