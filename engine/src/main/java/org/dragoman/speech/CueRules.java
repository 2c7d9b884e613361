package org.dragoman.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.rule.RuleException;
import org.dragoman.rule.Yaml;
import org.dragoman.speech.CueRule.Shape;
import org.dragoman.speech.Statement.Kind;
import org.dragoman.speech.Statement.Stance;
import org.jspecify.annotations.Nullable;

/** The cue families of {@code rules/en/speech/*.yaml}, by lemma. */
final class CueRules {
    static final String FOLDER = "en/speech";

    private static final Set<String> KEYS = Set.of(
            "id",
            "means",
            "kind",
            "stance",
            "verbs",
            "nouns",
            "adjectives",
            "adverbs",
            "phrases",
            "idioms",
            "takes",
            "prepositions",
            "with",
            "addressee",
            "relays",
            "raises",
            "carriers",
            "affects",
            "needs",
            "sources",
            "examples",
            "not",
            "known_misses");

    private final Map<String, List<CueRule>> verbs = new HashMap<>();
    private final Set<String> firstVerbs = new HashSet<>();
    private final Map<String, List<CueRule>> nouns = new HashMap<>();
    private final Map<String, List<CueRule>> adjectives = new HashMap<>();
    private final Map<String, List<CueRule>> adverbs = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<String, List<Phrase>> idioms = new HashMap<>();

    /** Words that together are a cue. */
    record Phrase(List<String> words, CueRule rule) {
        Phrase {
            words = List.copyOf(words);
        }
    }

    static CueRules load() {
        CueRules rules = new CueRules();
        for (String file : Yaml.files(FOLDER)) {
            rules.add(file, yaml(file));
        }
        return rules;
    }

    /** One rule file as a map. */
    static Map<?, ?> yaml(String file) {
        Object yaml = Yaml.read(file);
        if (!(yaml instanceof Map<?, ?> map)) {
            throw new RuleException("rules/" + file, "1", "not a map");
        }
        return map;
    }

    List<CueRule> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** Whether the verb is a cue, or is one with some particle. */
    boolean mayBeVerb(String lemma) {
        return firstVerbs.contains(lemma);
    }

    List<CueRule> noun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    List<CueRule> adjective(String lemma) {
        return adjectives.getOrDefault(lemma, List.of());
    }

    List<CueRule> adverb(String word) {
        return adverbs.getOrDefault(word, List.of());
    }

    /** Phrases that introduce a source ("according to") and begin with this word. */
    List<Phrase> phrases(String firstWord) {
        return phrases.getOrDefault(firstWord, List.of());
    }

    /** Set phrases of a verb ("take issue with") with this lemma. */
    List<Phrase> idioms(String verb) {
        return idioms.getOrDefault(verb, List.of());
    }

    private void add(String file, Map<?, ?> map) {
        for (Object key : map.keySet()) {
            if (!KEYS.contains(String.valueOf(key))) {
                throw new RuleException("rules/" + file, String.valueOf(key), "no such key");
            }
        }
        List<Shape> takes = new ArrayList<>();
        for (String shape : strings(file, map, "takes")) {
            takes.add(constant(file, Shape.class, shape));
        }
        CueRule rule = new CueRule(
                text(file, map, "id"),
                constant(file, Kind.class, text(file, map, "kind")),
                constant(file, Stance.class, text(file, map, "stance")),
                takes,
                new HashSet<>(strings(file, map, "prepositions")),
                new HashSet<>(strings(file, map, "with")),
                new HashSet<>(strings(file, map, "addressee")),
                Boolean.TRUE.equals(map.get("relays")),
                Boolean.TRUE.equals(map.get("raises")),
                Boolean.TRUE.equals(map.get("affects")),
                Boolean.TRUE.equals(map.get("needs")),
                new HashSet<>(strings(file, map, "carriers")),
                new HashSet<>(strings(file, map, "sources")));
        put(verbs, strings(file, map, "verbs"), rule);
        strings(file, map, "verbs").forEach(verb -> firstVerbs.add(verb.split(" ")[0]));
        put(nouns, strings(file, map, "nouns"), rule);
        put(adjectives, strings(file, map, "adjectives"), rule);
        put(adverbs, strings(file, map, "adverbs"), rule);
        putPhrases(phrases, strings(file, map, "phrases"), rule);
        putPhrases(idioms, strings(file, map, "idioms"), rule);
    }

    private static void putPhrases(Map<String, List<Phrase>> map, List<String> phrases, CueRule rule) {
        for (String phrase : phrases) {
            List<String> words = List.of(phrase.split(" "));
            map.computeIfAbsent(words.get(0), x -> new ArrayList<>()).add(new Phrase(words, rule));
        }
    }

    private static void put(Map<String, List<CueRule>> map, List<String> lemmas, CueRule rule) {
        for (String lemma : lemmas) {
            map.computeIfAbsent(lemma, x -> new ArrayList<>()).add(rule);
        }
    }

    private static String text(String file, Map<?, ?> map, String key) {
        @Nullable Object value = map.get(key);
        if (!(value instanceof String text)) {
            throw new RuleException("rules/" + file, key, "a word is wanted, not " + value);
        }
        return text;
    }

    private static List<String> strings(String file, Map<?, ?> map, String key) {
        @Nullable Object value = map.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw new RuleException("rules/" + file, key, "a list is wanted, not " + value);
        }
        return list.stream().map(String::valueOf).toList();
    }

    private static <E extends Enum<E>> E constant(String file, Class<E> type, String word) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new RuleException("rules/" + file, word, "no such " + type.getSimpleName());
        }
    }
}
