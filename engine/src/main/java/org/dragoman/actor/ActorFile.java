package org.dragoman.actor;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The actors that a user brings in a file: a table, or a dictionary of TABARI or PETRARCH. Which of them is found by looking:
 * a table has tabs in its first line that is not a comment. Lines that cannot be used are named, and the others are read.
 */
public final class ActorFile {
    private final List<OwnActor> actors;
    private final List<String> problems;

    ActorFile(List<OwnActor> actors, List<String> problems) {
        this.actors = List.copyOf(actors);
        this.problems = List.copyOf(problems);
    }

    /** Reads a file, in UTF-8 or else Latin-1, as old dictionaries are. */
    public static ActorFile read(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        return parse(path.toString(), decoded(bytes));
    }

    /** Reads a text; {@code name} is what problems name. */
    public static ActorFile parse(String name, String text) {
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        boolean table = clean.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .map(line -> line.startsWith("name\t") || line.equals("name"))
                .orElse(false);
        return table ? new OwnTable(name).read(clean) : new PetrarchDictionary(name).read(clean);
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            Charset latin = StandardCharsets.ISO_8859_1;
            return new String(bytes, latin);
        }
    }

    /** How many actors and nouns were read. */
    public int size() {
        return actors.size();
    }

    /** What could not be read, each with file, line and value. */
    public List<String> problems() {
        return problems;
    }

    List<OwnActor> actors() {
        return actors;
    }
}
