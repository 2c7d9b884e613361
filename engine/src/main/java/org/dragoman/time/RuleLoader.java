package org.dragoman.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.rule.RuleException;
import org.dragoman.rule.RuleFiles;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the rules of {@code rules/en/times/*.yaml}. */
final class RuleLoader {
    private static final Set<String> KEYS =
            Set.of("id", "makes", "as", "level", "bare", "match", "examples", "not", "means");

    private RuleLoader() {}

    static List<Rule> load() {
        List<Rule> rules = new ArrayList<>();
        for (String file : RuleFiles.list("en/times", ".yaml")) {
            int level = 0;
            Object yaml = new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(RuleFiles.read(file));
            for (Object entry : list(file, yaml)) {
                Map<?, ?> map = map(file, entry);
                level = map.containsKey("level") ? integer(file, map.get("level")) : levelOf(file);
                rules.add(rule(file, map, level, rules.size()));
            }
        }
        return List.copyOf(rules);
    }

    /** Numbers come first, then what is named, then what is combined of it, then ranges, then events. */
    private static int levelOf(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return switch (name.charAt(0)) {
            case '1' -> 1;
            case '2', '3', '4' -> 3;
            case '5' -> 4;
            case '6' -> 5;
            case '7' -> 6;
            default -> throw new RuleException("rules/" + file, "", "name should begin with 1 to 7");
        };
    }

    private static Rule rule(String file, Map<?, ?> map, int level, int order) {
        for (Object key : map.keySet()) {
            if (!KEYS.contains(String.valueOf(key))) {
                throw new RuleException("rules/" + file, text(map.get("id")), "no such key: " + key);
            }
        }
        List<String> patterns = new ArrayList<>();
        for (Object pattern : list(file, map.get("match"))) {
            patterns.add(text(pattern));
        }
        List<Rule.Example> examples = new ArrayList<>();
        for (Object example : list(file, map.get("examples"))) {
            Map<?, ?> fields = map(file, example);
            examples.add(new Rule.Example(
                    text(fields.get("text")), text(fields.get("published")), text(fields.get("value"))));
        }
        List<String> not = new ArrayList<>();
        for (Object example : list(file, map.get("not"))) {
            not.add(text(map(file, example).get("text")));
        }
        return new Rule(
                text(map.get("id")),
                text(map.get("makes")),
                text(map.get("as")),
                level,
                order,
                !Boolean.FALSE.equals(map.get("bare")),
                List.copyOf(patterns),
                List.copyOf(examples),
                List.copyOf(not));
    }

    private static List<?> list(String file, @Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw new RuleException("rules/" + file, "", "a list was expected, not " + value);
    }

    private static Map<?, ?> map(String file, Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new RuleException("rules/" + file, "", "fields were expected, not " + value);
    }

    private static int integer(String file, @Nullable Object value) {
        if (value instanceof Integer number) {
            return number;
        }
        throw new RuleException("rules/" + file, "", "a number was expected, not " + value);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
