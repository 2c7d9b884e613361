package org.dragoman.actor;

import java.util.HashMap;
import java.util.Map;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Short names that an article explains itself, "the People's Alternative Movement (PAM)": there they mean what it says, whatever
 * else goes by those letters.
 */
final class ShortNames {
    private static final int MOST_WORDS = 9;

    private final Map<String, Words> longNames = new HashMap<>();
    private final Map<String, Entity> bearers = new HashMap<>();

    ShortNames(Analysis analysis) {
        for (Sentence sentence : analysis.sentences()) {
            for (int i = 1; i + 2 < sentence.size(); i++) {
                int first = isShort(sentence, i + 1) ? opens(sentence, i) : -1;
                if (first >= 0) {
                    StringBuilder name = new StringBuilder();
                    for (int t = first; t < i; t++) {
                        name.append(sentence.word(t)).append(' ');
                    }
                    longNames.put(sentence.word(i + 1), Words.of(name.toString()));
                }
            }
        }
    }

    private static boolean isShort(Sentence sentence, int token) {
        String word = sentence.word(token);
        boolean capitals = word.length() <= 8
                && word.chars().allMatch(Character::isLetter)
                && word.chars().filter(Character::isUpperCase).count() >= 2;
        return capitals
                && sentence.word(token - 1).equals("(")
                && sentence.word(token + 1).equals(")");
    }

    /** Where the name begins whose initials stand in the bracket that opens at this token; -1 where they do not. */
    private static int opens(Sentence sentence, int bracket) {
        String letters = sentence.word(bracket + 1).replaceAll("[^A-Z]", "");
        int left = letters.length();
        for (int t = bracket - 1; t >= Math.max(0, bracket - MOST_WORDS) && left > 0; t--) {
            char initial = sentence.word(t).charAt(0);
            if (Character.isUpperCase(initial)) {
                if (initial != letters.charAt(left - 1)) {
                    return -1;
                }
                left--;
                if (left == 0) {
                    return t;
                }
            }
        }
        return -1;
    }

    /** Whether the article says that these letters are short for another name than one that this entry has. */
    boolean isAnothers(String letters, Entry entry, Knowledge knowledge) {
        Words name = longNames.get(letters);
        return name != null
                && knowledge.names.get(name.key(0, name.size())).stream().noneMatch(n -> n.entry() == entry);
    }

    /** Notes whose the letters in brackets behind a phrase are. */
    void note(Sentence sentence, int last, Entity bearer) {
        if (last + 2 < sentence.size()
                && sentence.word(last + 1).equals("(")
                && longNames.containsKey(sentence.word(last + 2))) {
            bearers.putIfAbsent(sentence.word(last + 2), bearer);
        }
    }

    /** Who goes by these letters in this article so far, or null. */
    @Nullable
    Entity bearer(String letters) {
        return bearers.get(letters);
    }
}
