package org.dragoman;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.actor.KnowledgeFile;
import org.dragoman.place.GazetteerFiles;
import org.dragoman.rule.Documents;
import org.dragoman.rule.PackedWriter;

/** The build's step that reads rules and knowledge and writes them in the form in which they are loaded at once. */
public final class MakeReady {
    private MakeReady() {}

    private interface Part {
        /** Writes it and returns its path on the class path. */
        String write(PackedWriter out) throws IOException;
    }

    /** @param args the class path's folder to write under */
    public static void main(String[] args) throws IOException {
        write(args[0], Documents::write);
        write(args[0], KnowledgeFile::write);
        write(args[0], GazetteerFiles::write);
    }

    private static void write(String folder, Part part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String name;
        try (PackedWriter out = new PackedWriter(bytes)) {
            name = part.write(out);
        }
        Path file = Path.of(folder, name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes.toByteArray());
    }
}
