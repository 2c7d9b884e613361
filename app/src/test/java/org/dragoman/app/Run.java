package org.dragoman.app;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dragoman.Dragoman;

/** One run of the command inside the test's own Java machine: exit code and what was printed. */
public record Run(int exit, String out, String err) {
    /** The top of the project; tests run in the module's folder. */
    public static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    /** Models are loaded once for all tests. */
    private static final class Shared {
        static final Dragoman DRAGOMAN = Dragoman.load();
    }

    public static Dragoman engine() {
        return Shared.DRAGOMAN;
    }

    /** As in a pipe. */
    static Run of(String... arguments) {
        return on(Terminal.NONE, InputStream.nullInputStream(), arguments);
    }

    static Run onTerminal(int columns, String... arguments) {
        return on(new Terminal(true, true, columns), InputStream.nullInputStream(), arguments);
    }

    static Run reading(String standardInput, String... arguments) {
        byte[] bytes = standardInput.getBytes(StandardCharsets.UTF_8);
        return on(Terminal.NONE, new ByteArrayInputStream(bytes), arguments);
    }

    private static Run on(Terminal terminal, InputStream in, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = new Main(in, terminal, Run::engine)
                .commandLine(new PrintWriter(out), new PrintWriter(err))
                .execute(arguments);
        return new Run(exit, out.toString(), err.toString());
    }

    /** The path of a sample article. */
    public static String sample(String name) {
        return HOME.resolve("samples").resolve(name).toString();
    }
}
