package org.dragoman.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import java.util.Optional;
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
public final class Inputs implements Reading, AutoCloseable {
    private final ArticleReader reader;
    private final FieldNames names;
    private final Web web;
    private final InputStream stdin;
    private final Iterator<String> arguments;
    private Iterator<Path> files = Collections.emptyIterator();
    private Iterator<ReadResult> current = Collections.emptyIterator();
    private final Resume resume;
    private String input = "";
    private Position given = Position.START;
    private @Nullable CountedStream open;
    private long closed;

    private Inputs(List<String> arguments, InputStream stdin, Limits limits, Resume resume, FieldNames names) {
        this.resume = resume;
        this.arguments = List.copyOf(arguments).iterator();
        this.stdin = stdin;
        this.names = names;
        this.reader = new ArticleReader(limits, names);
        this.web = new Web(limits);
    }

    public static Inputs open(List<String> arguments, InputStream stdin) {
        return open(arguments, stdin, Limits.DEFAULT);
    }

    public static Inputs open(List<String> arguments, InputStream stdin, Limits limits) {
        return open(arguments, stdin, limits, Resume.NOTHING);
    }

    /** Goes on where another run stopped. */
    public static Inputs open(List<String> arguments, InputStream stdin, Limits limits, Resume resume) {
        return open(arguments, stdin, limits, resume, FieldNames.OURS);
    }

    /**
     * Goes on where another run stopped.
     *
     * @param names what tables and JSON call the fields of an article
     */
    public static Inputs open(
            List<String> arguments, InputStream stdin, Limits limits, Resume resume, FieldNames names) {
        return new Inputs(arguments, stdin, limits, resume, names);
    }

    /** Bytes of all files that the arguments name, for the time left; addresses and standard input count nothing. */
    public static long size(List<String> arguments, FieldNames names) {
        long size = 0;
        for (String argument : arguments) {
            try {
                Path path = Path.of(argument);
                if (Files.isDirectory(path)) {
                    try (Stream<Path> files = InFolders.files(path, names)) {
                        size += files.mapToLong(file -> file.toFile().length()).sum();
                    }
                } else if (Files.exists(path) || !isGlob(argument)) {
                    size += path.toFile().length();
                } else {
                    size += glob(argument).stream()
                            .mapToLong(file -> file.toFile().length())
                            .sum();
                }
            } catch (InvalidPathException | IOException | UncheckedIOException e) {
                continue; // reading it will say why
            }
        }
        return size;
    }

    @Override
    public String input() {
        return input;
    }

    @Override
    public Position position() {
        return given;
    }

    /** Bytes of files read so far, those skipped included. */
    public long bytes() {
        return closed + (open == null ? 0 : open.count());
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
        ReadResult result = current.next();
        given = current instanceof Results results ? results.position() : given.after(0);
        return result;
    }

    @Override
    public void close() {
        if (open != null) {
            try {
                closed += open.count();
                open.close();
            } catch (IOException e) {
                current = List.<ReadResult>of(Results.problem(e, "input", "")).iterator();
            }
            open = null;
        }
    }

    private Iterator<ReadResult> argument(String argument) {
        input = argument;
        given = Position.START;
        if (argument.equals("-")) {
            return reader.open(stdin, "-");
        }
        if (argument.isBlank()) {
            return problem(Kind.MISSING, "''", "an empty name");
        }
        String lower = argument.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            Web.Answer answer = web.get(argument);
            return answer.problem() != null
                    ? List.<ReadResult>of(answer.problem()).iterator()
                    : reader.read(answer.body(), argument, answer.url(), answer.contentType())
                            .iterator();
        }
        if (lower.matches("[a-z][a-z0-9+.-]+://.*")) {
            return problem(Kind.UNSUPPORTED, argument, "of addresses only http and https are read");
        }
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                files = InFolders.files(path, names).iterator();
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
        input = path.toString();
        Optional<Position> start = resume.from(path);
        given = start.orElse(Position.START);
        try {
            if (start.isEmpty()) {
                closed += Files.size(path);
                return Collections.emptyIterator();
            }
            CountedStream in = new CountedStream(Files.newInputStream(path));
            open = in;
            return after(given, reader.open(in, input, given.mark()));
        } catch (NoSuchFileException e) {
            return problem(Kind.MISSING, path.toString(), "no such file");
        } catch (AccessDeniedException e) {
            return problem(Kind.UNREADABLE, path.toString(), "no permission to read it");
        } catch (IOException e) {
            return List.<ReadResult>of(Results.problem(e, path.toString(), "")).iterator();
        }
    }

    /** What follows the results that have been given before. */
    private static Iterator<ReadResult> after(Position position, Iterator<ReadResult> results) {
        for (long i = 0; i < position.results() && results.hasNext(); i++) {
            results.next();
        }
        return results;
    }

    private static Iterator<ReadResult> problem(Kind kind, String source, String reason) {
        return List.<ReadResult>of(new Problem(kind, source, "", reason)).iterator();
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
