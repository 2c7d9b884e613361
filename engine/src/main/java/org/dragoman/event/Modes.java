package org.dragoman.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.language.Clause;
import org.dragoman.language.Sentence;
import org.dragoman.rule.RuleException;
import org.dragoman.rule.Yaml;

/** PLOVER modes by the words of the clause, from {@code rules/en/modes.yaml}: a drone makes an assault a drone strike. */
final class Modes {
    private static final String FILE = "en/modes.yaml";
    private static final String SHOWN = "rules/" + FILE;

    private static final List<String> BY_HAND = List.of("beat", "primitive", "torture", "sexual", "abduct");

    private final Map<String, Map<String, Words>> byType = new HashMap<>();

    /** The shipped modes. */
    Modes(WordClasses classes) {
        this(classes, Yaml.readMap(FILE));
    }

    /** @throws RuleException for a type, mode or class of words that is not there */
    Modes(WordClasses classes, Map<String, Object> document) {
        document.forEach((type, modes) -> {
            Map<String, Words> words = new LinkedHashMap<>();
            Yaml.asMap(SHOWN, type, modes).forEach((mode, list) -> {
                if (!Ontology.plover().isMode(type, mode)) {
                    throw new RuleException(SHOWN, type, "no mode " + mode);
                }
                words.put(mode, Words.of(classes.putIn(SHOWN, type + " " + mode, Yaml.strings(list))));
            });
            byType.put(type, words);
        });
    }

    /** The modes that the words of the clause give to an event of the type, in the order of the file. */
    List<String> of(String type, Clause clause) {
        Map<String, Words> modes = byType.get(type);
        if (modes == null) {
            return List.of();
        }
        Set<Integer> tokens = content(clause);
        if (type.equals("REQUEST")) { // what is asked, not who asks: "the government appealed for help"
            Set<Integer> asking = new LinkedHashSet<>();
            phrase(clause.sentence(), clause.subject(), asking);
            tokens.removeAll(asking);
        }
        if (type.equals("ASSAULT") && isByHand(modes, clause)) { // "gunmen beat the drivers": no shots
            tokens.removeAll(Arrays.stream(clause.subject()).boxed().toList());
        }
        Set<String> found = new LinkedHashSet<>();
        for (Map.Entry<String, Words> mode : modes.entrySet()) {
            for (int token : tokens) {
                if (mode.getValue().has(clause.sentence(), token)) {
                    found.add(mode.getKey());
                    break;
                }
            }
        }
        return List.copyOf(found);
    }

    /** Whether the verb tells by itself that it is done at close quarters, whoever does it. */
    private static boolean isByHand(Map<String, Words> modes, Clause clause) {
        return clause.kind() == Clause.Kind.VERB
                && BY_HAND.stream()
                        .map(modes::get)
                        .filter(Objects::nonNull)
                        .anyMatch(words -> words.has(clause.sentence(), clause.predicate()));
    }

    /**
     * The predicate, its light verb, and its arguments with their modifiers; not what was done to these before: nobody is arrested
     * at "a rally of supporters of the jailed leader".
     */
    static Set<Integer> content(Clause clause) {
        Set<Integer> tokens = new LinkedHashSet<>();
        add(clause, tokens);
        if (clause.support() != null) {
            add(clause.support(), tokens);
        }
        return tokens;
    }

    private static void add(Clause clause, Set<Integer> tokens) {
        Sentence s = clause.sentence();
        tokens.add(clause.predicate());
        if (clause.particle() >= 0) {
            tokens.add(clause.particle());
        }
        phrase(s, clause.subject(), tokens);
        phrase(s, clause.object(), tokens);
        for (int[] heads : clause.obliques().values()) {
            phrase(s, heads, tokens);
        }
        for (int c = s.firstChild(clause.predicate()); c >= 0; c = s.nextSibling(c)) {
            if (s.relation(c).equals("advmod")
                    || s.relation(c).equals("amod")
                    || s.relation(c).equals("compound")) {
                tokens.add(c);
            }
        }
    }

    private static void phrase(Sentence s, int[] heads, Set<Integer> tokens) {
        for (int head : heads) {
            tokens.add(head);
            for (int c = s.firstChild(head); c >= 0; c = s.nextSibling(c)) {
                String relation = s.relation(c);
                if (relation.equals("compound")
                        || relation.equals("amod") && !s.tag(c).equals("VBN")) {
                    tokens.add(c);
                } else if (relation.equals("nmod")) {
                    tokens.add(c);
                    for (int d = s.firstChild(c); d >= 0; d = s.nextSibling(d)) {
                        if (s.relation(d).equals("compound")
                                || s.relation(d).equals("amod") && !s.tag(d).equals("VBN")) {
                            tokens.add(d);
                        }
                    }
                }
            }
        }
    }
}
