package org.dragoman.event;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.dragoman.event.Event.When;
import org.dragoman.language.Analysis;
import org.dragoman.language.Clause;
import org.dragoman.language.Clause.Link;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;
import org.dragoman.place.Place;
import org.dragoman.place.PlaceIndex;
import org.dragoman.text.Span;
import org.dragoman.time.TimeExpression;
import org.dragoman.time.TimeIndex;
import org.jspecify.annotations.Nullable;

/** When and where an event took place: the time and the place that hang on its clause, or on the one that it completes. */
final class Surroundings {
    private final TimeIndex times;
    private final PlaceIndex places;
    private final Sides sides;
    private final Map<Integer, TimeExpression> chronicle;

    Surroundings(Analysis analysis, List<TimeExpression> times, List<Place> places, Sides sides) {
        this.times = TimeIndex.of(analysis, times);
        this.places = new PlaceIndex(places);
        this.sides = sides;
        this.chronicle = Entries.dates(analysis, times);
    }

    /** When the clause says that it took place, or null. */
    @Nullable
    When time(Clause clause) {
        Sentence s = clause.sentence();
        for (Clause at = clause; at != null; at = above(at)) {
            TimeExpression found = best(times.of(s.index(), at.predicate()));
            if (found == null && at.support() != null) {
                found = best(times.of(s.index(), at.support().predicate()));
            }
            if (found != null) {
                return when(found);
            }
            if (at.link() == Link.COORDINATED && isPerfect(at)) {
                break; // "signed a truce in 2016 but has since broken it"
            }
        }
        for (int of : new int[] {antecedent(clause), amid(clause)}) {
            TimeExpression found = best(times.at(s.index(), of));
            if (found != null) {
                return when(found);
            }
        }
        return times.event(s.index(), clause.predicate())
                .map(e -> new When(
                        e.from().toString(),
                        Objects.toString(e.to(), null),
                        s.span(clause.predicate(), clause.predicate())))
                .orElse(null);
    }

    /** "An attack on Monday that killed nine", "an ambush in May in which nine died": the noun that the clause is told of, or -1. */
    private static int antecedent(Clause clause) {
        Sentence s = clause.sentence();
        String relation = s.relation(clause.predicate());
        int first = s.left(clause.predicate());
        boolean relative = relation.equals("acl:relcl") && !s.lower(first).startsWith("who")
                || relation.equals("dep") && s.tag(first).equals("WDT");
        boolean told = relative && clause.reality().tense() == Clause.Tense.PAST && !isPerfect(clause);
        int noun = told ? s.head(clause.predicate()) : -1;
        return noun >= 0 && s.tag(noun).startsWith("NN") ? noun : -1;
    }

    /**
     * The time of what is told around a clause in the past that has none of its own: "In 2019 jets struck a camp; the army shot
     * one of them down". Null where the clauses around it have none, or what it tells is not behind us.
     */
    @Nullable
    When setting(Clause clause) {
        return around(clause, Surroundings::isToldAmid);
    }

    private static boolean isToldAmid(Clause clause) {
        boolean past = clause.reality().tense() == Clause.Tense.PAST
                || clause.reality().tense() == Clause.Tense.NONE && clause.link() != Link.ROOT;
        return past && clause.link() != Link.THAT && !isPerfect(clause);
    }

    /** The time of the nearest clause above that tells one, as long as each on the way shares the time of its parent. */
    private @Nullable When around(Clause clause, Predicate<Clause> shares) {
        Clause at = clause;
        for (Clause above = at.parent(); above != null && shares.test(at); above = at.parent()) {
            When found = time(above);
            if (found != null) {
                return found;
            }
            at = above;
        }
        return null;
    }

    /**
     * The time of what is told in one breath with a deed in the past: "on Sunday villagers rowed there; police turned them
     * away", "marched on Friday until police dragged them off", "in June rioters stormed a house, whose guards opened fire",
     * and, told behind the last of three, "declared a curfew, closed the border and shut down the radio on Thursday". Null where it
     * tells none.
     */
    @Nullable
    When beside(Clause clause) {
        Sentence s = clause.sentence();
        if (clause.kind() != Clause.Kind.VERB || s.tag(clause.predicate()).equals("VBG")) {
            return null;
        }
        boolean main = clause.link() == Link.ROOT
                || clause.link() == Link.COORDINATED
                        && clause.parent() != null
                        && clause.parent().link() == Link.ROOT;
        TimeExpression last = main && clause.reality().tense() == Clause.Tense.PAST && !isPerfect(clause)
                ? best(times.behind(s.index(), clause.predicate()))
                : null;
        return last != null ? when(last) : around(clause, Surroundings::isToldWithParent);
    }

