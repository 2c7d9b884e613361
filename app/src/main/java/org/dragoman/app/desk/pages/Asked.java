package org.dragoman.app.desk.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.app.desk.html.Links;
import org.dragoman.app.desk.html.Local;
import org.dragoman.store.query.Field;

/**
 * What somebody asks of a page: the parameters of its path, its query and, where they are sent, its form. Values are
 * hostile: they are read here, with limits, and nowhere else.
 *
 * @param path parameters of the path by name
 * @param query parameters of the query or the form by name
 * @param local how the one who asks writes dates and numbers
 */
public record Asked(Map<String, String> path, Map<String, List<String>> query, Local local) {
    /** Names can be endless, and are keys; a request can be no longer than 20 kB. */
    private static final int LONGEST = 12_000;

    public Asked {
        path = Map.copyOf(path);
        query = Map.copyOf(query);
    }

    /** A parameter of the path. */
    public String inPath(String name) {
        String value = path.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the path has no " + name);
        }
        return bounded(name, Links.fromPath(value));
    }

    /** A parameter of the path that is a whole number; any other has no page. */
    public long numberInPath(String name) {
        try {
            return Long.parseLong(inPath(name));
        } catch (NumberFormatException e) {
            throw Refusal.missing("There is no " + name + " '" + inPath(name) + "'.");
        }
    }

    /** The first value that is not blank, of any length. */
    public Optional<String> longText(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The first value that is not blank. */
    public Optional<String> text(String name) {
        return longText(name).map(value -> bounded(name, value));
    }

    /** All values that are not blank. */
    public List<String> texts(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> bounded(name, value))
                .distinct()
                .limit(50)
                .toList();
    }

    /** A day as {@code 2024-08-06}. */
    public Optional<LocalDate> day(String name) {
        return text(name).map(value -> {
            if (!Field.isDay(value)) {
                throw Refusal.wrong("'" + name + "' must be a day like 2024-08-06, and is '" + value + "'");
            }
            return LocalDate.parse(value);
        });
    }

    public int number(String name, int otherwise, int least, int most) {
        return text(name)
                .map(value -> {
                    try {
                        int number = Integer.parseInt(value);
                        if (number >= least && number <= most) {
                            return number;
                        }
                    } catch (NumberFormatException e) {
                        // told below, with the limits
                    }
                    throw Refusal.wrong("'" + name + "' must be a number from " + least + " to " + most + ", and is '"
                            + value + "'");
                })
                .orElse(otherwise);
    }

    /** A key of the store, which must be there. */
    public long longNumber(String name) {
        String value = text(name).orElse("");
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw Refusal.wrong("'" + name + "' must be a whole number, and is '" + value + "'");
        }
    }

    /** One of the values, or the first of them where nothing is asked. */
    public String oneOf(String name, List<String> values) {
        String value = text(name).orElse(values.get(0));
        if (!values.contains(value)) {
            throw Refusal.wrong(
                    "'" + name + "' must be one of " + String.join(", ", values) + ", and is '" + value + "'");
        }
        return value;
    }

    /** Whether a box is ticked. */
    public boolean has(String name) {
        return text(name).isPresent();
    }

    /** The query with some parameters put in another's place (an empty list takes one away), for links to a variation. */
    public Map<String, List<String>> with(Map<String, List<String>> changes) {
        Map<String, List<String>> changed = new LinkedHashMap<>();
        query.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> changed.put(e.getKey(), e.getValue()));
        changed.putAll(changes);
        changed.values().removeIf(List::isEmpty);
        return changed;
    }

    private static String bounded(String name, String value) {
        if (value.length() > LONGEST) {
            throw Refusal.wrong("'" + name + "' is longer than " + LONGEST + " characters");
        }
        return value;
    }
}
