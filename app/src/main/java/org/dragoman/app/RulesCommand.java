package org.dragoman.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.event.RuleCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman rules}: for people who write rules and no Java. */
@Command(
        name = "rules",
        description = "Helps to write rules: 'rules check FILE…' runs the examples of files of frames.",
        synopsisSubcommandLabel = "check FILE...",
        footerHeading = "%nExamples:%n",
        footer = {"  dragoman rules check rules/en/frames/accuse.yaml", "  dragoman rules check my-frames.yaml"})
final class RulesCommand implements Runnable {
    @Mixin
    private final Invocation here = new Invocation();

    @Override
    public void run() {
        throw here.wrong("'rules check FILE...' is wanted");
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
        PrintWriter out = here.out();
        RuleCheck check = here.main().dragoman().ruleCheck();
        int wrong = 0;
        for (Path file : files) {
            List<String> problems = check.check(file.toString(), Invocation.text(file));
            problems.forEach(out::println);
            wrong += problems.size();
        }
        out.println(wrong == 0 ? "all examples hold" : wrong + (wrong == 1 ? " problem" : " problems"));
        out.flush();
        return wrong == 0 ? 0 : 1;
    }
}
