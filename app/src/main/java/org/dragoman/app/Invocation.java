package org.dragoman.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.app.view.Style;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What each command has: its help, where it reads and prints, and how it refuses what it was told. */
final class Invocation {
    @Mixin
    private final Help help = new Help();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    /** The program: commands are added to it one by one, so that it is the root whichever is asked for. */
    Main main() {
        return (Main) spec.root().userObject();
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** Coloured on a terminal, unless NO_COLOR is set. */
    Style style() {
        return main().terminal().output() && System.getenv("NO_COLOR") == null ? Style.COLOURED : Style.PLAIN;
    }

    /**
     * The words of a file.
     *
     * @throws IOException if it is none, or no UTF-8, naming it
     */
    static String text(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + ": a folder, and a file is wanted");
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": not UTF-8", e);
        }
    }

    /** To be thrown: the command line is wrong, and what is said of it is printed with the command's help. */
    ParameterException wrong(@Nullable String said) {
        return new ParameterException(spec.commandLine(), said);
    }
}
