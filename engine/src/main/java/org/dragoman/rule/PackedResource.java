package org.dragoman.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the build made ready, by its path on the class path: mapped where it is a file, read where it is in a jar. The system
 * property {@code dragoman.models} may name a folder that holds the same paths as files.
 */
public final class PackedResource {
    /** Where rules and knowledge lie that the build made ready; the number changes with what is written. */
    public static final String READY = "/org/dragoman/rule/ready-1/";

    private PackedResource() {}

    /** @throws IllegalStateException if the build did not make it */
    public static PackedReader open(String name) {
        URL url = url(name);
        Path file = unpacked(name);
        if (url == null) {
            throw new IllegalStateException("no " + name + " on the class path: build the engine first");
        }
        return file != null
                ? mapped(name, file)
                : url.getProtocol().equals("file") ? mapped(name, path(url)) : read(url);
    }

    /**
     * The same of rules and knowledge. Null where classes lie in a folder, as while somebody works on them: the files from
     * which it was made may have changed since, and are read themselves.
     */
    public static @Nullable PackedReader ready(String name) {
        Path file = unpacked(name);
        if (file != null) {
            return mapped(name, file);
        }
        URL url = url(name);
        return url == null || url.getProtocol().equals("file") ? null : read(url);
    }

    private static @Nullable URL url(String name) {
        return PackedResource.class.getResource(name);
    }

    private static @Nullable Path unpacked(String name) {
        String folder = System.getProperty("dragoman.models");
        Path file = folder == null ? null : Path.of(folder, name);
        return file != null && Files.exists(file) ? file : null;
    }

    private static Path path(URL url) {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(url.toString(), e);
        }
    }

    private static PackedReader mapped(String name, Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            return new PackedReader(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static PackedReader read(URL url) {
        try (InputStream in = url.openStream()) {
            return new PackedReader(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(url.toString(), e);
        }
    }
}
