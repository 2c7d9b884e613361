package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.Dragoman;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/** The documents say what is true: of commands, class names, links, folders and the README's snippets. */
class DocsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern PICTURE = Pattern.compile("(?s)\\$ \\./dragoman code samples\n(.*?)…\n```");
    private static final int PICTURE_LINES = 29;
    private static final Path COMMANDS = Run.HOME.resolve("docs/reference/commands.md");

    @Test
    void commandsPageHoldsTheHelpOfEachCommand() throws IOException {
        String wanted = commandsPage();
        if (Boolean.getBoolean("docs.refresh")) {
            Files.writeString(COMMANDS, wanted);
        }

        assertThat(Files.readString(COMMANDS))
                .as("refresh with: mvn -pl app -am test -Dtest=DocsTest -Ddocs.refresh=true "
                        + "-Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(wanted);
    }

    @TestFactory
    Stream<DynamicTest> readmeCommandsRun() throws IOException {
        return snippets(Files.readString(Run.HOME.resolve("README.md"))).stream()
                .filter(line -> line.startsWith("./dragoman "))
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    Run run = Run.of(arguments(line.substring("./dragoman ".length())));
                    assertThat(run.err()).isEmpty();
                    assertThat(run.exit()).isZero();
                    assertThat(run.out()).isNotBlank();
                }));
    }

    /** The picture of the README: what the command prints first, refreshed as the page of commands is. */
    @Test
    void readmeShowsWhatTheCommandPrints() throws IOException {
        Path page = Run.HOME.resolve("README.md");
        String sample = Path.of("../samples/border-denial.txt").toString();
        String printed = Run.of("code", "--format", "table", "--width", "100", sample)
                .out()
                .replace("../samples", "samples")
                .lines()
                .limit(PICTURE_LINES)
                .collect(Collectors.joining("\n", "", "\n"));
        Matcher picture = PICTURE.matcher(Files.readString(page));
        assertThat(picture.find()).isTrue();
        if (Boolean.getBoolean("docs.refresh")) {
            String text = Files.readString(page);
            Files.writeString(page, text.substring(0, picture.start(1)) + printed + text.substring(picture.end(1)));
            return;
        }

        assertThat(picture.group(1)).isEqualTo(printed);
    }

    @Test
    void readmeNamesEachCommand() throws IOException {
        String readme = Files.readString(Run.HOME.resolve("README.md"));

        assertThat(command().getSubcommands().keySet())
                .allSatisfy(name -> assertThat(readme).contains("| `" + name));
    }

    @Test
    void architectureNamesClassesThatExist() throws IOException {
        Set<String> sources;
        try (Stream<Path> walk = Files.walk(Run.HOME, 12)) {
            sources = walk.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
        List<String> named = Pattern.compile("`([A-Z][A-Za-z]+)(?:\\.[a-z]+)?`")
                .matcher(Files.readString(Run.HOME.resolve("ARCHITECTURE.md")))
                .results()
                .map(m -> m.group(1))
                .toList();

        assertThat(named).isNotEmpty();
        assertThat(sources).containsAll(named);
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            Matcher matcher = LINK.matcher(Files.readString(page));
            while (matcher.find()) {
                if (!Files.exists(page.resolveSibling(matcher.group(1)))) {
                    broken.add(Run.HOME.relativize(page) + " links to " + matcher.group(1));
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void indexNamesEachPage() throws IOException {
        Path docs = Run.HOME.resolve("docs");
        String index = Files.readString(docs.resolve("README.md"));

        assertThat(pages())
                .filteredOn(page -> page.startsWith(docs) && !page.equals(docs.resolve("README.md")))
                .allSatisfy(page ->
                        assertThat(index).contains("(" + docs.relativize(page).toString() + ")"));
    }

    @Test
    void rulesPageNamesEachFolder() throws IOException {
        Set<String> places = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(Run.HOME.resolve("rules"))) {
            walk.filter(Files::isRegularFile)
                    .map(f -> Run.HOME.relativize(f.getParent()).toString())
                    .filter(f -> f.split("/").length > 1 && !f.equals("rules/en"))
                    .forEach(places::add);
        }

        assertThat(Files.readString(Run.HOME.resolve("docs/reference/rules.md")))
                .contains(places.stream().map(f -> "`" + f + "/`").toList());
    }

    private static String commandsPage() {
        StringBuilder page = new StringBuilder("""
                # Commands

                An INPUT is a file, folder, glob, http(s) address or `-`; plain text, HTML, JSON Lines, a JSON array of objects, a CSV
                or TSV table with a header (`text` required; `id` or `doc_id`, `title`, `published` or `date`, `updated`, `publisher`, `url`,
                `authors`, `language` optional), RSS or Atom, WARC, zip or tar, any of them gzipped, told by its content. A table is
                separated by commas, semicolons or tabs, with double quotes (RFC 4180) round what holds a separator or line end; its
                columns stand in any order, others beside them are ignored, and an unquoted `NA` is an empty cell. Where columns,
                or fields of JSON, have other names, `--fields text=body,published=meta.date` tells them. Tables without
                `text` are passed over in folders and archives, and are an error where they are named. Exit codes: 0 done, 1 some
                inputs failed (each named on standard error, the others done), 2 wrong use.

                This page holds the help of each command as it prints it; `DocsTest` compares it.
                """);
        CommandLine main = command();
        help(page, "dragoman", main);
        main.getSubcommands().forEach((name, command) -> {
            help(page, "dragoman " + name, command);
            command.getSubcommands().forEach((inner, below) -> help(page, "dragoman " + name + " " + inner, below));
        });
        return page.toString();
    }

    private static void help(StringBuilder page, String title, CommandLine command) {
        page.append("\n## ").append(title).append("\n\n```text\n");
        page.append(command.getUsageMessage(CommandLine.Help.Ansi.OFF)
                .strip()
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n")));
        page.append("\n```\n");
    }

    private static CommandLine command() {
        Main main = new Main(System.in, Terminal.NONE, Dragoman::load);
        return main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
    }

    private static List<String> snippets(String markdown) {
        return SHELL.matcher(markdown)
                .results()
                .flatMap(m -> m.group(1).lines())
                .toList();
    }

    /** The words of a command line, quoted ones as one, samples by their place. */
    private static String[] arguments(String line) {
        return WORD.matcher(line)
                .results()
                .map(DocsTest::word)
                .map(word -> word.startsWith("samples") ? Run.HOME.resolve(word).toString() : word)
                .toArray(String[]::new);
    }

    private static String word(MatchResult match) {
        return match.group(1) != null ? match.group(1) : match.group(2);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(Run.HOME);
                Stream<Path> docs = Files.walk(Run.HOME.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(f -> f.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
