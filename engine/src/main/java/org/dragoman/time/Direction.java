package org.dragoman.time;

import org.dragoman.language.Sentence;

/** Which way a bare weekday or month points, by the tense of what it belongs to. */
final class Direction {
    /** Back, ahead, or not told. */
    enum Way {
        PAST,
        FUTURE,
        UNTOLD
    }

    /**
     * @param way the way that the governing verb looks
     * @param close whether the time hangs on that verb itself, not on a noun below it
     */
    record Told(Way way, boolean close) {}

    private static final int STEPS = 12;

    private final Cues cues;

    Direction(Cues cues) {
        this.cues = cues;
    }

    /** The way for a time whose head is this token. */
    Told of(Sentence s, int head) {
        if (dueTo(s, head) || s.head(head) >= 0 && "for".equals(preposition(s, head))) {
            return new Told(Way.FUTURE, true);
        }
        if (whenPast(s, head) || inLog(s, head)) {
            return new Told(Way.PAST, true);
        }
        boolean close = true;
        boolean aheadOf = false;
        int below = head;
        int i = s.head(head);
        for (int step = 0; i >= 0 && step < STEPS; step++) {
            aheadOf |= s.tag(i).startsWith("NN") && cues.is(preposition(s, i), "limit");
            boolean weak = !close
                    && cues.is(phrasal(s, i), "weak")
                    && !cues.is(withObject(s, i), "deed")
                    && toGoal(preposition(s, below));
            Way way = weak ? Way.FUTURE : s.tag(i).startsWith("VB") ? tense(s, i, STEPS) : nominal(s, i);
            if (way != Way.UNTOLD) {
                return new Told(way, close);
            }
            close &= s.tag(i).startsWith("VB");
            below = i;
            i = s.head(i);
        }
        if (aheadOf) {
            return new Told(Way.FUTURE, false);
        }
        return new Told(Way.UNTOLD, false);
    }

    /** "Wednesday, 4:10 a.m. — Shots are heard": a log tells in the present what happened. */
    private static boolean inLog(Sentence s, int head) {
        boolean hour = false;
        for (int i = 0; i < s.size() && i < STEPS; i++) {
            String word = s.word(i);
            if (word.equals("—") || word.equals("–") || word.equals("-") || word.equals("--")) {
                return hour && i > head;
            }
            hour |= word.indexOf(':') > 0 && s.tag(i).equals("CD");
        }
        return false;
    }

    /** "goes back to January, when parliament voted". */
    private static boolean whenPast(Sentence s, int head) {
        int when = head + 1 < s.size() && s.word(head + 1).equals(",") ? head + 2 : head + 1;
        return when < s.size()
                && s.word(when).equals("when")
                && s.head(when) > when
                && s.tag(s.head(when)).equals("VBD");
    }

