package org.dragoman.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.event.Composer.Composed;
import org.dragoman.event.Event.Status;
import org.dragoman.language.Clause;
import org.dragoman.rule.RuleException;
import org.dragoman.rule.RuleFiles;
import org.dragoman.rule.Yaml;
import org.jspecify.annotations.Nullable;

/** What type a marked pair is given where the custom for pairs differs from PLOVER 2.0, from {@code rules/ontology/roots.yaml}. */
final class Roots {
    private static final String PATH = "ontology/roots.yaml";
    private static final String FILE = "rules/" + PATH;

    private final Map<String, String> frames;
    private final Map<String, String> modes;
    private final Map<String, String> planned;
    private final Map<String, String> negated;
    private final Set<String> decisions;

    Roots() {
        Map<String, Object> map = Yaml.map(FILE, RuleFiles.read(PATH));
        frames = types(map.get("frames"));
        modes = types(map.get("modes"));
        planned = types(map.get("planned"));
        negated = types(map.get("negated"));
        decisions = Set.copyOf(Yaml.strings(map.get("decisions")));
    }

    private static Map<String, String> types(@Nullable Object value) {
        Map<String, String> types = new LinkedHashMap<>();
        if (value != null) {
            Yaml.asMap(FILE, value).forEach((key, type) -> {
                if (!Ontology.plover().isType(String.valueOf(type))) {
                    throw new RuleException(FILE, key, "no PLOVER type " + type);
                }
                types.put(key, String.valueOf(type));
            });
        }
        return types;
    }

    /** The type of the pair that the event joins. */
    String of(Composed composed) {
        String type = composed.type();
        Status status = composed.status();
        if (status == Status.PLANNED
                && planned.containsKey(type)
                && !isDecided(composed.match().clause())) {
            return planned.get(type);
        }
        if (status == Status.NEGATED && negated.containsKey(type)) {
            return negated.get(type);
        }
        String id = composed.match().frame().id();
        boolean own = type.equals(composed.match().frame().type());
        String byFrame = frames.get(own ? id : id + "/" + type);
        if (byFrame != null) {
            return byFrame;
        }
        List<String> found = composed.modes();
        return found.isEmpty() ? type : modes.getOrDefault(type + "/" + found.get(0), type);
    }

    /** "decided to lift the ban": for a pair the decision is the act. */
    private boolean isDecided(Clause clause) {
        Clause parent = clause.parent();
        return parent != null && decisions.contains(parent.lemma());
    }
}
