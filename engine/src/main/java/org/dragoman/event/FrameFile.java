package org.dragoman.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.event.Event.Status;
import org.dragoman.event.Frame.Evoke;
import org.dragoman.event.Frame.Examples;
import org.dragoman.event.Frame.Inner;
import org.dragoman.event.Frame.Pattern;
import org.dragoman.event.Frame.Wants;
import org.dragoman.rule.RuleException;
import org.dragoman.rule.Yaml;
import org.jspecify.annotations.Nullable;

/** Reads a file of frames; anything that it does not know is an error that names file, frame and value. */
final class FrameFile {
    private static final Set<String> FRAME_KEYS =
            Set.of("id", "means", "codes", "also", "match", "examples", "not", "known_misses");
    private static final Set<String> PATTERN_KEYS = Set.of(
            "verb",
            "noun",
            "adj",
            "actor",
            "recipient",
            "where",
            "unless",
            "mode",
            "light",
            "reciprocal",
            "bare",
            "passive",
            "clause",
            "inner",
            "items");
    private static final Set<String> INNER_KEYS = Set.of("status", "becomes", "modes", "needs", "markers");

    private final String file;
    private final Map<String, List<String>> classes;

    FrameFile(String file, Map<String, List<String>> classes) {
        this.file = file;
        this.classes = classes;
    }

    /** The frames of a text. */
    List<Frame> read(String text) {
        return frames(Yaml.load(file, text));
    }

    /** The frames of a document: one map, or a list of maps. */
    List<Frame> frames(Object loaded) {
        List<Frame> frames = new ArrayList<>();
        for (Object each : loaded instanceof List<?> list ? list : List.of(loaded)) {
            frames.add(frame(Yaml.asMap(file, each)));
        }
        return frames;
    }

    private Frame frame(Map<String, Object> map) {
        String id = string(map, "id", "?");
        check(id, map.keySet(), FRAME_KEYS);
        Map<String, Object> codes = Yaml.asMap(file, need(id, map, "codes"));
        check(id, codes.keySet(), Set.of("type", "mode"));
        String type = string(codes, "type", id);
        if (!type.equals("NONE") && !Ontology.plover().isType(type)) {
            throw new RuleException(file, id, "no PLOVER type " + type);
        }
        List<Pattern> patterns = new ArrayList<>();
        Object matches = need(id, map, "match");
        for (Object each : matches instanceof List<?> list ? list : List.of(matches)) {
            patterns.addAll(patterns(id, type, Yaml.strings(codes.get("mode")), Yaml.asMap(file, each)));
        }
        Examples examples = new Examples(
                sentences(id, map.get("examples")),
                sentences(id, map.get("not")),
                sentences(id, map.get("known_misses")));
        return new Frame(id, string(map, "means", id), type, Yaml.strings(map.get("also")), patterns, examples, file);
    }

    /** Sentences as text, or as maps that hold it in {@code text}. */
    private List<String> sentences(String id, @Nullable Object value) {
        List<String> sentences = new ArrayList<>();
        for (Object each : value instanceof List<?> list ? list : List.of()) {
            sentences.add(
                    each instanceof Map<?, ?> ? string(Yaml.asMap(file, each), "text", id) : String.valueOf(each));
        }
        return sentences;
    }

    private List<Pattern> patterns(String id, String type, List<String> frameModes, Map<String, Object> map) {
        check(id, map.keySet(), PATTERN_KEYS);
        List<Pattern> patterns = new ArrayList<>();
        for (Evoke evoke : Evoke.values()) {
            String key = evoke == Evoke.ADJECTIVE ? "adj" : evoke.name().toLowerCase(Locale.ROOT);
            List<String> words = words(id, Yaml.strings(map.get(key)));
            if (!words.isEmpty()) {
                patterns.add(pattern(id, type, frameModes, map, evoke, words));
            }
        }
        if (patterns.isEmpty()) {
            throw new RuleException(file, id, "a match needs verb, noun or adj");
        }
        return patterns;
    }

