package org.dragoman.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds and resolves the time expressions of an article. */
public final class TimeFinder {
    /** The rules, read once. */
    private static final class Rules {
        static final Lexicon LEXICON = Lexicon.load();
        static final Grammar GRAMMAR = new Grammar(RuleLoader.load());
        static final Direction DIRECTION = Direction.load();
        static final KnownEvents EVENTS = KnownEvents.load();
        static final Signals SIGNALS = Signals.load();
        static final Plausible PLAUSIBLE = Plausible.load();

        private Rules() {}
    }

    /** The rules, for tests that run their examples. */
    static List<Rule> rules() {
        return Rules.GRAMMAR.rules();
    }

    /**
     * The time expressions in text order. Without a day of publication what is relative to it keeps an open value and no
     * days.
     */
    public List<TimeExpression> find(Analysis analysis) {
        Telling telling = new Telling(analysis);
        for (Sentence sentence : analysis.sentences()) {
            telling.read(sentence);
        }
        return List.copyOf(telling.found);
    }

    /** One reading of a text: what has been told so far. */
    private static final class Telling {
        private final @Nullable LocalDate published;
        private final Set<String> words;
        private final Map<String, DatedEvent> events = new HashMap<>();
        private final List<TimeExpression> found = new ArrayList<>();
        private @Nullable Period narrated;
        private @Nullable Period narratedDay;
        private @Nullable Period day;

        Telling(Analysis analysis) {
            published = analysis.article().publishedOn().orElse(null);
            words = KnownEvents.words(analysis);
        }

        void read(Sentence sentence) {
            day = null;
            Lattice lattice = Rules.LEXICON.look(sentence);
            addEvents(sentence, lattice);
            Rules.GRAMMAR.apply(lattice);
            int i = 0;
            while (i < lattice.size()) {
                i = readAt(sentence, lattice, i);
            }
        }

        /** Reads the longest expression that begins at this item; gives the item to go on with. */
        private int readAt(Sentence sentence, Lattice lattice, int at) {
            Set<Edge> refused = new HashSet<>();
            for (Edge edge = longest(lattice, at, refused); edge != null; edge = longest(lattice, at, refused)) {
                if (edge.key().equals("NOTHING")) {
                    return edge.last() + 1;
                }
                int first = lattice.item(edge.first()).token();
                int last = lattice.item(edge.last()).token();
                int head = head(sentence, first, last);
                if (Rules.PLAUSIBLE.test(sentence, lattice, edge, head)) {
                    Direction.Told told = Rules.DIRECTION.of(sentence, head);
                    Reading reading = new Meanings(new Scene(published, narrated, narratedDay, day, told)).read(edge);
                    if (reading != null) {
                        keep(sentence, first, last, head, reading, told);
                        return edge.last() + 1;
                    }
                }
                refused.add(edge);
            }
            return at + 1;
        }

        private static @Nullable Edge longest(Lattice lattice, int at, Set<Edge> refused) {
            Edge best = null;
            for (Edge edge : lattice.from(at)) {
                Rule rule = edge.rule();
                boolean time = rule != null
                        && rule.stands()
                        && switch (edge.key()) {
                            case "POINT", "DURATION", "SET" -> true;
                            default -> false;
                        };
                if ((time || edge.key().equals("NOTHING"))
                        && !refused.contains(edge)
                        && (best == null
                                || edge.last() > best.last()
                                || edge.last() == best.last() && edge.key().equals("NOTHING"))) {
                    best = edge;
                }
            }
            return best;
        }

        private void keep(Sentence s, int first, int last, int head, Reading plain, Direction.Told told) {
            Reading reading = Rules.SIGNALS.open(s, first, head, plain);
            found.add(new TimeExpression(
                    "t" + (found.size() + 1),
                    s.index(),
                    first,
                    last,
                    s.span(first, last),
                    reading.type(),
                    reading.value(),
                    iso(reading.from()),
                    iso(reading.to())));
            Period period = plain.period();
            if (period == null) {
                return;
            }
            if (period.grain() == Grain.DAY) {
                day = period;
            }
            if (published == null || !period.first().isAfter(published)) {
                narrated = period;
                narratedDay = period.grain() == Grain.DAY ? period : narratedDay;
            }
            date(s, head, period);
        }

        /** Remembers the event that a time dates: "the coup on July 26", "the earthquake struck on July 26". */
        private void date(Sentence s, int head, Period period) {
            int governor = s.head(head);
            if (governor < 0 || period.grain().compareTo(Grain.YEAR) > 0) {
                return;
            }
            if (Rules.EVENTS.isEventNoun(s.lemma(governor))) {
                events.put(s.lemma(governor), DatedEvent.of(period));
            }
            for (String relation : List.of("nsubj", "nsubj:pass", "obj")) {
                int noun = s.tag(governor).startsWith("VB") ? s.child(governor, relation) : -1;
                if (noun >= 0 && Rules.EVENTS.isEventNoun(s.lemma(noun))) {
                    events.put(s.lemma(noun), DatedEvent.of(period));
                }
            }
        }

        private void addEvents(Sentence s, Lattice lattice) {
            int[] itemOf = new int[s.size()];
            int[] lastItemOf = new int[s.size()];
            for (int i = lattice.size() - 1; i >= 0; i--) {
                itemOf[lattice.item(i).token()] = i;
            }
            for (int i = 0; i < lattice.size(); i++) {
                lastItemOf[lattice.item(i).token()] = i;
            }
            for (int i = 0; i < s.size(); i++) {
                DatedEvent dated = Rules.EVENTS.at(s, i, words, events);
                if (dated != null) {
                    int first = itemOf[KnownEvents.first(s, i)];
                    int last = lastItemOf[KnownEvents.last(s, i)];
                    lattice.add(Edge.word(KnownEvents.KEY, first, last, dated.value()));
                }
            }
        }

        private static @Nullable String iso(@Nullable LocalDate day) {
            return day == null ? null : day.toString();
        }
    }

    /** The token of the stretch that hangs on a word outside it. */
    static int head(Sentence s, int first, int last) {
        for (int i = last; i >= first; i--) {
            if (s.head(i) < first || s.head(i) > last) {
                return i;
            }
        }
        return last;
    }
}
