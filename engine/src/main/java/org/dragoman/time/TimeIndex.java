package org.dragoman.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.language.Analysis;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;
import org.dragoman.time.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/**
 * Which times tell when a verb or noun happened: those that hang on it, up to the next verb ("met Scholz in Berlin on Friday"
 * belongs to "met" however the parser hangs it); of "since 2020, when V", all of 2020 for V; of "on Friday, two days after V",
 * the day two days before Friday for V.
 */
public final class TimeIndex {
    /** Prepositions of what takes place at the time of the verb: "died in a 2014 blast". */
    private static final Set<String> SAME_TIME = Set.of("in", "at", "during", "by");

    private final List<Sentence> sentences;
    private final Map<Long, List<TimeExpression>> byToken = new HashMap<>();
    private final Setting setting;

    private TimeIndex(Analysis analysis) {
        sentences = analysis.sentences();
        setting = Setting.of(analysis);
    }

    /** Indexes the times that {@link TimeFinder} gave for this analysis. */
    public static TimeIndex of(Analysis analysis, List<TimeExpression> times) {
        TimeIndex index = new TimeIndex(analysis);
        TimeExpression main = null;
        for (int k = 0; k < times.size(); k++) {
            TimeExpression time = times.get(k);
            TimeExpression next = k + 1 < times.size() ? times.get(k + 1) : null;
            Sentence s = index.sentences.get(time.sentence());
            if (main != null && main.sentence() != time.sentence()) {
                main = null;
            }
            if (next != null && countsFrom(s, time, next)) {
                index.addCounted(s, time, next);
                main = next;
                k++;
                continue;
            }
            index.add(s, time, main);
            main = time.type() == Type.DATE || time.type() == Type.TIME ? time : main;
        }
        return index;
    }

    private void add(Sentence s, TimeExpression time, @Nullable TimeExpression main) {
        int next = time.last() + 1;
        int when = next < s.size() && s.word(next).equals(",") ? next + 1 : next;
        if (when < s.size() && s.word(when).equals("when") && s.head(when) >= 0) {
            LocalDate[] days = Lengths.days(time.value());
            TimeExpression whole = days == null ? time : within(time, days[0], days[1]);
            put(s, s.head(when), whole);
        }
        boolean counts = time.type() == Type.DURATION && next < s.size();
        if (counts
                && main != null
                && (s.word(next).equals("after") || s.word(next).equals("before"))) {
            int governor = event(s, next);
            LocalDate[] days = Lengths.days(main.value());
            LocalDate[] moved = days == null
                    ? null
                    : Lengths.shift(days[0], days[1], time.value(), s.word(next).equals("after") ? -1 : 1);
            if (governor > next && moved != null) {
                put(s, governor, within(time, moved[0], moved[1]));
                return;
            }
        }
        int above = told(s, inARow(s, s.head(Telling.head(s, time.first(), time.last()))), time);
        if (!isRecord(s, above, time)) {
            climb(s, above, time);
        }
    }

    /** "Marched for the third day running on Thursday": no verb of its own; else the token given. */
    private static int inARow(Sentence s, int token) {
        boolean row = token > 0
                && Grammar.english().is("in_a_row", s.lower(token))
                && s.head(token) == token - 1
                && Grammar.english().is("spell", s.lowerLemma(token - 1));
        return row ? s.head(token - 1) : token;
    }

    /**
     * "Telephoned them on Saturday, state media reported": a time before the comma is of what is reported, wherever the parser
     * hung it. The verb given where it is none that reports behind a comma; -1 where several verbs stand before the time.
     */
    private static int told(Sentence s, int verb, TimeExpression time) {
        int comma = time.last() + 1;
        boolean reports = verb > comma
                && s.word(comma).equals(",")
                && s.child(verb, "nsubj") > comma
                && Grammar.english().is("saying", s.lowerLemma(verb));
        if (!reports) {
            return verb;
        }
        boolean below = s.relation(verb).equals("parataxis") || s.relation(verb).equals("advcl");
        int outer = below ? s.head(verb) : s.child(verb, "ccomp");
        outer = outer < 0 ? s.child(verb, "parataxis") : outer;
        if (outer < 0 || outer > time.first()) {
            return verb;
        }
        for (int i = outer + 1; i < time.first(); i++) {
            if (s.tag(i).equals("VBD") || s.tag(i).equals("VBN")) {
                return -1;
            }
        }
        return outer;
    }

    /** "The deadliest attack since March", "the first visit since 2019": how long there was none like it, not when it was. */
    private static boolean isRecord(Sentence s, int noun, TimeExpression time) {
        if (noun < 0 || time.first() == 0 || !s.lower(time.first() - 1).equals("since")) {
            return false;
        }
        boolean record = s.tag(noun).equals("JJS");
        for (int c = s.firstChild(noun); c >= 0 && c < noun; c = s.nextSibling(c)) {
            record |= s.tag(c).equals("JJS") || s.lower(c).equals("first");
        }
        return record;
    }

