package org.dragoman.language;

import java.util.ArrayList;
import java.util.List;

/** Where two models read the same text differently, token by token. */
public final class Differences {
    private static final int SHOWN = 20;

    private long tokens;
    private long count;
    private final List<String> shown = new ArrayList<>();

    /** Adds those between two analyses of one article. Sentences that are cut differently count as one each. */
    public void add(Analysis expected, Analysis actual) {
        if (expected.sentences().size() != actual.sentences().size()) {
            differs(expected.sentences().size() + " sentences but "
                    + actual.sentences().size() + " in " + expected.article().id());
            return;
        }
        for (int s = 0; s < expected.sentences().size(); s++) {
            add(expected.sentences().get(s), actual.sentences().get(s));
        }
    }

    private void add(Sentence expected, Sentence actual) {
        tokens += expected.size();
        if (expected.size() != actual.size() || expected.paragraph() != actual.paragraph()) {
            differs(expected.size() + " tokens but " + actual.size() + ": " + expected);
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            String a = token(expected, i);
            String b = token(actual, i);
            if (!a.equals(b)) {
                differs(a + " but " + b + " in: " + expected);
            }
        }
    }

    private void differs(String what) {
        count++;
        if (shown.size() < SHOWN) {
            shown.add(what);
        }
    }

    private static String token(Sentence s, int i) {
        return String.join(
                " ",
                s.word(i),
                s.start(i) + "-" + s.end(i),
                s.tag(i),
                s.lemma(i),
                s.ner(i),
                String.valueOf(s.head(i)),
                s.relation(i));
    }

    /** How many tokens were compared. */
    public long tokens() {
        return tokens;
    }

    /** How many of them differ in word, offsets, tag, lemma, name, head or relation. */
    public long count() {
        return count;
    }

    /** The first few, in words. */
    public List<String> shown() {
        return List.copyOf(shown);
    }
}
