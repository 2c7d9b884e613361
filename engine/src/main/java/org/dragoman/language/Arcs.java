package org.dragoman.language;

import java.util.Arrays;
import java.util.Set;

/** The arcs of a sentence while they are being mended; words and tags stay. */
final class Arcs {
    private static final int NONE = -1;

    private static final Set<String> SINGULAR = Set.of("is", "was", "has", "does");
    private static final Set<String> PLURAL = Set.of("are", "were", "have", "do");

    final Sentence s;
    private final int[] heads;
    private final String[] relations;

    /** The dependents of each token as lists in text order: the first of each head (of no head: the last place), then on. */
    private final int[] firsts;

    private final int[] nexts;
    private boolean changed;

    Arcs(Sentence sentence) {
        this.s = sentence;
        this.heads = new int[sentence.size()];
        this.relations = new String[sentence.size()];
        this.firsts = new int[heads.length + 1];
        this.nexts = new int[heads.length];
        Arrays.fill(firsts, NONE);
        for (int i = heads.length - 1; i >= 0; i--) {
            heads[i] = s.head(i);
            relations[i] = s.relation(i);
            nexts[i] = firsts[place(heads[i])];
            firsts[place(heads[i])] = i;
        }
    }

    private int place(int head) {
        return head < 0 ? heads.length : head;
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
        return firsts[heads.length];
    }

    void hang(int token, int head, String relation) {
        if (heads[token] != head) {
            unlink(token);
            heads[token] = head;
            link(token);
        }
        relations[token] = relation;
        changed = true;
    }

    /** Hangs a token where the other hangs, with all that hangs on that; the other is left for the caller to hang. */
    void takePlace(int token, int from) {
        hang(token, heads[from], relations[from]);
        for (int i = dependent(from); i >= 0; ) {
            int next = next(i);
            hang(i, token, relations[i]);
            i = next;
        }
    }

    /** Gives a token all that stands before it and hangs on the other. */
    void takeBefore(int token, int from) {
        for (int i = dependent(from); i >= 0 && i < token; ) {
            int next = next(i);
            hang(i, token, relation(i));
            i = next;
        }
    }

    /** Gives a token all that stands behind it and hangs on the other. */
    void takeBehind(int token, int from) {
        for (int i = token + 1; i < size(); i++) {
            if (head(i) == from) {
                hang(i, token, relation(i));
            }
        }
    }

    /** Makes the noun the verb's subject, of a passive where the verb has its auxiliary. */
    void hangSubject(int noun, int verb) {
        hang(noun, verb, subjectOf(verb));
    }

    /** Whether "and" joins the verb to what it hangs on, and it is no passive. */
    boolean isJoined(int verb) {
        int and = conjunction(verb);
        return and > 0 && and < verb && word(and).equals("and") && child(verb, "aux:pass") < 0;
    }

    /** Whether a comma stands before what joins the verb to the one before. */
    boolean isJoinedBehindComma(int verb) {
        return word(conjunction(verb) - 1).equals(",");
    }

    private int conjunction(int verb) {
        int and = child(verb, "cc");
        return and < 0 ? child(head(verb), "cc") : and;
    }

