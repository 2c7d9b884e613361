package org.dragoman.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Sentence;
import org.dragoman.rule.RuleFiles;
import org.dragoman.rule.Yaml;

/** PLOVER contexts by the words of the sentence, from {@code rules/en/contexts.yaml}. */
final class Contexts {
    private static final String FILE = "en/contexts.yaml";

    private final Map<String, Words> words = new LinkedHashMap<>();

    Contexts() {
        Yaml.map("rules/" + FILE, RuleFiles.read(FILE))
                .forEach((context, list) -> words.put(context, Words.of(Yaml.strings(list))));
    }

    /** The contexts of a sentence, in the order of the file. */
    List<String> of(Sentence s) {
        List<String> found = new ArrayList<>();
        words.forEach((context, list) -> {
            for (int i = 0; i < s.size(); i++) {
                if (list.has(s, i)) {
                    found.add(context);
                    return;
                }
            }
        });
        return found;
    }
}