    private Pattern pattern(
            String id, String type, List<String> frameModes, Map<String, Object> map, Evoke evoke, List<String> words) {
        boolean noun = evoke == Evoke.NOUN;
        List<String> actor = map.containsKey("actor")
                ? Yaml.strings(map.get("actor"))
                : noun ? List.of("subject", "poss", "by", "mod", "between") : List.of("subject");
        List<String> recipient = map.containsKey("recipient")
                ? Yaml.strings(map.get("recipient"))
                : noun
                        ? List.of("object", "against", "on", "with", "to", "of", "for")
                        : evoke == Evoke.ADJECTIVE ? List.of() : List.of("object", "indirect");
        Map<String, Words> where = conditions(id, map.get("where"));
        Map<String, Words> unless = conditions(id, map.get("unless"));
        List<String> modes = map.containsKey("mode") ? Yaml.strings(map.get("mode")) : frameModes;
        for (String mode : modes) {
            if (!Ontology.plover().isMode(type, mode)) {
                throw new RuleException(file, id, "no mode " + mode + " of " + type);
            }
        }
        Object clause = map.get("clause");
        Wants wants = clause == null ? Wants.NOTHING : wants(id, String.valueOf(clause));
        Inner inner = map.containsKey("inner") ? inner(id, Yaml.asMap(file, map.get("inner"))) : null;
        Boolean passive = map.containsKey("passive") ? Boolean.valueOf(isTrue(map, "passive")) : null;
        int rank = 2 * where.size() + (wants == Wants.CLAUSE ? 2 : 0) + (passive == null ? 0 : 1);
        return new Pattern(
                evoke,
                words,
                actor,
                recipient,
                where,
                unless,
                modes,
                isTrue(map, "light"),
                isTrue(map, "reciprocal"),
                isTrue(map, "bare"),
                passive,
                wants,
                inner,
                Yaml.strings(map.get("items")),
                rank);
    }

    private Wants wants(String id, String value) {
        return switch (value) {
            case "maybe" -> Wants.MAYBE;
            case "required" -> Wants.CLAUSE;
            default -> throw new RuleException(file, id, "clause is maybe or required, not " + value);
        };
    }

    private Inner inner(String id, Map<String, Object> map) {
        check(id, map.keySet(), INNER_KEYS);
        Object status = map.get("status");
        Map<String, String> becomes = pairs(map.get("becomes"));
        Map<String, String> modes = pairs(map.get("modes"));
        return new Inner(
                status == null ? null : status(id, String.valueOf(status)),
                becomes,
                modes,
                Set.copyOf(words(id, Yaml.strings(map.get("needs")))),
                Set.copyOf(Yaml.strings(map.get("markers"))));
    }

    private Status status(String id, String value) {
        try {
            return Status.valueOf(value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new RuleException(file, id, "no status " + value);
        }
    }

    private Map<String, String> pairs(@Nullable Object value) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (value != null) {
            Yaml.asMap(file, value).forEach((k, v) -> {
                for (String key : k.split("\\|")) {
                    pairs.put(key, String.valueOf(v));
                }
            });
        }
        return pairs;
    }

    private Map<String, Words> conditions(String id, @Nullable Object value) {
        Map<String, Words> conditions = new LinkedHashMap<>();
        if (value != null) {
            Yaml.asMap(file, value).forEach((k, v) -> conditions.put(k, Words.of(words(id, Yaml.strings(v)))));
        }
        return conditions;
    }

    /** Puts the words of {@code #class} in. */
    private List<String> words(String id, List<String> strings) {
        Set<String> words = new LinkedHashSet<>();
        for (String string : strings) {
            if (string.startsWith("#")) {
                List<String> members = classes.get(string.substring(1));
                if (members == null) {
                    throw new RuleException(file, id, "no class " + string);
                }
                words.addAll(words(id, members));
            } else {
                words.add(string);
            }
        }
        return List.copyOf(words);
    }

    private void check(String id, Set<String> keys, Set<String> known) {
        Set<String> strange = new HashSet<>(keys);
        strange.removeAll(known);
        if (!strange.isEmpty()) {
            throw new RuleException(file, id, "unknown " + strange + "; known are " + known);
        }
    }

    private Object need(String id, Map<String, Object> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            throw new RuleException(file, id, key + " is missing");
        }
        return value;
    }

    private String string(Map<String, Object> map, String key, String id) {
        return String.valueOf(need(id, map, key));
    }

    private static boolean isTrue(Map<String, Object> map, String key) {
        return Boolean.TRUE.equals(map.get(key));
    }
}
