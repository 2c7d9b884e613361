package org.dragoman.language.lean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The models beside this class: mapped where they are files, read where they are in a jar. The system property {@code
 * dragoman.models} may name a folder that holds them as files.
 */
public final class ModelResource {
    private ModelResource() {}

    /** @throws IllegalStateException if the build did not make the model */
    public static ModelReader open(String name) {
        URL url = ModelResource.class.getResource(name);
        String folder = System.getProperty("dragoman.models");
        if (url == null) {
            throw new IllegalStateException("no model " + name + " on the class path: build the engine first");
        }
        try {
            if (folder != null && Files.exists(Path.of(folder, name))) {
                return new ModelReader(mapped(Path.of(folder, name)));
            }
            return new ModelReader(url.getProtocol().equals("file") ? mapped(Path.of(url.toURI())) : read(url));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static ByteBuffer mapped(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    private static ByteBuffer read(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return ByteBuffer.wrap(in.readAllBytes());
        }
    }
}
