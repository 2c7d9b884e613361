package org.dragoman.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private static final String NONE = "NONE";

    private final String file;
    private final WordClasses classes;

    FrameFile(String file, WordClasses classes) {
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
            Map<String, Object> map = Yaml.asMap(file, each);
            String id = new RuleMap(file, "?", map).text("id");
            frames.add(frame(new RuleMap(file, id, map)));
        }
        return frames;
    }

    private Frame frame(RuleMap map) {
        map.allow(FRAME_KEYS);
        RuleMap codes = map.map("codes");
        codes.allow(Set.of("type", "mode"));
        String type = codes.text("type");
        if (!isType(type)) {
            throw map.wrong("no PLOVER type " + type + "; there are "
                    + Ontology.plover().types() + " and NONE");
        }
        List<String> modes = modes(codes, type);
        List<Pattern> patterns = new ArrayList<>();
        map.need("match");
        for (Object each : map.list("match")) {
            patterns.addAll(patterns(type, modes, RuleMap.of(file, map.place(), each)));
        }
        List<String> also = map.texts("also");
        also.forEach(code -> known(map, "also", code));
        Examples examples =
                new Examples(sentences(map, "examples"), sentences(map, "not"), sentences(map, "known_misses"));
        return new Frame(map.place(), map.text("means"), type, also, patterns, examples, file);
    }

    private static boolean isType(String type) {
        return type.equals(NONE) || Ontology.plover().isType(type);
    }

    private static List<String> modes(RuleMap map, String type) {
        List<String> modes = map.texts("mode");
        for (String mode : modes) {
            if (!Ontology.plover().isMode(type, mode)) {
                throw map.wrong("no mode " + mode + " of " + type);
            }
        }
        return modes;
    }

    /** Refuses what is neither {@code TYPE} nor {@code TYPE/mode} of PLOVER. */
    private static void known(RuleMap map, String key, String code) {
        int slash = code.indexOf('/');
        boolean known = slash < 0
                ? Ontology.plover().isType(code)
                : Ontology.plover().isMode(code.substring(0, slash), code.substring(slash + 1));
        if (!known) {
            throw map.wrong(key + " wants a PLOVER TYPE or TYPE/mode, not " + code);
        }
    }

    /** Sentences as text, or as maps that hold it in {@code text}. */
    private List<String> sentences(RuleMap frame, String key) {
        List<String> sentences = new ArrayList<>();
        for (Object each : frame.list(key)) {
            sentences.add(
                    each instanceof Map<?, ?>
                            ? RuleMap.of(file, frame.place(), each).text("text")
                            : String.valueOf(each));
        }
        return sentences;
    }

    private List<Pattern> patterns(String type, List<String> frameModes, RuleMap map) {
        map.allow(PATTERN_KEYS);
        List<Pattern> patterns = new ArrayList<>();
        for (Evoke evoke : Evoke.values()) {
            String key = evoke == Evoke.ADJECTIVE ? "adj" : evoke.name().toLowerCase(Locale.ROOT);
            List<String> words = words(map, key);
            for (String word : words) {
                if (word.isBlank() || word.startsWith("@")) {
                    throw map.wrong(key + " wants words of the text, not '" + word + "'");
                }
            }
            if (!words.isEmpty()) {
                patterns.add(pattern(type, frameModes, map, evoke, words));
            }
        }
        if (patterns.isEmpty()) {
            throw map.wrong("a match needs verb, noun or adj");
        }
        return patterns;
    }

    private Pattern pattern(String type, List<String> frameModes, RuleMap map, Evoke evoke, List<String> words) {
        boolean noun = evoke == Evoke.NOUN;
        List<String> actor = map.has("actor")
                ? functions(map, "actor")
                : noun ? List.of("subject", "poss", "by", "mod", "between") : List.of("subject");
        List<String> recipient = map.has("recipient")
                ? functions(map, "recipient")
                : noun
                        ? List.of("object", "against", "on", "with", "to", "of", "for")
                        : evoke == Evoke.ADJECTIVE ? List.of() : List.of("object", "indirect");
        Map<String, Words> where = conditions(map, "where");
        Wants wants = wants(map);
        Boolean passive = map.flag("passive");
        int rank = 2 * where.size() + (wants == Wants.CLAUSE ? 2 : 0) + (passive == null ? 0 : 1);
        return new Pattern(
                evoke,
                words,
                actor,
                recipient,
                where,
                conditions(map, "unless"),
                map.has("mode") ? modes(map, type) : frameModes,
                map.isTrue("light"),
                map.isTrue("reciprocal"),
                map.isTrue("bare"),
                passive,
                wants,
                map.has("inner") ? inner(type, map.map("inner")) : null,
                functions(map, "items"),
                rank);
    }

    private static Wants wants(RuleMap map) {
        String value = map.has("clause") ? map.text("clause") : "";
        return switch (value) {
            case "" -> Wants.NOTHING;
            case "maybe" -> Wants.MAYBE;
            case "required" -> Wants.CLAUSE;
            default -> throw map.wrong("clause is maybe or required, not " + value);
        };
    }

    private Inner inner(String type, RuleMap map) {
        map.allow(INNER_KEYS);
        Map<String, String> becomes = map.pairs("becomes");
        Set<String> outer = new HashSet<>(becomes.values());
        outer.add(type);
        becomes.forEach((inner, becoming) -> {
            known(map, "becomes", inner);
            if (!isType(becoming)) {
                throw map.wrong("becomes: no PLOVER type " + becoming);
            }
        });
        Map<String, String> modes = map.pairs("modes");
        modes.forEach((inner, mode) -> {
            known(map, "modes", inner);
            if (outer.stream().noneMatch(each -> Ontology.plover().isMode(each, mode))) {
                throw map.wrong("modes: no mode " + mode + " of " + String.join(", ", outer));
            }
        });
        List<String> needs = words(map, "needs");
        for (String need : needs) {
            if (!Ontology.plover().isType(need)) {
                throw map.wrong("needs: no PLOVER type " + need);
            }
        }
        return new Inner(status(map), becomes, modes, Set.copyOf(needs), Set.copyOf(map.texts("markers")));
    }

    private static @Nullable Status status(RuleMap map) {
        if (!map.has("status")) {
            return null;
        }
        try {
            return Status.valueOf(map.text("status").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw map.wrong("no status " + map.text("status"));
        }
    }

    /** What must or must not fill functions, by function. */
    private Map<String, Words> conditions(RuleMap map, String key) {
        Map<String, Words> conditions = new LinkedHashMap<>();
        RuleMap functions = map.has(key) ? map.map(key) : new RuleMap(file, map.place(), Map.of());
        for (String function : functions.values().keySet()) {
            check(map, key, function);
            Words words = Words.of(words(functions, function));
            Set<String> strange = new HashSet<>(words.actorClasses());
            strange.removeAll(ActorClasses.names());
            if (!strange.isEmpty()) {
                throw map.wrong(key + " " + function + ": no class of actors " + strange + "; there are "
                        + ActorClasses.names());
            }
            conditions.put(function, words);
        }
        return conditions;
    }

    private static List<String> functions(RuleMap map, String key) {
        List<String> functions = map.texts(key);
        functions.forEach(function -> check(map, key, function));
        return functions;
    }

    private static void check(RuleMap map, String key, String function) {
        if (!Functions.isKnown(function)) {
            throw map.wrong(key + ": no function " + function + "; there are prepositions and " + Functions.named());
        }
    }

    /** The words below a key, those of {@code #class} put in. */
    private List<String> words(RuleMap map, String key) {
        return classes.putIn(file, map.place(), map.texts(key));
    }
}