    /** The relation that a subject of this verb has. */
    String subjectOf(int verb) {
        return child(verb, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj";
    }

    private void unlink(int token) {
        int place = place(heads[token]);
        if (firsts[place] == token) {
            firsts[place] = nexts[token];
            return;
        }
        int at = firsts[place];
        while (nexts[at] != token) {
            at = nexts[at];
        }
        nexts[at] = nexts[token];
    }

    private void link(int token) {
        int place = place(heads[token]);
        if (firsts[place] == NONE || firsts[place] > token) {
            nexts[token] = firsts[place];
            firsts[place] = token;
            return;
        }
        int at = firsts[place];
        while (nexts[at] != NONE && nexts[at] < token) {
            at = nexts[at];
        }
        nexts[token] = nexts[at];
        nexts[at] = token;
    }

    /** The first of a token's dependents in text order, or -1; the others by {@link #next}. */
    int dependent(int head) {
        return firsts[head];
    }

    /** The dependent of the same head that follows, or -1. */
    int next(int dependent) {
        return nexts[dependent];
    }

    /** The first dependent with this relation, or -1. */
    int child(int head, String relation) {
        for (int i = firsts[head]; i != NONE; i = nexts[i]) {
            if (relations[i].equals(relation)) {
                return i;
            }
        }
        return NONE;
    }

    boolean hasSubject(int verb) {
        return subject(verb) >= 0 || child(verb, "expl") >= 0;
    }

    /** The verb's subject, also of a passive, or -1. */
    int subject(int verb) {
        int subject = child(verb, "nsubj");
        return subject >= 0 ? subject : child(verb, "nsubj:pass");
    }

    boolean isFinite(int token) {
        String tag = s.tag(token);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    /** Whether the verb tells by itself that something happens: finite, or with a finite auxiliary. */
    boolean isTold(int verb) {
        return isFinite(verb) || hasAuxiliary(verb);
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

    /** Whether the noun has an article, number or possessor behind the token: no adjective of the noun stands before these. */
    boolean isDetermined(int token, int noun) {
        for (int i = token + 1; i < noun; i++) {
            String relation = relations[i];
            if (heads[i] == noun
                    && (relation.equals("det") || relation.equals("nummod") || relation.equals("nmod:poss"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase with "by" tells who did it: "sent by the army", but not "sent by Friday". */
    boolean isDoneBy(int verb) {
        for (int i = dependent(verb); i >= 0; i = next(i)) {
            if (isDoer(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token heads a phrase of a verb with "by" that tells who did it. */
    boolean isDoer(int token) {
        int preposition = relation(token).startsWith("obl") ? child(token, "case") : -1;
        return preposition >= 0 && word(preposition).equals("by") && !isDate(token);
    }

    /** As {@link Sentence#isDate} has it. */
    boolean isDate(int token) {
        return s.isDate(token);
    }

    /** The nearest verb above the token that tells something of a subject; or -1. */
    int teller(int token) {
        int above = head(token);
        while (above >= 0 && !(isTold(above) && hasSubject(above))) {
            above = head(above);
        }
        return above;
    }

    /** Whether the noun is a day or a span of time: no party to anything. */
    boolean isSpan(int noun) {
        return is("temporal", noun) || is("time_span", noun);
    }

    /** Whether the word is in that list of the grammar. */
    boolean is(String list, int token) {
        return Grammar.english().is(list, lemma(token));
    }

    /** Whether the verb with this particle is in that list of the grammar, the verb alone where the particle is -1. */
    boolean is(String list, int verb, int particle) {
        return Grammar.english().is(list, particle < 0 ? lemma(verb) : lemma(verb) + " " + word(particle));
    }

    private String lemma(int token) {
        return s.lowerLemma(token);
    }

    String word(int token) {
        return s.lower(token);
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

    /** The first token of the noun's phrase, or the noun itself. */
    int begin(int noun) {
        int first = dependent(noun);
        return first >= 0 && first < noun ? begin(first) : noun;
    }

    /** The last token of the phrase. */
    int last(int token) {
        int last = token;
        int before;
        do {
            before = last;
            for (int i = firsts[before]; i != NONE; i = nexts[i]) {
                last = Math.max(last, i);
            }
        } while (last > before);
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

    /** Whether the verb, by its form or by that of an auxiliary, is of one. */
    boolean isSingular(int verb) {
        return verb >= 0 && (s.tag(verb).equals("VBZ") || hasAuxiliary(verb, SINGULAR));
    }

    /** Whether the verb, by its form or by that of an auxiliary, is of several. */
    boolean isPlural(int verb) {
        return s.tag(verb).equals("VBP") || hasAuxiliary(verb, PLURAL);
    }

    private boolean hasAuxiliary(int verb, Set<String> forms) {
        for (int i = dependent(verb); i >= 0; i = next(i)) {
            String relation = relation(i);
            if ((relation.startsWith("aux") || relation.equals("cop")) && forms.contains(word(i))) {
                return true;
            }
        }
        return false;
    }
}
