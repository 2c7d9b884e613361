package org.dragoman.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.language.Sentence;

/** Keys of several words: "give ground", "take into custody", "phone call", "exchange of fire". */
final class PhraseKeys {
    /** How far behind its verb a phrase may go on, the object between them, in tokens. */
    private static final int FAR = 8;

    /** What may stand inside without being told: "gave considerable ground", "laid down their arms". */
    private static final Set<String> BETWEEN = Set.of("DT", "PRP$", "JJ", "CD");

    /** Words that no phrase is looked up by: nearly every sentence has them. */
    private static final Set<String> COMMON = Set.of(
            "of", "to", "for", "in", "on", "with", "at", "by", "from", "and", "or", "as", "up", "out", "off", "the",
            "a", "-");

    private final Map<String, List<Phrase>> byWord = new HashMap<>();
    private final Map<String, Map<String, List<Phrase>>> byFirstAndSecond = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    /** @param order its place among all */
    private record Phrase(String key, String[] words, int order) {}

    /** @param last the last token of the phrase */
    record Found(String key, int last) {}

    void add(String key) {
        String[] words = Words.tokens(key);
        if (words.length > 1 && known.add(key)) {
            Phrase phrase = new Phrase(key, words, known.size());
            byFirstAndSecond
                    .computeIfAbsent(words[0], w -> new HashMap<>())
                    .computeIfAbsent(words[1], w -> new ArrayList<>())
                    .add(phrase);
            for (String word : telling(key)) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(phrase);
            }
        }
    }

    /** The words of a key by one of which it is found. */
    static Set<String> telling(String key) {
        Set<String> words = new HashSet<>(List.of(key.replace("-", " ").split(" ")));
        words.removeAll(COMMON);
        return words;
    }

    /** Those that go on behind the verb, an object before them or not, in their order. */
    List<Found> behind(Sentence s, int verb) {
        Map<String, List<Phrase>> bySecond = byFirstAndSecond.get(s.lowerLemma(verb));
        if (bySecond == null) {
            return List.of();
        }
        Map<Integer, Found> found = new TreeMap<>();
        Set<String> met = new HashSet<>();
        for (int at = verb + 1; at < Math.min(s.size(), verb + FAR); at++) {
            if (isOf(s, verb, at)) {
                behind(s, at, bySecond, s.lowerLemma(at), met, found);
                behind(s, at, bySecond, s.lower(at), met, found);
            }
        }
        return List.copyOf(found.values());
    }

    /** Those whose second word stands here, and for the first time. */
    private static void behind(
            Sentence s,
            int second,
            Map<String, List<Phrase>> bySecond,
            String word,
            Set<String> met,
            Map<Integer, Found> found) {
        List<Phrase> phrases = bySecond.get(word);
        if (phrases == null || !met.add(word) || isDenied(s, second)) {
            return;
        }
        for (Phrase phrase : phrases) {
            int last = rest(s, second, phrase.words);
            if (last >= 0) {
                found.put(phrase.order, new Found(phrase.key, last));
            }
        }
    }

    /** Where the rest of the words follows, one of them more than a particle or preposition: of those obliques tell. */
    private static int rest(Sentence s, int first, String[] words) {
        boolean telling = tells(s, first);
        int at = first;
        for (int i = 2; i < words.length; i++) {
            at++;
            while (at < s.size() && !Words.is(s, at, words[i]) && isLeftOut(s, at)) {
                at++;
            }
            if (at >= s.size() || !Words.is(s, at, words[i])) {
                return -1;
            }
            telling |= tells(s, at);
        }
        // not "held live fire exercises" for "hold fire"
        return telling && (s.head(at) < at || !tells(s, at)) ? at : -1;
    }

    /** An article or the like; not "no", which makes another thing of it. */
    private static boolean isLeftOut(Sentence s, int token) {
        return BETWEEN.contains(s.tag(token)) && !s.lower(token).equals("no");
    }

    /** "gave no ground". */
    static boolean isDenied(Sentence s, int noun) {
        int determiner = s.child(noun, "det");
        return determiner >= 0 && s.lower(determiner).equals("no");
    }

    private static boolean tells(Sentence s, int token) {
        char tag = s.tag(token).charAt(0);
        return tag == 'N'
                || tag == 'J'
                || tag == 'V'
                || tag == 'R' && !s.tag(token).equals("RP");
    }

    /** Whether the token hangs on the verb, or opens a phrase that does. */
    private static boolean isOf(Sentence s, int verb, int token) {
        int head = s.head(token);
        return head == verb || head > token && s.head(head) == verb;
    }

    /** Those that the noun or adjective heads. */
    List<Found> around(Sentence s, int head) {
        List<Found> found = new ArrayList<>();
        around(s, head, s.lowerLemma(head), found);
        if (!s.lower(head).equals(s.lowerLemma(head))) {
            around(s, head, s.lower(head), found);
        }
        return found;
    }

    private void around(Sentence s, int head, String word, List<Found> found) {
        for (Phrase phrase : byWord.getOrDefault(word, List.of())) {
            for (int i = 0; i < phrase.words.length; i++) {
                if (phrase.words[i].equals(word)
                        && Words.follows(s, head - i, phrase.words)
                        && heads(s, head, i, phrase)) {
                    found.add(new Found(phrase.key, head - i + phrase.words.length - 1));
                    break;
                }
            }
        }
    }

    /** Whether the phrase hangs by this word on what stands outside, and is no "phone call" of a "phone call centre". */
    private static boolean heads(Sentence s, int head, int at, Phrase phrase) {
        int above = s.head(head);
        if (s.relation(head).equals("compound")) {
            return false;
        }
        return above < head - at || above >= head - at + phrase.words.length;
    }
}