    /** The verb or noun of "after" or "before" at this token; the parser hangs a noun on the length too. */
    private static int event(Sentence s, int preposition) {
        int governor = s.head(preposition);
        if (governor < 0 || governor > preposition) {
            return governor;
        }
        int noun = s.firstChild(governor);
        while (noun >= 0 && (noun < preposition || !s.tag(noun).startsWith("NN"))) {
            noun = s.nextSibling(noun);
        }
        boolean told = noun < 0
                && preposition + 1 < s.size()
                && !s.word(preposition + 1).equals(",");
        return told ? s.head(governor) : noun; // "three days after the island swore her in", hung on the days
    }

    private static boolean countsFrom(Sentence s, TimeExpression length, TimeExpression next) {
        return length.type() == Type.DURATION
                && length.from() != null
                && next.sentence() == length.sentence()
                && CountedFrom.holds(s, length.first(), length.last(), next.first());
    }

    /** "Freed him two months after a coup in May": the length dates what is outside the stretch, the time what is inside it. */
    private void addCounted(Sentence s, TimeExpression length, TimeExpression time) {
        int above = s.head(Telling.head(s, length.first(), length.last()));
        while (above >= length.first() && above <= time.last()) {
            above = s.head(above);
        }
        climb(s, above, length);
        int i = s.head(Telling.head(s, time.first(), time.last()));
        while (i > length.last() && i != above) {
            put(s, i, time);
            i = s.tag(i).startsWith("VB") ? -1 : s.head(i);
        }
    }

    private void climb(Sentence s, int from, TimeExpression time) {
        int i = from;
        while (i >= 0) {
            put(s, i, time);
            if (s.tag(i).startsWith("VB") || i == from && datesNounAlone(s, i, time)) {
                return;
            }
            i = s.head(i);
        }
    }

    /** "expelled the envoy over a 2014 blast": the year of what an act is about is not the year of the act. */
    private static boolean datesNounAlone(Sentence s, int noun, TimeExpression time) {
        int preposition = s.child(noun, "case");
        return preposition >= 0
                && time.last() < noun
                && time.value().length() == "2014".length()
                && s.tag(noun).startsWith("NN")
                && !SAME_TIME.contains(s.lower(preposition));
    }

    private void put(Sentence s, int token, TimeExpression time) {
        byToken.computeIfAbsent(key(s.index(), token), k -> new ArrayList<>()).add(time);
    }

    private static TimeExpression within(TimeExpression time, LocalDate from, LocalDate to) {
        return new TimeExpression(
                time.id(),
                time.sentence(),
                time.first(),
                time.last(),
                time.span(),
                time.type(),
                time.value(),
                from.toString(),
                to.toString());
    }

    /**
     * The times that hang on this token or on nouns below it, in text order; those of a verb do not reach its governor. The
     * days may be narrower or wider than those of the expression itself, where the clause says so.
     */
    public List<TimeExpression> at(int sentence, int token) {
        return List.copyOf(byToken.getOrDefault(key(sentence, token), List.of()));
    }

    /**
     * The times of a verb or noun: its own; else those of the verb that it is coordinated with, where they stand before it
     * ("on Monday the rebels took the town and the army left", not "signed a truce in 2016 but has since broken it"); empty where the
     * sentence tells none.
     */
    public List<TimeExpression> of(int sentence, int token) {
        Sentence s = sentences.get(sentence);
        int i = token;
        List<TimeExpression> own = at(sentence, i);
        while (own.isEmpty() && s.relation(i).equals("conj") && s.head(i) >= 0 && !s.isPerfect(i)) {
            i = s.head(i);
            own = at(sentence, i).stream().filter(t -> t.last() < token).toList();
        }
        return own;
    }

    /**
     * The times told behind the last of three deeds or more of one subject, where the first has none: of "declared a curfew, closed
     * the border and shut down the radio on Thursday", Thursday for "declared" and "closed". Of two, "arrested nine men and freed four
     * of them on Thursday", nobody knows.
     */
    public List<TimeExpression> behind(int sentence, int token) {
        Sentence s = sentences.get(sentence);
        int first = s.relation(token).equals("conj") && s.head(token) >= 0 ? s.head(token) : token;
        if (!at(sentence, first).isEmpty()) {
            return List.of();
        }
        int deeds = 1;
        int last = first;
        for (int c = s.firstChild(first); c >= 0; c = s.nextSibling(c)) {
            if (s.relation(c).equals("conj") && s.tag(c).startsWith("VB")) {
                if (s.child(c, "nsubj") >= 0 || s.child(c, "nsubj:pass") >= 0) {
                    return List.of();
                }
                deeds++;
                last = c;
            }
        }
        int verb = last;
        return deeds < 3
                ? List.of()
                : at(sentence, verb).stream().filter(t -> t.first() > verb).toList();
    }

    /** The days of the well-known event that the noun at this token names ("the Russian invasion of Ukraine"). */
    public Optional<DatedEvent> event(int sentence, int token) {
        return Optional.ofNullable(Rules.EVENTS.at(sentences.get(sentence), token, setting, Map.of()));
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }
}
