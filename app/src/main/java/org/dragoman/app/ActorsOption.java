package org.dragoman.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dragoman.Dragoman;
import org.dragoman.actor.ActorFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option by which commands that code take users' own actors. */
final class ActorsOption {
    /** So many bad lines of a file are named, the others counted. */
    private static final int NAMED = 20;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description =
                    "Actors of your own, which go before those that Dragoman knows: a table (TSV), or .actors.txt and "
                            + ".agents.txt of TABARI and PETRARCH. May be given several times.")
    private List<Path> files = List.of();

    /** The engine with these actors, made when first asked for; the files are read at once. */
    Supplier<Dragoman> over(Supplier<Dragoman> dragoman) {
        if (files.isEmpty()) {
            return dragoman;
        }
        List<ActorFile> own = read();
        return new Supplier<>() {
            private @Nullable Dragoman made;

            @Override
            public synchronized Dragoman get() {
                Dragoman with = made;
                if (with == null) {
                    with = dragoman.get().with(own);
                    made = with;
                }
                return with;
            }
        };
    }

    private List<ActorFile> read() {
        PrintWriter err = spec.commandLine().getErr();
        List<ActorFile> own = new ArrayList<>();
        for (Path path : files) {
            try {
                ActorFile file = ActorFile.read(path);
                List<String> problems = file.problems();
                problems.stream().limit(NAMED).forEach(problem -> err.println("dragoman: " + problem));
                if (!problems.isEmpty()) {
                    err.println("dragoman: " + path + ": " + problems.size()
                            + (problems.size() == 1 ? " line" : " lines") + " passed over, " + file.size()
                            + " read");
                }
                own.add(file);
            } catch (IOException e) {
                throw new ParameterException(
                        spec.commandLine(), "--actors " + path + ": cannot be read: " + Coding.reason(e));
            }
        }
        err.flush();
        return own;
    }
}
