package org.dragoman.store.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Where rows go: one stream, one file, or a folder of files with the names that readers look for. */
public final class Output implements AutoCloseable {
    private static final String ZIP = ".zip";
    private static final String UNFINISHED = ".part";

    private final @Nullable Path folder;
    private @Nullable Path file;
    private @Nullable Writer writer;
    private final boolean isCallers;

    private Output(@Nullable Path folder, @Nullable Path file, @Nullable Writer writer, boolean isCallers) {
        this.folder = folder;
        this.file = file;
        this.writer = writer;
        this.isCallers = isCallers;
    }

    /** All rows into a writer, which stays open. */
    public static Output to(Writer writer) {
        return new Output(null, null, writer, true);
    }

    /**
     * All rows into one file, which has its name when all is written; a zip where the name ends so. A link stays one, and
     * what is no file (a pipe, a device) is written as it is.
     */
    public static Output file(Path file) throws IOException {
        if (!Files.exists(file)) {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null && !Files.isDirectory(parent)) {
                throw new IOException(file + ": no such folder: " + parent);
            }
            return new Output(null, file, open(file), false);
        }
        Path real = file.toRealPath();
        return Files.isRegularFile(real)
                ? new Output(null, real, open(real), false)
                : new Output(null, null, writer(Files.newOutputStream(real)), false);
    }

    /** A file for each name that the format gives, in a folder, which is made where it is not there. */
    public static Output folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new Output(folder, null, null, false);
    }

    /** Before the first row. */
    void begin(Format format) throws IOException {
        if (writer != null) {
            writer.write(format.header());
        }
    }

    /** The rows of one article. */
    void write(Format format, Told told, List<String> rows) throws IOException {
        if (folder != null && !rows.isEmpty()) {
            Path wanted = folder.resolve(format.file(told));
            if (!wanted.equals(file)) {
                end(format);
                file = wanted;
                writer = open(wanted);
                writer.write(format.header());
            }
        }
        for (String row : rows) {
            if (writer != null) {
                writer.write(row);
            }
        }
    }

    /** After the last row. */
    void end(Format format) throws IOException {
        if (writer == null) {
            return;
        }
        writer.write(format.footer());
        if (isCallers) {
            writer.flush();
        } else {
            writer.close();
        }
        if (file != null) {
            Files.move(unfinished(file), file, StandardCopyOption.REPLACE_EXISTING);
        }
        writer = null;
    }

    /** Gives a file that could not be finished up; the name that it was to have is untouched. */
    @Override
    public void close() throws IOException {
        if (writer == null || isCallers) {
            return;
        }
        try {
            writer.close();
        } finally {
            if (file != null) {
                Files.deleteIfExists(unfinished(file));
            }
        }
    }

    private static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + UNFINISHED);
    }

    private static Writer open(Path file) throws IOException {
        OutputStream out = Files.newOutputStream(unfinished(file));
        String name = file.getFileName().toString();
        if (name.endsWith(ZIP)) {
            ZipOutputStream zip = new ZipOutputStream(out);
            ZipEntry entry = new ZipEntry(name.substring(0, name.length() - ZIP.length()));
            entry.setTime(0); // the same rows give the same bytes
            zip.putNextEntry(entry);
            out = zip;
        }
        return writer(out);
    }

    private static Writer writer(OutputStream out) {
        return new OutputStreamWriter(new BufferedOutputStream(out), StandardCharsets.UTF_8);
    }
}
