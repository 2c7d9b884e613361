package org.dragoman.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A set of words that a phrase may be asked for: lemmas, phrases of several words, and classes of actors ({@code @country},
 * {@code @armed}, …).
 *
 * @param byWord {@link #ALONE} for a word that is one of them; else the phrases that begin or end with it: lists are long,
 *     nearly every word is in none of them, and one look-up tells
 */
record Words(Map<String, List<String[]>> byWord, Set<String> actorClasses) {
    /** The phrases of a word that needs none. */
    private static final List<String[]> ALONE = List.of();

    /** From the strings of a rule file, classes of words already put in. */
    static Words of(Collection<String> strings) {
        Map<String, List<String[]>> byWord = new HashMap<>();
        Set<String> classes = new HashSet<>();
        List<String[]> several = new ArrayList<>();
        for (String string : strings) {
            String low = string.toLowerCase(Locale.ROOT);
            if (string.startsWith("@")) {
                classes.add(string);
            } else if (string.indexOf(' ') >= 0) {
                several.add(low.split(" "));
            } else {
                byWord.put(low, ALONE);
                if (string.indexOf('-') > 0) {
                    several.add(tokens(low));
                }
            }
        }
        for (String[] words : several) {
            for (String edge : new HashSet<>(List.of(words[0], words[words.length - 1]))) {
                if (byWord.get(edge) != ALONE) {
                    byWord.computeIfAbsent(edge, w -> new ArrayList<>()).add(words);
                }
            }
        }
        return new Words(Map.copyOf(byWord), Set.copyOf(classes));
    }

    /** The words of a phrase as a tokenizer cuts it, which makes three of "cease-fire". */
    static String[] tokens(String phrase) {
        return phrase.replace("-", " - ").replace("  ", " ").split(" ");
    }

    /** Whether it has words, and not only classes of actors. */
    boolean hasWords() {
        return !byWord.isEmpty();
    }

    /** Those of one word. */
    Stream<String> single() {
        return byWord.entrySet().stream()
                .filter(entry -> entry.getValue() == ALONE)
                .map(Map.Entry::getKey);
    }

    private Stream<String> several() {
        return byWord.values().stream().flatMap(List::stream).map(words -> String.join(" ", words));
    }

    /**
     * Whether the phrase headed by one of the tokens is, or is made of, one of the words.
     *
     * @param asked the tokens of {@link #asked} for these heads
     */
    boolean match(Sentence s, int[] heads, int[] asked, Fillers fillers) {
        for (int token : asked) {
            if (has(s, token)) {
                return true;
            }
        }
        for (int head : heads) {
            if (matchesActor(s, head, fillers) || s.tag(head).equals("PRP") && fillers.takesUp(s, head, this)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchesActor(Sentence s, int head, Fillers fillers) {
        for (String actorClass : actorClasses) {
            boolean day = s.isDate(head);
            if (actorClass.equals("@any") && !day
                    || actorClass.equals("@day") && day
                    || fillers.is(s, head, actorClass)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the head, a modifier of it, or what stands behind a word of quantity is one of the words. */
    boolean matchesHead(Sentence s, int head) {
        for (int token : asked(s, new int[] {head})) {
            if (has(s, token)) {
                return true;
            }
        }
        return false;
    }

    /** The tokens by one of which a phrase may be one of some words: its head, modifiers of it, and what it counts. */
    static int[] asked(Sentence s, int[] heads) {
        IntStream.Builder more = null;
        for (int head : heads) {
            more = ask(s, head, more);
        }
        return more == null
                ? heads
                : IntStream.concat(Arrays.stream(heads), more.build()).toArray();
    }

    private static IntStream.@Nullable Builder ask(Sentence s, int head, IntStream.@Nullable Builder before) {
        IntStream.Builder more = before;
        for (int c = s.firstChild(head); c >= 0; c = s.nextSibling(c)) {
            String relation = s.relation(c);
            boolean modifies = relation.equals("compound") || relation.equals("amod") || relation.equals("nummod");
            boolean counted = relation.startsWith("nmod")
                    && !relation.equals("nmod:poss")
                    && isQuantity(s, head)
                    && isCounted(s, c);
            if (modifies || counted) {
                more = more == null ? IntStream.builder() : more;
                more.add(c);
            }
            more = counted ? ask(s, c, more) : more;
        }
        return more;
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
        if (has(s, token, lemma) || !lemma.equals(word) && has(s, token, word)) {
            return true;
        }
        // "Columns of armour": a plural at the head of a sentence is taken for a name, and keeps its form
        return s.tag(token).equals("NNPS") && byWord.get(word.substring(0, word.length() - 1)) == ALONE;
    }

    private boolean has(Sentence s, int token, String word) {
        List<String[]> phrases = byWord.get(word);
        if (phrases == null || phrases == ALONE) {
            return phrases != null;
        }
        for (String[] words : phrases) {
            if (follows(s, token, words) || follows(s, token - words.length + 1, words)) {
                return true;
            }
        }
        return false;
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
        single().sorted().forEach(all::add);
        several().distinct().sorted().forEach(all::add);
        int shown = 8;
        return all.size() <= shown
                ? "one of " + all
                : "one of " + all.subList(0, shown) + " and " + (all.size() - shown) + " more";
    }
}
