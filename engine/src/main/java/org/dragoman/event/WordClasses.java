package org.dragoman.event;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.rule.RuleException;
import org.dragoman.rule.Yaml;

/** Classes of words that frames and modes name with {@code #}; a class may name others. */
final class WordClasses {
    private static final String FILE = "en/classes.yaml";

    private final Map<String, List<String>> members;

    /** @param members the words of each class, which may be {@code #class} in turn */
    WordClasses(Map<String, List<String>> members) {
        this.members = Map.copyOf(members);
    }

    /** Those that ship with Dragoman. */
    static WordClasses load() {
        Map<String, List<String>> members = new HashMap<>();
        Yaml.readMap(FILE).forEach((name, words) -> members.put(name, Yaml.strings(words)));
        return new WordClasses(members);
    }

    /** The words of one class that Dragoman itself asks for. */
    Words named(String name) {
        return Words.of(putIn("rules/" + FILE, name, List.of("#" + name)));
    }

    /**
     * The strings with the words of each {@code #class} in its place, none twice.
     *
     * @param file what errors name, likewise the place in it
     * @throws RuleException for a class that is not there or holds itself
     */
    List<String> putIn(String file, String place, List<String> strings) {
        Set<String> words = new LinkedHashSet<>();
        putIn(file, place, strings, new LinkedHashSet<>(), words);
        return List.copyOf(words);
    }

    /** @param open the classes that these strings stand in */
    private void putIn(String file, String place, List<String> strings, Set<String> open, Set<String> words) {
        for (String string : strings) {
            if (!string.startsWith("#")) {
                words.add(string);
                continue;
            }
            List<String> inside = members.get(string.substring(1));
            if (inside == null) {
                throw new RuleException(file, place, "no class " + string + " in rules/" + FILE);
            }
            if (!open.add(string)) {
                throw new RuleException(file, place, "class " + string + " holds itself");
            }
            putIn(file, place, inside, open, words);
            open.remove(string);
        }
    }
}
