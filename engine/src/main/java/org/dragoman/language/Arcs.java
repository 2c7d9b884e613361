package org.dragoman.language;

import java.util.Locale;

/** The arcs of a sentence while they are being mended; words and tags stay. */
final class Arcs {
    final Sentence s;
    private final int[] heads;
    private final String[] relations;
    private boolean changed;

    Arcs(Sentence sentence) {
        this.s = sentence;
        this.heads = new int[sentence.size()];
        this.relations = new String[sentence.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = s.head(i);
            relations[i] = s.relation(i);
        }
    }

    /** The mended arcs; the sentence's own where nothing was mended, or where what was mended would close a circle. */
    Parse parse() {
        return changed && leadToTheRoot() ? new Parse(heads, relations) : s.parse();
    }

    private boolean leadToTheRoot() {
        for (int token = 0; token < heads.length; token++) {
            int at = token;
            for (int steps = 0; at >= 0; steps++) {
                if (steps > heads.length) {
                    return false;
                }
                at = heads[at];
            }
        }
        return true;
    }

    int size() {
        return heads.length;
    }

    int head(int token) {
        return heads[token];
    }

    String relation(int token) {
        return relations[token];
    }

    int root() {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] < 0) {
                return i;
            }
        }
        return -1;
    }

    void hang(int token, int head, String relation) {
        heads[token] = head;
        relations[token] = relation;
        changed = true;
    }

    /** The first dependent with this relation, or -1. */
    int child(int head, String relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head && relations[i].equals(relation)) {
                return i;
            }
        }
        return -1;
    }

    boolean hasSubject(int verb) {
        return child(verb, "nsubj") >= 0 || child(verb, "nsubj:pass") >= 0 || child(verb, "expl") >= 0;
    }

    boolean isFinite(int token) {
        String tag = s.tag(token);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    /** A past form: taggers mix "sent" that is told with "sent" that describes. */
    boolean isPast(int token) {
        return s.tag(token).equals("VBD") || s.tag(token).equals("VBN");
    }

    /** Whether the verb has a finite auxiliary before it. */
    boolean hasAuxiliary(int verb) {
        int auxiliary = child(verb, "aux");
        auxiliary = auxiliary < 0 ? child(verb, "aux:pass") : auxiliary;
        return auxiliary >= 0
                && auxiliary < verb
                && (isFinite(auxiliary) || s.tag(auxiliary).equals("MD"));
    }

    boolean isNoun(int token) {
        return s.tag(token).startsWith("N");
    }

    String word(int token) {
        return s.word(token).toLowerCase(Locale.ROOT);
    }

    /** The first token of the verb with its auxiliaries and adverbs. */
    int first(int verb) {
        int first = verb;
        while (first > 1
                && heads[first - 1] == verb
                && (relations[first - 1].startsWith("aux") || relations[first - 1].equals("advmod"))) {
            first--;
        }
        return first;
    }

    /** The last token of the phrase. */
    int last(int token) {
        int last = token;
        for (int i = token + 1; i < heads.length; i++) {
            last = isUnder(i, token) ? i : last;
        }
        return last;
    }

    boolean isUnder(int token, int above) {
        int at = token;
        for (int steps = 0; at >= 0 && steps <= heads.length; steps++) {
            if (at == above) {
                return true;
            }
            at = heads[at];
        }
        return false;
    }
}
