package org.dragoman.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;

/**
 * A set of words that a phrase may be asked for: lemmas, phrases of several words, and classes of actors ({@code @country},
 * {@code @armed}, …).
 */
record Words(Set<String> single, Edges several, Set<String> actorClasses) {

    /** From the strings of a rule file, classes of words already put in. */
    static Words of(Collection<String> strings) {
        Set<String> single = new HashSet<>();
        List<String[]> several = new ArrayList<>();
        Set<String> classes = new HashSet<>();
        for (String string : strings) {
            if (string.startsWith("@")) {
                classes.add(string);
            } else if (string.indexOf(' ') >= 0) {
                several.add(string.toLowerCase(Locale.ROOT).split(" "));
            } else {
                single.add(string.toLowerCase(Locale.ROOT));
                if (string.indexOf('-') > 0) {
                    // tokenizers cut "cease-fire" in three
                    several.add(
                            string.toLowerCase(Locale.ROOT).replace("-", " - ").split(" "));
                }
            }
        }
        return new Words(Set.copyOf(single), Edges.of(several), Set.copyOf(classes));
    }

    /** Phrases of several words, each found by its first word and by its last: lists are long, and few words begin a phrase. */
    record Edges(Map<String, List<String[]>> byEdge) {

        static Edges of(List<String[]> phrases) {
            Map<String, List<String[]>> byEdge = new HashMap<>();
            for (String[] words : phrases) {
                for (String edge : new HashSet<>(List.of(words[0], words[words.length - 1]))) {
                    byEdge.computeIfAbsent(edge, w -> new ArrayList<>()).add(words);
                }
            }
            return new Edges(Map.copyOf(byEdge));
        }

        boolean isEmpty() {
            return byEdge.isEmpty();
        }

        private boolean has(Sentence s, int token, String edge) {
            for (String[] words : byEdge.getOrDefault(edge, List.of())) {
                if (follows(s, token, words) || follows(s, token - words.length + 1, words)) {
                    return true;
                }
            }
            return false;
        }

        private Stream<String> shown() {
            return byEdge.values().stream()
                    .flatMap(List::stream)
                    .map(words -> String.join(" ", words))
                    .distinct()
                    .sorted();
        }
    }

    /** Whether the phrase headed by one of the tokens is, or is made of, one of the words. */
    boolean match(Sentence s, int[] heads, Fillers fillers) {
        for (int head : heads) {
            if (matchesHead(s, head)
                    || matchesActor(s, head, fillers)
                    || s.tag(head).equals("PRP") && fillers.takesUp(s, head, this)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchesActor(Sentence s, int head, Fillers fillers) {
        for (String actorClass : actorClasses) {
            if (actorClass.equals("@any") || fillers.is(s, head, actorClass)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the head, a modifier of it, or what stands behind a word of quantity is one of the words. */
    boolean matchesHead(Sentence s, int head) {
        if (has(s, head)) {
            return true;
        }
        for (int c = s.firstChild(head); c >= 0; c = s.nextSibling(c)) {
            String relation = s.relation(c);
            if ((relation.equals("compound") || relation.equals("amod") || relation.equals("nummod")) && has(s, c)) {
                return true;
            }
            if (relation.startsWith("nmod")
                    && !relation.equals("nmod:poss")
                    && isQuantity(s, head)
                    && isCounted(s, c)
                    && matchesHead(s, c)) {
                return true;
            }
        }
        return false;
    }

    /** "four of his accounts", "dozens more shells", but not "$2 million for their release". */
    private static boolean isCounted(Sentence s, int noun) {
        int preposition = s.child(noun, "case");
        return preposition < 0 || s.lemma(preposition).equals("of");
    }

    /** "dozens of houses", "four of his accounts". */
    static boolean isQuantity(Sentence s, int head) {
        return s.tag(head).equals("CD") || Grammar.english().is("transparent", s.lowerLemma(head));
    }

    /** Whether the token is one of the words, or the first or last token of one of several words. */
    boolean has(Sentence s, int token) {
        String lemma = s.lowerLemma(token);
        String word = s.lower(token);
        if (single.contains(lemma) || single.contains(word)) {
            return true;
        }
        if (s.tag(token).equals("NNPS") && single.contains(word.substring(0, word.length() - 1))) {
            // "Columns of armour": a plural at the head of a sentence is taken for a name, and keeps its form
            return true;
        }
        return !several.isEmpty() && (several.has(s, token, lemma) || several.has(s, token, word));
    }

    /** Whether these words, as lemmas or as written, stand from this token on. */
    static boolean follows(Sentence s, int first, String[] words) {
        if (first < 0 || first + words.length > s.size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!is(s, first + i, words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the token, as lemma or as written, is this word in lower case. */
    static boolean is(Sentence s, int token, String word) {
        return word.equals(s.lowerLemma(token)) || word.equals(s.lower(token));
    }

    @Override
    public String toString() {
        List<String> all = new ArrayList<>(actorClasses);
        single.stream().sorted().forEach(all::add);
        several.shown().forEach(all::add);
        int shown = 8;
        return all.size() <= shown
                ? "one of " + all
                : "one of " + all.subList(0, shown) + " and " + (all.size() - shown) + " more";
    }
}
