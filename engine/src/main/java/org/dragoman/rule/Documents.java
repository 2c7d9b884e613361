package org.dragoman.rule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The YAML files below {@code rules/} as the build has parsed them: each a run of numbers, a node its kind and size and then
 * the nodes in it. Parsing their text takes a short run longer than coding an article.
 */
public final class Documents {
    private static final String NAME = PackedResource.READY + "documents.bin";
    private static final int KIND_BITS = 3;

    private enum Kind {
        MAP,
        LIST,
        STRING,
        BOOLEAN,
        INTEGER,
        DOUBLE;

        private static final Kind[] ALL = values();
    }

    private static final class Shipped {
        static final @Nullable Documents READY = shipped();

        private static @Nullable Documents shipped() {
            PackedReader in = PackedResource.ready(NAME);
            return in == null ? null : new Documents(in);
        }
    }

    private final Map<String, Integer> starts = new LinkedHashMap<>();
    private final int[] nodes;
    private final PackedStrings strings;

    Documents(PackedReader in) {
        String[] paths = in.strings();
        int[] at = in.ints();
        for (int i = 0; i < paths.length; i++) {
            starts.put(paths[i], at[i]);
        }
        nodes = in.ints();
        strings = new PackedStrings(in);
    }

    /** Those that the build made, or null where the files themselves are to be read. */
    static @Nullable Documents ready() {
        return Shipped.READY;
    }

    /** All YAML files of the rules, for {@link PackedResource#READY}; returns the name to write them under. */
    public static String write(PackedWriter out) throws IOException {
        List<String> paths = RuleFiles.list("", Yaml.ENDING);
        int[] starts = new int[paths.size()];
        Writing writing = new Writing();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = writing.nodes.size();
            writing.add(Yaml.load("rules/" + paths.get(i), RuleFiles.read(paths.get(i))));
        }
        out.strings(paths.toArray(String[]::new));
        out.ints(starts);
        out.ints(writing.nodes.stream().mapToInt(Integer::intValue).toArray());
        writing.strings.write(out);
        return NAME;
    }

    /** The paths of the files, sorted. */
    List<String> paths() {
        return List.copyOf(starts.keySet());
    }

    /** What {@link Yaml#load} gives for the file's text, or null where there is no such file. */
    @Nullable
    Object get(String path) {
        Integer start = starts.get(path);
        return start == null ? null : new Cursor(start).next();
    }

    private final class Cursor {
        private int at;

        Cursor(int at) {
            this.at = at;
        }

        Object next() {
            int node = nodes[at++];
            int value = node >> KIND_BITS;
            return switch (Kind.ALL[node & (1 << KIND_BITS) - 1]) {
                case MAP -> map(value);
                case LIST -> list(value);
                case STRING -> strings.get(value);
                case BOOLEAN -> value != 0;
                case INTEGER -> value;
                case DOUBLE -> Double.valueOf(strings.get(value));
            };
        }

        private Map<Object, Object> map(int size) {
            Map<Object, Object> map = new LinkedHashMap<>(2 * size);
            for (int i = 0; i < size; i++) {
                Object key = next();
                map.put(key, next());
            }
            return map;
        }

        private List<Object> list(int size) {
            List<Object> list = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                list.add(next());
            }
            return list;
        }
    }

    private static final class Writing {
        final List<Integer> nodes = new ArrayList<>();
        final PackedStrings.Pool strings = new PackedStrings.Pool();

        void add(Object value) {
            if (value instanceof Map<?, ?> map) {
                node(Kind.MAP, map.size());
                map.forEach((k, v) -> {
                    add(k);
                    add(v);
                });
            } else if (value instanceof List<?> list) {
                node(Kind.LIST, list.size());
                list.forEach(this::add);
            } else if (value instanceof String string) {
                node(Kind.STRING, strings.number(string));
            } else if (value instanceof Boolean yes) {
                node(Kind.BOOLEAN, yes ? 1 : 0);
            } else if (value instanceof Integer number) {
                node(Kind.INTEGER, number);
            } else if (value instanceof Double number) {
                node(Kind.DOUBLE, strings.number(number.toString()));
            } else {
                throw new IllegalArgumentException("no place in a rule file for " + value);
            }
        }

        private void node(Kind kind, int value) {
            nodes.add(value << KIND_BITS | kind.ordinal());
        }
    }
}
