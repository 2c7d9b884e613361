package org.dragoman.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.event.RuleCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dragoman rules}: for people who write rules and no Java. */
@Command(
        name = "rules",
        description = "Helps to write rules: 'rules check FILE…' runs the examples of files of frames.",
        synopsisSubcommandLabel = "check FILE...",
        footerHeading = "%nExamples:%n",
        footer = {"  dragoman rules check rules/en/frames/accuse.yaml", "  dragoman rules check my-frames.yaml"})
final class RulesCommand implements Runnable {
    @Mixin
    private final Help help = new Help();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // by picocli
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "'rules check FILE...' is wanted");
    }

    /** Exit code 0 where all examples hold, else 1. */
    @Command(
            name = "check",
            description =
                    "Runs each frame's own examples, beside the frames that ship with Dragoman: those that must fire, "
                            + "with the words in their roles, and those that must not.")
    int check(
            @Mixin Help checkHelp,
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "YAML files of frames; see docs/frames.md.")
                    List<Path> files)
            throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        RuleCheck check = main.dragoman().ruleCheck();
        int wrong = 0;
        for (Path file : files) {
            List<String> problems = check.check(file.toString(), Files.readString(file));
            problems.forEach(out::println);
            wrong += problems.size();
        }
        out.println(wrong == 0 ? "all examples hold" : wrong + (wrong == 1 ? " problem" : " problems"));
        out.flush();
        return wrong == 0 ? 0 : 1;
    }
}
