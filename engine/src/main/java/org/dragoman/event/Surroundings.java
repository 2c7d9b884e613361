package org.dragoman.event;

import java.util.List;
import java.util.Set;
import org.dragoman.language.Clause;
import org.dragoman.language.Clause.Link;
import org.dragoman.language.Sentence;
import org.dragoman.place.Place;
import org.dragoman.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** When and where an event took place: the time and the place that hang on its clause, or on the one that it completes. */
final class Surroundings {
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "off",
            "on",
            "across",
            "around",
            "inside",
            "throughout",
            "along",
            "over",
            "within",
            "south",
            "north",
            "east",
            "west",
            "above",
            "beyond",
            "close");

    private final List<TimeExpression> times;
    private final List<Place> places;

    Surroundings(List<TimeExpression> times, List<Place> places) {
        this.times = times;
        this.places = places;
    }

    /** The time expression of the clause, or null. */
    @Nullable
    TimeExpression time(Clause clause) {
        Sentence s = clause.sentence();
        for (Clause at = clause; at != null; at = above(at)) {
            TimeExpression found = hanging(s, at.predicate());
            if (found == null && at.support() != null) {
                found = hanging(s, at.support().predicate());
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable TimeExpression hanging(Sentence s, int predicate) {
        TimeExpression best = null;
        for (TimeExpression time : times) {
            if (time.sentence() == s.index()
                    && (time.from() != null || time.to() != null)
                    && time.type() != TimeExpression.Type.SET
                    && head(s, time) == predicate) {
                if (best == null || narrower(time, best)) {
                    best = time;
                }
            }
        }
        return best;
    }

    private static boolean narrower(TimeExpression a, TimeExpression b) {
        return b.from() == null || b.to() == null;
    }

    /** The token outside the expression that it hangs on. */
    private static int head(Sentence s, TimeExpression time) {
        int at = time.last();
        int steps = 0;
        while (at >= time.first() && at <= time.last() && steps++ < 20) {
            at = s.head(at);
        }
        return at;
    }

    /** The place of the clause in locative use, or null. */
    @Nullable
    Place place(Clause clause) {
        Sentence s = clause.sentence();
        for (Clause at = clause; at != null; at = above(at)) {
            Place found = located(s, at.predicate(), 0);
            if (found == null && at.support() != null) {
                found = located(s, at.support().predicate(), 0);
            }
            if (found == null) {
                found = throughObject(s, at);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "killed 23 people in the village of Tchangara": parsers hang the place on the object as often as on the verb. */
    private @Nullable Place throughObject(Sentence s, Clause clause) {
        for (int object : clause.object()) {
            if (object > clause.predicate()) {
                Place found = located(s, object, 0);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable Place located(Sentence s, int token, int depth) {
        if (depth > 2) {
            return null;
        }
        for (int c = s.firstChild(token); c >= 0; c = s.nextSibling(c)) {
            String relation = s.relation(c);
            if (!relation.startsWith("obl") && !relation.startsWith("nmod")) {
                continue;
            }
            int preposition = s.child(c, "case");
            String word = preposition < 0 ? "" : s.lemma(preposition).toLowerCase(java.util.Locale.ROOT);
            if (LOCATIVE.contains(word) || (depth > 0 && word.equals("of"))) {
                Place here = at(s, c);
                Place inside = located(s, c, depth + 1);
                if (here != null) {
                    return here;
                }
                if (inside != null) {
                    return inside;
                }
            }
        }
        return null;
    }

    /** The place whose name is headed by the token. */
    @Nullable
    Place at(Sentence s, int token) {
        for (Place place : places) {
            if (place.sentence() == s.index() && place.span().contains(s.start(token))) {
                return place;
            }
        }
        return null;
    }

    /** The clause whose time and place an event without its own shares. */
    private static @Nullable Clause above(Clause clause) {
        Link link = clause.link();
        boolean shares = link == Link.CONTROLLED
                || link == Link.COORDINATED
                || link == Link.PURPOSE
                || (link == Link.ADVERBIAL
                        && clause.reality().tense() == Clause.Tense.NONE
                        && clause.marker().isEmpty());
        if (link == Link.NOMINAL) {
            return clause.support() != null
                            || clause.marker().equals("during")
                            || clause.marker().equals("for")
                    ? clause.parent()
                    : null;
        }
        return shares ? clause.parent() : null;
    }
}
