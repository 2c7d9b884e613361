package org.dragoman.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;

/**
 * A set of words that a phrase may be asked for: lemmas, phrases of several words, and classes of actors ({@code @country},
 * {@code @armed}, …).
 */
record Words(Set<String> single, List<String[]> several, Set<String> actorClasses) {

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
        return new Words(Set.copyOf(single), List.copyOf(several), Set.copyOf(classes));
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
                    && matchesHead(s, c)) {
                return true;
            }
        }
        return false;
    }

    /** "dozens of houses", "four of his accounts". */
    static boolean isQuantity(Sentence s, int head) {
        return s.tag(head).equals("CD")
                || Grammar.english().is("transparent", s.lemma(head).toLowerCase(Locale.ROOT));
    }

    /** Whether the token is one of the words, or the first or last token of one of several words. */
    boolean has(Sentence s, int token) {
        if (single.contains(s.lemma(token).toLowerCase(Locale.ROOT))
                || single.contains(s.word(token).toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (s.tag(token).equals("NNPS")) {
            // "Columns of armour": a plural at the head of a sentence is taken for a name, and keeps its form
            String word = s.word(token).toLowerCase(Locale.ROOT);
            if (single.contains(word.substring(0, word.length() - 1))) {
                return true;
            }
        }
        for (String[] words : several) {
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
            if (!words[i].equals(s.lemma(first + i).toLowerCase(Locale.ROOT))
                    && !words[i].equals(s.word(first + i).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        List<String> all = new ArrayList<>(actorClasses);
        single.stream().sorted().forEach(all::add);
        several.forEach(words -> all.add(String.join(" ", words)));
        int shown = 8;
        return all.size() <= shown
                ? "one of " + all
                : "one of " + all.subList(0, shown) + " and " + (all.size() - shown) + " more";
    }
}
