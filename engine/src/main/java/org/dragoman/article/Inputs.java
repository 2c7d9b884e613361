package org.dragoman.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the arguments of a command name, one result after another: files, folders, globs, {@code -} for standard
 * input, http(s) addresses. Reads as it is asked for and holds one document at a time.
 */
public final class Inputs implements Iterator<ReadResult>, AutoCloseable {
    /** What is read of a folder; a file named by itself or by a glob is read whatever it is called. */
    private static final Set<String> IN_FOLDERS = Set.of(
            "", "txt", "text", "html", "htm", "xhtml", "shtml", "jsonl", "ndjson", "gz", "warc", "xml", "rss", "atom",
            "zip", "tar", "tgz");

    private final ArticleReader reader;
    private final Web web;
    private final InputStream stdin;
    private final Iterator<String> arguments;
    private Iterator<Path> files = Collections.emptyIterator();
    private Iterator<ReadResult> current = Collections.emptyIterator();
    private @Nullable InputStream open;

    private Inputs(List<String> arguments, InputStream stdin, Limits limits) {
        this.arguments = List.copyOf(arguments).iterator();
        this.stdin = stdin;
        this.reader = new ArticleReader(limits);
        this.web = new Web(limits);
    }

    public static Inputs open(List<String> arguments, InputStream stdin) {
        return open(arguments, stdin, Limits.DEFAULT);
    }

    public static Inputs open(List<String> arguments, InputStream stdin, Limits limits) {
        return new Inputs(arguments, stdin, limits);
    }

    /** The results as a stream, to be read once, on one thread. */
    public Stream<ReadResult> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(this::close);
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext()) {
            close();
            if (files.hasNext()) {
                current = file(files.next());
            } else if (arguments.hasNext()) {
                current = argument(arguments.next());
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public ReadResult next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more inputs");
        }
        return current.next();
    }

    @Override
    public void close() {
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                current = List.<ReadResult>of(Results.problem(e, "input", "")).iterator();
            }
            open = null;
        }
    }

    private Iterator<ReadResult> argument(String argument) {
        if (argument.equals("-")) {
            return reader.open(stdin, "-");
        }
        String lower = argument.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            Web.Answer answer = web.get(argument);
            return answer.problem() != null
                    ? List.<ReadResult>of(answer.problem()).iterator()
                    : reader.read(answer.body(), argument, answer.url(), answer.contentType())
                            .iterator();
        }
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                files = folder(path).iterator();
                return Collections.emptyIterator();
            }
            if (Files.exists(path) || !isGlob(argument)) {
                return file(path);
            }
            files = glob(argument).iterator();
            return files.hasNext() ? Collections.emptyIterator() : problem(Kind.MISSING, argument, "no file matches");
        } catch (InvalidPathException e) {
            return problem(Kind.MISSING, argument, "no such file: " + e.getReason());
        } catch (IOException e) {
            return List.<ReadResult>of(Results.problem(e, argument, "")).iterator();
        }
    }

    private Iterator<ReadResult> file(Path path) {
        try {
            InputStream in = Files.newInputStream(path);
            open = in;
            return reader.open(in, path.toString());
        } catch (NoSuchFileException e) {
            return problem(Kind.MISSING, path.toString(), "no such file");
        } catch (AccessDeniedException e) {
            return problem(Kind.UNREADABLE, path.toString(), "no permission to read it");
        } catch (IOException e) {
            return List.<ReadResult>of(Results.problem(e, path.toString(), "")).iterator();
        }
    }

    private static Iterator<ReadResult> problem(Kind kind, String source, String reason) {
        return List.<ReadResult>of(new Problem(kind, source, "", reason)).iterator();
    }

    private static List<Path> folder(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> isVisible(folder, file)
                            && isReadInFolders(file.getFileName().toString())
                            && Files.isRegularFile(file))
                    .sorted()
                    .toList();
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

    /** Whether a file of a folder or an archive is read, by the ending of its name. */
    static boolean isReadInFolders(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot != 0
                && IN_FOLDERS.contains(dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isGlob(String argument) {
        return argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /** Files below the last folder before the first wildcard. */
    private static List<Path> glob(String pattern) throws IOException {
        int wild = 0;
        while ("*?[{".indexOf(pattern.charAt(wild)) < 0) {
            wild++;
        }
        int slash = pattern.lastIndexOf('/', wild);
        Path base = Path.of(slash < 0 ? "" : pattern.substring(0, slash + 1));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(base.toString().isEmpty() ? Path.of(".") : base)) {
            try (Stream<Path> walk = Files.walk(base)) {
                walk.filter(file -> Files.isRegularFile(file) && matcher.matches(file))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }
}
