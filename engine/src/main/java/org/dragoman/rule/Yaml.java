package org.dragoman.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML rule files as plain maps, lists and strings; errors name the file. No aliases, no tags, nothing is executed. */
public final class Yaml {
    static final String ENDING = ".yaml";

    private static final int LONGEST = 80;

    private Yaml() {}

    /** The files of a folder below {@code rules/} and its subfolders, sorted. */
    public static List<String> files(String folder) {
        Documents ready = Documents.ready();
        return ready == null
                ? RuleFiles.list(folder, ENDING)
                : ready.paths().stream()
                        .filter(path -> path.startsWith(folder + "/"))
                        .toList();
    }

    /** The document of a file below {@code rules/}, as the build has parsed it or from its text. */
    public static Object read(String path) {
        Documents ready = Documents.ready();
        Object document = ready == null ? null : ready.get(path);
        return document != null ? document : load("rules/" + path, RuleFiles.read(path));
    }

    /** The same of a document that is a map. */
    public static Map<String, Object> readMap(String path) {
        return asMap("rules/" + path, read(path));
    }

    /** Any document. */
    public static Object load(String file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setMaxAliasesForCollections(0)
                .setAllowDuplicateKeys(false)
                .build();
        try {
            Object loaded = new Load(settings).loadFromString(text);
            if (loaded == null) {
                throw new RuleException(file, "", "is empty");
            }
            return loaded;
        } catch (YamlEngineException e) {
            throw new RuleException(file, "", String.valueOf(e.getMessage()));
        }
    }

    /** A value as a map with text keys. */
    public static Map<String, Object> asMap(String file, @Nullable Object value) {
        return asMap(file, "", value);
    }

    /** The same; an error names the place too. */
    public static Map<String, Object> asMap(String file, String place, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new RuleException(file, place, "a map is wanted here, not " + shortened(value));
        }
        Map<String, Object> typed = new LinkedHashMap<>();
        map.forEach((k, v) -> typed.put(String.valueOf(k), v));
        return typed;
    }

    /** The beginning of a value that may be all of a file. */
    private static String shortened(@Nullable Object value) {
        String shown = String.valueOf(value);
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "…";
    }

    /** A word or a list of words; nothing gives an empty list. */
    public static List<String> strings(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            return List.of(String.valueOf(value));
        }
        List<String> strings = new ArrayList<>();
        list.forEach(v -> strings.add(String.valueOf(v)));
        return strings;
    }
}
