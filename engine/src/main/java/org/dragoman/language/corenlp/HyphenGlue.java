package org.dragoman.language.corenlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Puts words together that the tokeniser parted at hyphens ("All", "-", "Star"), as CoreNLP does before it looks for names. */
final class HyphenGlue {
    private static final Set<String> STAY_APART = Set.of(
            "based",
            "area",
            "registered",
            "headquartered",
            "native",
            "born",
            "raised",
            "backed",
            "controlled",
            "owned",
            "resident",
            "trained",
            "educated");

    private final List<String> words = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final int[] glued;

    /** @param adjacent whether nothing stands between the word and the next */
    HyphenGlue(String[] words, String[] tags, boolean[] adjacent) {
        glued = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            if (i > 0 && adjacent[i - 1] && joins(words, i)) {
                int last = this.words.size() - 1;
                this.words.set(last, this.words.get(last) + words[i]);
            } else {
                this.words.add(words[i]);
                this.tags.add(tags[i]);
            }
            glued[i] = this.words.size() - 1;
        }
    }

    private boolean joins(String[] all, int i) {
        if (all[i].equals("-")) {
            return i + 1 < all.length && !STAY_APART.contains(all[i + 1]);
        }
        return words.get(words.size() - 1).endsWith("-") && !STAY_APART.contains(all[i]);
    }

    String[] words() {
        return words.toArray(new String[0]);
    }

    String[] tags() {
        return tags.toArray(new String[0]);
    }

    /** The labels of the glued words, for each of the words. */
    String[] spread(String[] labels) {
        return Arrays.stream(glued).mapToObj(k -> labels[k]).toArray(String[]::new);
    }
}
