package org.dragoman.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The arguments of a run: paths by position, {@code --name value} and {@code --flag}. */
record Arguments(List<String> paths, Map<String, String> options) {
    static Arguments of(String[] args) {
        List<String> paths = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < args.length; i++) {
            if (!args[i].startsWith("--")) {
                paths.add(args[i]);
            } else if (i + 1 < args.length && !args[i + 1].startsWith("--")) {
                options.put(args[i], args[++i]);
            } else {
                options.put(args[i], "");
            }
        }
        return new Arguments(List.copyOf(paths), Map.copyOf(options));
    }

    Path path(int at) {
        if (at >= paths.size()) {
            throw new IllegalArgumentException("argument " + (at + 1) + " is missing");
        }
        return Path.of(paths.get(at));
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    int number(String name, int otherwise) {
        return options.containsKey(name) ? Integer.parseInt(options.get(name)) : otherwise;
    }

    Path folder(String name, String otherwise) {
        return Path.of(options.getOrDefault(name, System.getProperty("cache", otherwise)));
    }
}
