package org.dragoman.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The rule and knowledge files that ship with Dragoman, by their path below {@code rules/}. */
public final class RuleFiles {
    private static final int VERSION_DIGITS = 12;

    private RuleFiles() {}

    /** What tells one state of all rule files from another: the first digits of the SHA-256 of their names and bytes. */
    public static String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String path : list("", "")) {
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                try (InputStream in = open(path)) {
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("rules", e);
        }
    }

    /** The text of one file, for instance {@code actors/countries.tsv}. */
    public static String read(String path) {
        try (InputStream in = open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("rules/" + path, e);
        }
    }

    /** One file as a stream; the caller closes it. */
    public static InputStream open(String path) {
        InputStream in = RuleFiles.class.getResourceAsStream("/rules/" + path);
        if (in == null) {
            throw new IllegalArgumentException("no rule file rules/" + path);
        }
        return in;
    }

    /** The paths (below {@code rules/}) of all files in a folder and its subfolders with this ending, sorted. */
    public static List<String> list(String folder, String ending) {
        URL url = RuleFiles.class.getResource("/rules/" + folder);
        if (url == null) {
            return List.of();
        }
        try {
            if (url.openConnection() instanceof JarURLConnection inJar) {
                // by its path each caller gets a file system of its own; by its URI there is one for all threads
                Path path = Path.of(inJar.getJarFileURL().toURI());
                try (FileSystem jar = FileSystems.newFileSystem(path)) {
                    return list(jar.getPath("/rules"), jar.getPath("/rules/" + folder), ending);
                }
            }
            Path path = Path.of(url.toURI());
            Path root = path.resolve(folder.replaceAll("[^/]+", "..")).normalize();
            return list(root, path, ending);
        } catch (IOException e) {
            throw new UncheckedIOException("rules/" + folder, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(url.toString(), e);
        }
    }

    private static List<String> list(Path root, Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(ending) && Files.isRegularFile(f))
                    .map(f -> root.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
