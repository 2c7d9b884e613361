package org.dragoman.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of this machine for the time of one task. */
final class Scratch implements AutoCloseable {
    private final Path root;

    Scratch() throws IOException {
        root = Files.createTempDirectory("dragoman");
    }

    Path file(String name) {
        return root.resolve(name);
    }

    /** A new folder in it. */
    Path folder(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
