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
import org.dragoman.time.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/** One reading of a text from its beginning: the times found and what later ones count from. */
final class Telling {
    /** So many of the times that follow in the sentence may tell what one counts from. */
    private static final int LATER = 8;

    private final @Nullable LocalDate published;
    private final Setting setting;
    private final Map<String, DatedEvent> events = new HashMap<>();
    private final List<TimeExpression> found = new ArrayList<>();
    private final Anchors anchors = new Anchors();

    /** An expression of the sentence at hand: its edge, its tokens, and what it means. */
    private record Hit(Edge edge, int first, int last, int head, Direction.Told told, Reading reading) {}

    Telling(Analysis analysis) {
        published = analysis.article().publishedOn().orElse(null);
        setting = Setting.of(analysis);
    }

    List<TimeExpression> found() {
        return found;
    }

    void read(Sentence s) {
        Lattice lattice = Rules.LEXICON.look(s, Rules.GRAMMAR);
        addEvents(s, lattice);
        Rules.GRAMMAR.apply(lattice);
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < lattice.size()) {
            i = readAt(s, lattice, i, hits);
        }
        for (int h = 0; h < hits.size(); h++) {
            List<Hit> later = hits.subList(h + 1, Math.min(hits.size(), h + 1 + LATER));
            keep(s, fromDatedEvent(s, fromMainClause(s, hits.get(h), later), later));
        }
    }

    /** Reads the longest expression that begins at this item; gives the item to go on with. */
    private int readAt(Sentence s, Lattice lattice, int at, List<Hit> hits) {
        if (lattice.from(at).isEmpty()) {
            return at + 1;
        }
        Set<Edge> refused = new HashSet<>();
        for (Edge edge = longest(lattice, at, refused); edge != null; edge = longest(lattice, at, refused)) {
            if (edge.key().equals("NOTHING")) {
                return edge.last() + 1;
            }
            int first = lattice.item(edge.first()).token();
            int last = lattice.item(edge.last()).token();
            int head = head(s, first, last);
            if (Rules.PLAUSIBLE.test(s, lattice, edge, head)) {
                Direction.Told told = Rules.DIRECTION.of(s, head);
                Reading reading = Meanings.read(edge, anchors.scene(published, told, s));
                if (reading != null) {
                    Hit hit = new Hit(edge, first, last, head, told, lasting(s, edge, first, head, reading));
                    hits.add(hit);
                    remember(s, hit);
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
            boolean nothing = edge.key().equals("NOTHING");
            boolean longer = best == null || edge.last() > best.last() || edge.last() == best.last() && nothing;
            if (longer && (nothing || isTime(edge)) && !refused.contains(edge)) {
                best = edge;
            }
        }
        return best;
    }

    private static boolean isTime(Edge edge) {
        Rule rule = edge.rule();
        return rule != null
                && rule.stands()
                && (edge.key().equals("POINT")
                        || edge.key().equals("DURATION")
                        || edge.key().equals("SET"));
    }

    /** "Who had been kidnapped two weeks earlier were freed on Saturday": the main clause tells what to count from. */
    private Hit fromMainClause(Sentence s, Hit hit, List<Hit> later) {
        Rule rule = hit.edge.rule();
        if (rule == null || !rule.meaning().equals("earlier-later")) {
            return hit;
        }
        for (Hit other : later) {
            Period period = other.reading.period();
            if (period != null && period.grain() == Grain.DAY && above(s, other, hit)) {
                Reading reading = Meanings.read(hit.edge, anchors.counting(published, hit.told, period));
                return reading == null ? hit : new Hit(hit.edge, hit.first, hit.last, hit.head, hit.told, reading);
            }
        }
        return hit;
    }

    /** "Two months after a coup in September 2023": the time that follows tells what to count from. */
    private Hit fromDatedEvent(Sentence s, Hit hit, List<Hit> later) {
        if (later.isEmpty() || hit.reading.type() != Type.DURATION || hit.reading.from() != null) {
            return hit;
        }
        Hit event = later.get(0);
        boolean date = event.reading.type() == Type.DATE
                && event.reading.period() != null
                && CountedFrom.named(event.edge)
                && (event.edge.has("YEAR") || event.told.way() == Direction.Way.PAST);
        Reading reading = date
                ? CountedFrom.read(s, hit.first, hit.last, event.first, hit.reading, hit.told, event.reading, published)
                : null;
        return reading == null ? hit : new Hit(hit.edge, hit.first, hit.last, hit.head, hit.told, reading);
    }

    private static boolean above(Sentence s, Hit upper, Hit lower) {
        int governor = s.head(upper.head);
        int steps = 0;
        for (int i = s.head(lower.head); i >= 0 && steps < 40; i = s.head(i)) {
            if (i == governor) {
                return steps > 0;
            }
            steps++;
        }
        return false;
    }

    /** "Has ruled for ten years" tells the years up to publication. */
    private Reading lasting(Sentence s, Edge edge, int first, int head, Reading reading) {
        boolean length = reading.type() == Type.DURATION && reading.from() == null;
        int verb = s.head(head);
        Edge quantity = edge.part("QTY");
        boolean roughly = quantity != null && quantity.has("APPROX");
        if (!length
                || roughly
                || published == null
                || first == 0
                || verb < 0
                || !s.word(first - 1).equals("for")) {
            return reading;
        }
        boolean have = false;
        boolean passive = false;
        boolean none = false;
        for (int c = s.firstChild(verb); c >= 0; c = s.nextSibling(c)) {
            have |= s.lemma(c).equals("have")
                    && (s.tag(c).equals("VBZ") || s.tag(c).equals("VBP"));
            passive |= s.relation(c).equals("aux:pass");
            none |= s.lemma(c).equals("not") || s.lemma(c).equals("n't");
            none |= s.relation(c).startsWith("nsubj")
                    && (s.lemma(c).equals("nobody") || "no".equalsIgnoreCase(s.word(s.left(c))));
        }
        LocalDate from = have && (none || !passive) ? Lengths.back(published, reading.value()) : null;
        return from == null ? reading : reading.within(from, published);
    }

    private void keep(Sentence s, Hit hit) {
        Reading reading = Rules.SIGNALS.open(s, hit.first, hit.head, hit.reading, anchors.by(hit.told, s, hit.reading));
        found.add(new TimeExpression(
                "t" + (found.size() + 1),
                s.index(),
                hit.first,
                hit.last,
                s.span(hit.first, hit.last),
                reading.type(),
                reading.value(),
                iso(reading.from()),
                iso(reading.to())));
    }

    private void remember(Sentence s, Hit hit) {
        Period period = hit.reading.period();
        if (period == null) {
            return;
        }
        boolean told = published == null || !period.first().isAfter(published);
        if (told) {
            anchors.add(s, hit.head, period, hit.edge);
        }
        int governor = s.head(hit.head);
        if (governor < 0 || period.grain().compareTo(Grain.YEAR) > 0) {
            return;
        }
        // "the coup on July 26", "the earthquake struck on July 26"
        name(s, governor, period);
        if (s.tag(governor).startsWith("VB")) {
            name(s, s.child(governor, "nsubj"), period);
            name(s, s.child(governor, "nsubj:pass"), period);
            name(s, s.child(governor, "obj"), period);
        }
    }

    private void name(Sentence s, int noun, Period period) {
        if (noun >= 0 && Rules.EVENTS.isEventNoun(s.lemma(noun))) {
            events.put(s.lemma(noun), DatedEvent.of(period));
        }
    }

    private void addEvents(Sentence s, Lattice lattice) {
        int[] firstItem = new int[s.size()];
        int[] lastItem = new int[s.size()];
        for (int i = 0; i < lattice.size(); i++) {
            lastItem[lattice.item(i).token()] = i;
        }
        for (int i = lattice.size() - 1; i >= 0; i--) {
            firstItem[lattice.item(i).token()] = i;
        }
        for (int i = 0; i < s.size(); i++) {
            DatedEvent dated = Rules.EVENTS.at(s, i, setting, events);
            if (dated != null) {
                events.put(s.lemma(i), dated);
                int first = firstItem[KnownEvents.first(s, i)];
                int last = lastItem[Rules.EVENTS.last(s, i)];
                lattice.add(Edge.word(KnownEvents.KEY, first, last, dated.value()));
            }
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

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
