package org.dragoman.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.Dragoman;
import org.dragoman.store.query.Closed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code dragoman}. */
@Command(
        name = "dragoman",
        description = {
            "Reads news articles and writes down who did or said what to whom, when, where, and who says so: "
                    + "every field with the words that it rests on.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:some inputs failed, each named on standard error; the others are done",
            "2:wrong use"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  dragoman code samples", "  dragoman COMMAND --help"})
public final class Main implements Runnable {
    private static final Map<String, Class<?>> COMMANDS = commands(
            CodeCommand.class,
            ReadCommand.class,
            ExplainCommand.class,
            RelateCommand.class,
            QueryCommand.class,
            ExportCommand.class,
            EvalCommand.class,
            RulesCommand.class,
            IngestCommand.class,
            ServeCommand.class,
            WatchCommand.class,
            CorrectionsCommand.class);

    /** Commands that are nothing without the engine, so that it is loaded while their arguments and inputs are read. */
    private static final Set<String> ENGINES = Set.of("code", "explain", "relate");

    private final InputStream in;
    private final Terminal terminal;
    private final Supplier<Dragoman> load;
    private @Nullable Dragoman dragoman;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    Main(InputStream in, Terminal terminal, Supplier<Dragoman> load) {
        this.in = in;
        this.terminal = terminal;
        this.load = load;
    }

    public static void main(String[] args) {
        Supplier<Dragoman> load =
                args.length > 1 && ENGINES.contains(args[0]) && !asksForStock(args) ? ahead() : Dragoman::load;
        Main main = new Main(System.in, Terminal.fromLauncher(), load);
        Class<?> only = args.length > 0 ? COMMANDS.get(args[0]) : null;
        Sink out = new Sink(new FileOutputStream(FileDescriptor.out));
        CommandLine command = main.commandLine(
                writer(out),
                writer(new FileOutputStream(FileDescriptor.err)),
                only == null ? COMMANDS.values() : List.of(only));
        System.exit(run(command, out, args));
    }

    private static boolean asksForStock(String[] args) {
        return List.of(args).contains("stock") || List.of(args).contains("--language=stock");
    }

    /** Begins to load the engine and gives it when it is there. */
    private static Supplier<Dragoman> ahead() {
        FutureTask<Dragoman> loading = new FutureTask<>(Dragoman::load);
        Thread thread = new Thread(loading, "engine");
        thread.setDaemon(true);
        thread.start();
        return () -> InOrder.result(loading);
    }

    private static Map<String, Class<?>> commands(Class<?>... classes) {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        for (Class<?> each : classes) {
            commands.put(each.getAnnotation(Command.class).name(), each);
        }
        return commands;
    }

    /** The exit code; not even an error of the Java machine shows a stack trace. */
    static int run(CommandLine command, Sink out, String... args) {
        try {
            int exit = command.execute(args);
            command.getOut().flush();
            String complaint = out.complaint();
            if (complaint != null) {
                return fail(command, complaint);
            }
            return out.isFailed() ? CommandLine.ExitCode.SOFTWARE : exit;
        } catch (OutOfMemoryError e) {
            return fail(command, "out of memory; JAVA_OPTS=-Xmx4g gives more");
        } catch (Error e) {
            return fail(command, Coding.reason(e.getCause() == null ? e : e.getCause()));
        }
    }

    /** The command with all its commands, printing to these. */
    CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return commandLine(out, err, COMMANDS.values());
    }

    /** With some of its commands: to describe all twelve to picocli takes a short run a tenth of a second. */
    private CommandLine commandLine(PrintWriter out, PrintWriter err, Collection<Class<?>> commands) {
        CommandLine command = new CommandLine(this);
        commands.forEach(command::addSubcommand);
        if (commands.size() > 1) {
            command.addSubcommand(CommandLine.HelpCommand.class);
        }
        return command.setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        terminal.output() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(Math.min(100, Math.max(72, terminal.columns())))
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::misused)
                .setExecutionExceptionHandler(Main::failed);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getErr());
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    InputStream in() {
        return in;
    }

    Terminal terminal() {
        return terminal;
    }

    /** The engine, loaded when first asked for: a missing file is told without waiting for models. */
    synchronized Dragoman dragoman() {
        Dragoman loaded = dragoman;
        if (loaded == null) {
            loaded = load.get();
            dragoman = loaded;
        }
        return loaded;
    }

    private static int misused(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("dragoman: " + said(e));
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        command.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static String said(ParameterException e) {
        String message = String.valueOf(e.getMessage());
        if (!(e instanceof UnmatchedArgumentException unknown)) {
            return wrongValue(e).orElse(message.replaceFirst("^Unknown subcommand", "no command"));
        }
        boolean isCommand = e.getCommandLine().getParent() == null && !unknown.isUnknownOption();
        String said = isCommand ? "no command '" + unknown.getUnmatched().get(0) + "'" : message;
        return Stream.concat(unknown.getSuggestions().stream(), near(unknown))
                .findFirst()
                .map(meant -> said + "; did you mean " + meant + "?")
                .orElse(said);
    }

    /** Options that differ from an unknown one in a letter or two. */
    private static Stream<String> near(UnmatchedArgumentException unknown) {
        List<String> options = unknown.getCommandLine().getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .toList();
        return Closed.of(options).near(unknown.getUnmatched().get(0)).stream();
    }

    /** Of what an option or argument could not take: its name, what it takes, and the value, as in every other message. */
    private static Optional<String> wrongValue(ParameterException e) {
        ArgSpec wanted = e.getArgSpec();
        if (wanted == null || e.getValue() == null) {
            return Optional.empty();
        }
        String name = wanted instanceof OptionSpec option ? option.longestName() : wanted.paramLabel();
        Class<?> type = wanted.type();
        String takes = type.isEnum()
                ? "one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(each -> each.toString().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                : "a number";
        boolean isKnown = type.isEnum() || type.isPrimitive() || Number.class.isAssignableFrom(type);
        return isKnown ? Optional.of(name + " is " + takes + ", not '" + e.getValue() + "'") : Optional.empty();
    }

    private static int failed(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof Printing.OutputClosedException) {
            return CommandLine.ExitCode.SOFTWARE;
        }
        return fail(command, Coding.reason(e));
    }

    private static int fail(CommandLine command, String reason) {
        command.getErr().println("dragoman: " + reason);
        command.getErr().flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static PrintWriter writer(OutputStream to) {
        return new PrintWriter(to, false, StandardCharsets.UTF_8);
    }
}
