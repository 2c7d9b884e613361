package org.dragoman.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.event.Composer.Composed;
import org.dragoman.event.Event.Status;
import org.dragoman.language.Clause;
import org.dragoman.language.Sentence;
import org.dragoman.rule.RuleException;
import org.dragoman.rule.Yaml;
import org.jspecify.annotations.Nullable;

/** What type a marked pair is given where the custom for pairs differs from PLOVER 2.0, from {@code rules/ontology/roots.yaml}. */
final class Roots {
    private static final String PATH = "ontology/roots.yaml";
    private static final String FILE = "rules/" + PATH;

    private final Map<String, String> frames;
    private final Map<String, Map<String, Words>> words = new LinkedHashMap<>();
    private final Map<String, String> modes;
    private final Map<String, String> planned;
    private final Map<String, String> negated;
    private final Set<String> decisions;
    private final Set<String> considerations;
    private final Map<String, String> kinds = new LinkedHashMap<>();

    Roots() {
        Map<String, Object> map = Yaml.readMap(PATH);
        frames = types(map.get("frames"));
        Yaml.asMap(FILE, Objects.requireNonNull(map.get("words"))).forEach((type, others) -> {
            Map<String, Words> byOther = words.computeIfAbsent(type, t -> new LinkedHashMap<>());
            Yaml.asMap(FILE, Objects.requireNonNull(others))
                    .forEach((other, list) -> byOther.put(other, Words.of(Yaml.strings(list))));
        });
        modes = types(map.get("modes"));
        planned = types(map.get("planned"));
        negated = types(map.get("negated"));
        decisions = Set.copyOf(Yaml.strings(map.get("decisions")));
        considerations = Set.copyOf(Yaml.strings(map.get("considerations")));
        Yaml.asMap(FILE, Objects.requireNonNull(map.get("kinds"))).forEach((actorClass, frame) -> {
            if (!ActorClasses.names().contains(actorClass)) {
                throw new RuleException(FILE, "kinds", "no class of actors " + actorClass);
            }
            kinds.put(actorClass, String.valueOf(frame));
        });
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

    /** The frame that answers where no word between the pair is known, by the class of who acts; the first that fits. */
    Map<String, String> kinds() {
        return kinds;
    }

    /** The type of the pair that the event joins. */
    String of(Composed composed) {
        String type = composed.type();
        Status status = composed.status();
        Clause clause = composed.match().clause();
        boolean toCome = status == Status.PLANNED
                ? !isUnder(clause, decisions)
                : status == Status.HYPOTHETICAL
                        && (clause.reality().mood() == Clause.Mood.POSSIBLE || isUnder(clause, considerations));
        if (toCome && planned.containsKey(type)) {
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
        String byWord = toCome
                ? null
                : words.getOrDefault(type, Map.of()).entrySet().stream()
                        .filter(entry -> rests(composed.match(), entry.getValue()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
        if (byWord != null) {
            return byWord;
        }
        List<String> found = composed.modes();
        return found.isEmpty() ? type : modes.getOrDefault(type + "/" + found.get(0), type);
    }

    /** Whether the predicate, or a word that a condition of its pattern rests on, is one of these. */
    private static boolean rests(FrameMatch match, Words words) {
        Sentence s = match.clause().sentence();
        return words.matchesHead(s, match.clause().predicate())
                || match.used().stream().anyMatch(token -> words.matchesHead(s, token));
    }

    private static boolean isUnder(Clause clause, Set<String> lemmas) {
        Clause parent = clause.parent();
        return parent != null && lemmas.contains(parent.lemma());
    }
}
