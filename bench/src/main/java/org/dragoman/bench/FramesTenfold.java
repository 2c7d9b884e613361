package org.dragoman.bench;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.Dragoman;
import org.dragoman.article.Inputs;
import org.dragoman.article.ReadResult;
import org.dragoman.event.EventFinder;
import org.dragoman.language.Analysis;
import org.dragoman.language.corenlp.LeanModel;

/**
 * What ten times the frames cost: {@code FramesTenfold CACHE RULES INPUT…} codes the inputs, already analysed, with the frames
 * of the folder {@code RULES} and with nine more copies of each under words of their own, in turns in one JVM, and prints the
 * ratio of the fastest rounds. Also how long the frames take to load, cold and warm.
 */
public final class FramesTenfold {
    private static final int ROUNDS = 7;
    private static final int COPIES = 9;

    /** The list of words behind verb, noun or adj, over as many lines as it takes. */
    private static final Pattern EVOKING = Pattern.compile("((?:verb|noun|adj): \\[)([^\\]]*)");

    /** The first word of each item of such a list: that by which it is looked up. */
    private static final Pattern WORD = Pattern.compile("(?<=^|,\\s{0,9})(\"?[^\\s,\"#\\]][^\\s,\"\\]]*)");

    private FramesTenfold() {}

    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        Path more = Files.createTempDirectory("rules");
        copy(Path.of(args[1]), more.resolve("rules"));
        multiply(more.resolve("rules/en/frames"));
        String[] inputs = Arrays.copyOfRange(args, 2, args.length);
        try (URLClassLoader one = loader(List.of());
                URLClassLoader ten = loader(List.of(more))) {
            System.out.printf("frames load in %d ms cold, ", load(one) / 1_000_000);
            System.out.printf("%d ms warm; ten times as many in %d ms%n", load(one) / 1_000_000, load(ten) / 1_000_000);
            Object few = make(one, args[0], inputs);
            Object many = make(ten, args[0], inputs);
            long[] fastest = {Long.MAX_VALUE, Long.MAX_VALUE};
            for (int round = 0; round < ROUNDS; round++) {
                fastest[0] = Math.min(fastest[0], run(few));
                fastest[1] = Math.min(fastest[1], run(many));
            }
            System.out.printf(
                    "coding without language analysis: %.3f s, with ten times the frames %.3f s, ratio %.3f%n",
                    fastest[0] / 1e9, fastest[1] / 1e9, (double) fastest[1] / fastest[0]);
        }
    }

    /** The classes of this JVM anew, with other rules before them. */
    private static URLClassLoader loader(List<Path> before) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (Path path : before) {
            urls.add(path.toUri().toURL());
        }
        for (String entry : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static long load(ClassLoader loader) throws ReflectiveOperationException {
        return (long) loader.loadClass(Coding.class.getName()).getMethod("load").invoke(null);
    }

    private static Object make(ClassLoader loader, String cache, String[] inputs) throws ReflectiveOperationException {
        return loader.loadClass(Coding.class.getName())
                .getConstructor(String.class, String[].class)
                .newInstance(cache, inputs);
    }

    private static long run(Object coding) throws ReflectiveOperationException {
        try {
            return (long) coding.getClass().getMethod("run").invoke(coding);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** Copies that differ by their ids and by the words that evoke them. */
    private static void multiply(Path frames) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(frames)) {
            files = walk.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
        for (Path file : files) {
            String text = Files.readString(file);
            for (int copy = 1; copy <= COPIES; copy++) {
                String ending = "x" + copy;
                String other = EVOKING.matcher(text)
                        .replaceAll(list -> Matcher.quoteReplacement(
                                list.group(1) + WORD.matcher(list.group(2)).replaceAll("$1" + ending)));
                other = other.replaceAll("(?m)^- id: (.*)$", "- id: $1-" + copy);
                Files.writeString(file.resolveSibling("copy" + copy + "-" + file.getFileName()), other);
            }
        }
    }

    /** One set of rules at work; made inside a class loader of its own. */
    public static final class Coding {
        private final Dragoman dragoman;
        private final List<Analysis> analyses = new ArrayList<>();

        public Coding(String cache, String[] inputs) {
            dragoman = new Dragoman(new CachedModel(Path.of(cache), LeanModel::load));
            try (Inputs all = Inputs.open(List.of(inputs), System.in)) {
                while (all.hasNext()) {
                    if (all.next() instanceof ReadResult.Read read) {
                        analyses.add(dragoman.analyse(read.article()));
                    }
                }
            }
        }

        /** Nanoseconds to load the frames. */
        public static long load() {
            long start = System.nanoTime();
            EventFinder finder = new EventFinder();
            return finder.hashCode() == 0 ? 0 : System.nanoTime() - start;
        }

        /** Nanoseconds to code all articles. */
        public long run() {
            long start = System.nanoTime();
            int events = 0;
            for (Analysis analysis : analyses) {
                events += dragoman.code(analysis).events().size();
            }
            return events < 0 ? 0 : System.nanoTime() - start;
        }
    }
}