    /** "is due to meet leaders on Thursday", which the parser often takes for "because of". */
    private boolean dueTo(Sentence s, int head) {
        for (int i = head - 1; i >= 2 && i > head - STEPS; i--) {
            String tag = s.tag(i);
            if (tag.equals("VB") && s.word(i - 1).equals("to") && forward(s.lemma(i - 2))) {
                return true;
            }
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals(",") || tag.equals("MD")) {
                return false;
            }
        }
        return false;
    }

    private static String preposition(Sentence s, int head) {
        int word = s.child(head, "case");
        return word < 0 ? "" : s.word(word);
    }

    /** "Invited them to talks on Monday", not "pledged it after talks on Monday". */
    private boolean toGoal(String preposition) {
        return preposition.isEmpty() || cues.is(preposition, "goal");
    }

    private boolean forward(String lemma) {
        return cues.is(lemma, "forward");
    }

    /** Of a noun or adjective: "due", "upcoming talks", or a copula's tense. */
    private Way nominal(Sentence s, int i) {
        if (forward(s.lemma(i))) {
            return Way.FUTURE;
        }
        for (int c = s.firstChild(i); c >= 0; c = s.nextSibling(c)) {
            if (s.relation(c).equals("amod") && forward(s.lemma(c))) {
                return Way.FUTURE;
            }
            if (s.relation(c).startsWith("aux") && cues.is(s.lemma(c), "modal")) {
                return Way.FUTURE;
            }
            if (s.relation(c).equals("cop") && s.tag(c).equals("VBD")) {
                return Way.PAST;
            }
        }
        return Way.UNTOLD;
    }

    /** With its particle: "called a strike on Tuesday" looks ahead, "called off a strike on Tuesday" does not. */
    private static String phrasal(Sentence s, int verb) {
        int particle = s.child(verb, "compound:prt");
        return particle < 0 ? s.lemma(verb) : s.lemma(verb) + " " + s.lower(particle);
    }

    /** "Set fire to a bank on Tuesday" does something, "set a date for talks on Tuesday" looks ahead. */
    private static String withObject(Sentence s, int verb) {
        int object = s.child(verb, "obj");
        return object < 0 ? "" : s.lemma(verb) + " " + s.lower(object);
    }

    private Way tense(Sentence s, int verb, int steps) {
        if (steps == 0) {
            return Way.UNTOLD;
        }
        boolean modal = false;
        boolean have = false;
        boolean was = false;
        boolean is = false;
        boolean did = false;
        boolean to = false;
        for (int c = s.firstChild(verb); c >= 0; c = s.nextSibling(c)) {
            String relation = s.relation(c);
            String lemma = s.lemma(c);
            if (relation.startsWith("aux") || relation.equals("cop")) {
                modal |= s.tag(c).equals("MD") || cues.is(lemma, "modal");
                have |= lemma.equals("have");
                was |= lemma.equals("be") && s.tag(c).equals("VBD");
                is |= lemma.equals("be") && (s.tag(c).equals("VBZ") || s.tag(c).equals("VBP"));
                did |= lemma.equals("do") && s.tag(c).equals("VBD");
            }
            to |= s.tag(c).equals("TO") && (relation.equals("mark") || relation.startsWith("aux"));
        }
        String lemma = phrasal(s, verb);
        String relation = s.relation(verb);
        boolean bare = !modal && !have && !was && !is && !did && !to;
        if (have && !to) {
            return forward(lemma) && !modal ? Way.FUTURE : Way.PAST;
        }
        if (modal || forward(lemma)) {
            return Way.FUTURE;
        }
        switch (s.tag(verb)) {
            case "VBD" -> {
                return Way.PAST;
            }
            case "VBN" -> {
                if (bare && relation.equals("conj")) {
                    return up(s, verb, steps);
                }
                return is ? Way.FUTURE : Way.PAST;
            }
            case "VBG" -> {
                return was ? Way.PAST : is ? Way.FUTURE : Way.UNTOLD;
            }
            case "VBZ", "VBP" -> {
                return cues.is(lemma, "past") ? Way.PAST : lemma.equals("be") ? Way.UNTOLD : Way.FUTURE;
            }
            default -> {
                if (did) {
                    return Way.PAST;
                }
                if (to && is) {
                    return Way.FUTURE;
                }
                return to ? infinitive(s, verb, relation, steps) : up(s, verb, steps);
            }
        }
    }

    /** "flew in to sign" is past with its verb; "agreed to sign", "a plan to sign" look ahead. */
    private Way infinitive(Sentence s, int verb, String relation, int steps) {
        int governor = s.head(verb);
        if (governor < 0) {
            return Way.FUTURE;
        }
        if (relation.equals("conj")) {
            return up(s, verb, steps);
        }
        if (cues.is(s.lemma(verb), "starts")) {
            return Way.FUTURE;
        }
        boolean same = cues.is(s.lemma(governor), "same");
        return relation.equals("advcl") || same ? up(s, verb, steps) : Way.FUTURE;
    }

    private Way up(Sentence s, int verb, int steps) {
        int governor = s.head(verb);
        return governor >= 0 && s.tag(governor).startsWith("VB") ? tense(s, governor, steps - 1) : Way.UNTOLD;
    }
}