    private static boolean isToldWithParent(Clause clause) {
        Clause parent = clause.parent();
        boolean past = parent != null
                && clause.reality().tense() == Clause.Tense.PAST
                && parent.reality().tense() == Clause.Tense.PAST
                && parent.kind() == Clause.Kind.VERB
                && !isPerfect(clause)
                && !isPerfect(parent)
                && !Grammar.english().is("saying", parent.lemma())
                && !Grammar.english().is("saying", clause.lemma());
        return past
                && switch (clause.link()) {
                    case COORDINATED, PARATACTIC -> true;
                    case ADVERBIAL -> Grammar.english().is("meanwhile", clause.marker());
                    case RELATIVE -> behindComma(clause);
                    default -> false;
                };
    }

    /** ", whose guards opened fire": told on, not told apart. */
    private static boolean behindComma(Clause clause) {
        Sentence s = clause.sentence();
        int first = s.left(clause.predicate());
        return first > 0 && s.word(first - 1).equals(",") && s.tag(first).startsWith("W");
    }

    /** The date under which a chronicle tells what the clause says, unless it is said by somebody, to come, or done by now. */
    @Nullable
    When entry(Clause clause) {
        TimeExpression date = chronicle.get(clause.sentence().paragraph());
        if (date == null) {
            return null;
        }
        for (Clause at = clause; at != null; at = at.parent()) {
            boolean now = at.reality().tense() != Clause.Tense.FUTURE && !isPerfect(at);
            boolean apart = at.link() == Link.RELATIVE
                    && !at.sentence().tag(at.predicate()).equals("VBG");
            if (!now || apart || at.link() == Link.THAT || at.link() == Link.CONDITION) {
                return null;
            }
        }
        return when(date);
    }

    /** "the anniversary of the massacre", "of the war in which militias burned the town": what is remembered lies years back. */
    static boolean isRemembered(Clause clause) {
        Sentence s = clause.sentence();
        for (int at = clause.predicate(); at >= 0; at = s.head(at)) {
            int above = s.head(at);
            boolean within = s.relation(at).startsWith("nmod")
                    || s.relation(at).startsWith("acl")
                    || s.relation(at).equals("conj");
            if (above < 0 || !within) {
                return false;
            }
            if (Grammar.english().is("remembering", s.lowerLemma(above))) {
                return s.relation(at).startsWith("nmod");
            }
        }
        return false;
    }

    /** "has sent": done by now, whenever the sentence around it happened. */
    private static boolean isPerfect(Clause clause) {
        return clause.sentence().isPerfect(clause.predicate());
    }

    private static When when(TimeExpression time) {
        return new When(time.from(), time.to(), time.span());
    }

    /** The first with both sides on the calendar; else the first with one. */
    private static @Nullable TimeExpression best(List<TimeExpression> times) {
        TimeExpression half = null;
        for (TimeExpression time : times) {
            if (time.type() == TimeExpression.Type.SET) {
                continue;
            }
            if (time.from() != null && time.to() != null) {
                return time;
            }
            half = half == null && (time.from() != null || time.to() != null) ? time : half;
        }
        return half;
    }

    /**
     * Where the clause says that it took place, or null: by its own words, through its object, where its subject is, where the
     * place before its "where" is, or where that took place amid which it did.
     */
    @Nullable
    Place place(Clause clause) {
        Sentence s = clause.sentence();
        for (Clause at = clause; at != null; at = isOnAnotherDay(at) ? null : above(at)) {
            Place found = told(at);
            if (found != null) {
                return found;
            }
        }
        int amid = amid(clause);
        return amid < 0 ? null : places.at(s, amid);
    }

    private @Nullable Place told(Clause at) {
        Sentence s = at.sentence();
        Place found = places.at(s, at.predicate());
        if (found == null && at.support() != null) {
            found = places.at(s, at.support().predicate());
        }
        if (found == null) {
            found = among(s, at.object(), at.predicate());
        }
        if (found == null) {
            found = home(at);
        }
        return found == null ? places.where(s, (at.support() == null ? at : at.support()).predicate()) : found;
    }

