package org.dragoman.place;

import org.dragoman.language.Sentence;

/** What the words around a name say of it: that it is a place, or that it is none. */
final class Context {
    private static final int BACK = 3;

    private Context() {}

    /** Whether the words around tokens {@code first} to {@code last} say that a place is named there. */
    static boolean where(Sentence s, int first, int last, Words words) {
        int i = first - 1;
        if (i >= 0 && s.word(i).equals("of")) {
            return i > 0 && words.has("settlement", s.word(i - 1));
        }
        if (i >= 0 && words.has("settlement", s.word(i)) && s.tag(i).equals("NN")) {
            return true;
        }
        if (last + 1 < s.size() && words.has("area_behind", s.word(last + 1))) {
            return true;
        }
        for (int k = 0; k < BACK && i >= 0 && words.has("loose", s.word(i)); k++) {
            i--;
        }
        return i >= 0 && words.has("where", s.word(i));
    }

    /** Whether the words around a name leave it a place. */
    static boolean usable(Sentence s, Toponym t, Atlas atlas, Words words) {
        String before = t.first() == 0 ? "" : s.word(t.first() - 1);
        String after = t.last() + 1 == s.size() ? "" : s.word(t.last() + 1);
        if (words.has("no_name", t.name())
                || words.has("no_name_after", before)
                || words.has("no_name_before", after)
                || (before.equals("/") && after.equals("/"))
                || ofInstitution(s, t, words)
                || sides(s, t, words)) {
            return false;
        }
        boolean acronym = t.first() == t.last() && ToponymFinder.capitals(s.word(t.first()));
        return !acronym || atlas.region(t.name()) || shouted(s);
    }

    private static boolean ofInstitution(Sentence s, Toponym t, Words words) {
        int i = t.first() - 2;
        return i >= 0
                && s.word(i + 1).equals("of")
                && words.has("no_name_after_of", s.word(i))
                && ToponymFinder.begins(s, i);
    }

    private static boolean sides(Sentence s, Toponym t, Words words) {
        for (int i = t.first(); i <= t.last(); i++) {
            if (!words.has("side", s.word(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean shouted(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.word(i).chars().anyMatch(Character::isLowerCase)) {
                return false;
            }
        }
        return true;
    }
}
