package org.dragoman.event;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.rule.Yaml;

/** PLOVER 2.0: types with quad class and score, and their modes with scores, from {@code rules/ontology/plover.yaml}. */
public final class Ontology {
    private static final Ontology PLOVER = read("ontology/plover.yaml");

    private record Type(String quad, double score, Map<String, Double> modes) {}

    private final Map<String, Type> types;

    private Ontology(Map<String, Type> types) {
        this.types = types;
    }

    public static Ontology plover() {
        return PLOVER;
    }

    private static Ontology read(String path) {
        String file = "rules/" + path;
        Map<String, Type> types = new LinkedHashMap<>();
        Yaml.readMap(path).forEach((name, value) -> {
            Map<String, Object> map = Yaml.asMap(file, value);
            Map<String, Double> modes = new HashMap<>();
            if (map.containsKey("modes")) {
                Yaml.asMap(file, map.get("modes"))
                        .forEach((mode, score) -> modes.put(mode, Double.valueOf(String.valueOf(score))));
            }
            types.put(
                    name,
                    new Type(
                            String.valueOf(map.get("quad")),
                            Double.parseDouble(String.valueOf(map.get("score"))),
                            Map.copyOf(modes)));
        });
        return new Ontology(types);
    }

    /** The 16 types. */
    public List<String> types() {
        return List.copyOf(types.keySet());
    }

    public boolean isType(String type) {
        return types.containsKey(type);
    }

    /** The modes of all types, each once. */
    public List<String> modes() {
        return types.values().stream()
                .flatMap(type -> type.modes.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    public boolean isMode(String type, String mode) {
        return types.containsKey(type) && of(type).modes.containsKey(mode);
    }

    /** For instance {@code VERBAL COOPERATION}. */
    public String quad(String type) {
        return of(type).quad;
    }

    /** The conflict and cooperation score of a type with its modes, the strongest mode counting. */
    public double score(String type, List<String> modes) {
        Type found = of(type);
        double score = found.score;
        boolean first = true;
        for (String mode : modes) {
            double of = found.modes.getOrDefault(mode, found.score);
            if (first || Math.abs(of) > Math.abs(score)) {
                score = of;
            }
            first = false;
        }
        return score;
    }

    private Type of(String type) {
        Type found = types.get(type);
        if (found == null) {
            throw new IllegalArgumentException("no PLOVER type " + type);
        }
        return found;
    }
}