    /** "In Oslo in May Chad signed the pact, but in June Niger left it": somebody else, at another time, may be anywhere. */
    private boolean isOnAnotherDay(Clause clause) {
        Clause parent = clause.parent();
        return parent != null
                && clause.link() == Link.COORDINATED
                && clause.subject().length > 0
                && !Arrays.equals(clause.subject(), parent.subject())
                && !times.at(clause.sentence().index(), clause.predicate()).isEmpty();
    }

    /** The verb of "when a crowd stormed the court" behind "was wounded", or behind "and five were hurt"; -1 where there is none. */
    private static int amid(Clause clause) {
        Sentence s = clause.sentence();
        int verb = clause.predicate();
        boolean suffered = clause.kind() == Clause.Kind.VERB && clause.passive();
        for (int c = s.firstChild(verb); suffered && c >= 0; c = s.nextSibling(c)) {
            boolean hurtToo = s.relation(c).equals("conj") && s.tag(c).equals("VBN");
            int then = isAmid(s, c) ? c : hurtToo ? last(s, c) : -1;
            if (then >= 0) {
                return then;
            }
        }
        return -1;
    }

    private static int last(Sentence s, int verb) {
        int then = -1;
        for (int c = s.firstChild(verb); c >= 0; c = s.nextSibling(c)) {
            then = isAmid(s, c) ? c : then;
        }
        return then;
    }

    private static boolean isAmid(Sentence s, int verb) {
        return s.relation(verb).startsWith("advcl")
                && s.tag(verb).equals("VBD")
                && Grammar.english().is("amid", s.lower(s.left(verb)));
    }

    /** A place that the object is, or is part of: "left the port of Mocha"; not one that stands for a government. */
    private @Nullable Place among(Sentence s, int[] heads, int predicate) {
        for (int head : heads) {
            if (head < predicate || sides.isNamed(s, head)) {
                continue;
            }
            for (Place place : places.in(s)) {
                if (place.precision() != Place.Precision.COUNTRY && inside(s, head, place)) {
                    return place;
                }
            }
        }
        return null;
    }

    /** "Police in Nairobi fired": where those are who act. */
    private @Nullable Place home(Clause clause) {
        Sentence s = clause.sentence();
        for (int head : clause.subject()) {
            // "Chad, which expelled him in May, met them in Oslo": where the subject does something else
            Place found = clause.link() == Link.RELATIVE ? places.within(s, head) : places.at(s, head);
            if (found != null && found.precision() != Place.Precision.COUNTRY) {
                return found;
            }
        }
        return null;
    }

    /** The place that the phrase names, or null: whom a visit goes to is where it goes. */
    @Nullable
    Place named(Sentence s, int[] heads) {
        for (int head : heads) {
            for (Place place : places.in(s)) {
                if (place.span().overlaps(s.span(head, head))) {
                    return place;
                }
            }
        }
        return null;
    }

    private static boolean inside(Sentence s, int head, Place place) {
        Span phrase = Phrases.of(s, head);
        return phrase.contains(place.span());
    }

    /** "Accused of killing", "praised for freeing", "jailed for robbing": done before anybody speaks of it. */
    private static boolean isJudged(Clause clause) {
        return clause.sentence().tag(clause.predicate()).equals("VBG")
                && (clause.marker().equals("of") || clause.marker().equals("for"));
    }

    /** The clause whose time and place an event without its own shares. */
    private static @Nullable Clause above(Clause clause) {
        Link link = clause.link();
        boolean shares = link == Link.CONTROLLED && !isJudged(clause)
                || link == Link.COORDINATED
                || link == Link.PURPOSE
                || (link == Link.ADVERBIAL
                        && clause.reality().tense() == Clause.Tense.NONE
                        && clause.marker().isEmpty());
        if (link == Link.NOMINAL) {
            return clause.support() != null
                            || clause.marker().equals("during")
                            || clause.marker().equals("for")
                                    && clause.parent() != null
                                    && clause.parent().object().length == 0
                    ? clause.parent()
                    : null;
        }
        return shares ? clause.parent() : null;
    }
}
