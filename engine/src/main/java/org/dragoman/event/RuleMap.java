package org.dragoman.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.rule.RuleException;
import org.dragoman.rule.Yaml;
import org.jspecify.annotations.Nullable;

/**
 * A map of a rule file whose values are asked for by their kind; one of another kind is an error that names file, place and value.
 *
 * @param place the frame that it belongs to
 */
record RuleMap(String file, String place, Map<String, Object> values) {
    static RuleMap of(String file, String place, @Nullable Object value) {
        return new RuleMap(file, place, Yaml.asMap(file, place, value));
    }

    /** @throws RuleException for a key that is none of the known */
    void allow(Set<String> known) {
        Set<String> strange = new TreeSet<>(values.keySet());
        strange.removeAll(known);
        if (!strange.isEmpty()) {
            throw wrong("unknown " + strange + "; known are " + new TreeSet<>(known));
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Object need(String key) {
        Object value = values.get(key);
        if (value == null) {
            throw wrong(key + " is missing");
        }
        return value;
    }

    /** A word or number as text. */
    String text(String key) {
        return text(key, need(key));
    }

    /** A word or a list of words; empty where the key is not there. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Object each : list(key)) {
            texts.add(text(key, each));
        }
        return texts;
    }

    /** The values of a list, or the one value that stands where a list may; empty where the key is not there. */
    List<?> list(String key) {
        if (!has(key)) {
            return List.of();
        }
        return need(key) instanceof List<?> list ? list : List.of(need(key));
    }

    /** Whether the key is there and {@code true}. */
    boolean isTrue(String key) {
        return Boolean.TRUE.equals(flag(key));
    }

    /** True or false; null where the key is not there. */
    @Nullable
    Boolean flag(String key) {
        if (!has(key)) {
            return null;
        }
        if (!(need(key) instanceof Boolean flag)) {
            throw wrong(key + " is true or false, not " + values.get(key));
        }
        return flag;
    }

    /** The map below a key. */
    RuleMap map(String key) {
        return of(file, place, need(key));
    }

    /** The map below a key as text, keys such as {@code a|b} taken apart; empty where the key is not there. */
    Map<String, String> pairs(String key) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (has(key)) {
            RuleMap map = map(key);
            for (String each : map.values.keySet()) {
                for (String one : each.split("\\|")) {
                    pairs.put(one, map.text(each));
                }
            }
        }
        return pairs;
    }

    RuleException wrong(String problem) {
        return new RuleException(file, place, problem);
    }

    private String text(String key, @Nullable Object value) {
        if (value == null || value instanceof List<?> || value instanceof Map<?, ?>) {
            throw wrong(key + " wants words, not " + value);
        }
        return String.valueOf(value);
    }
}
