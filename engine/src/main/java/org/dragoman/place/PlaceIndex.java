package org.dragoman.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Where did it happen, by grammar: the place that stands in locative use at a predicate ("met <b>in Geneva</b>", "talks in
 * Geneva", "visited Geneva", "people in Geneva were killed"). What an event takes from its neighbours, and the dateline
 * last, the event stage decides.
 */
public final class PlaceIndex {
    private static final int DEEPEST = 12;
    /** At most so many words lie between a place and the one that holds it: "in the troubled eastern". */
    private static final int BETWEEN = 4;

    private static final Words WORDS = Words.load();

    private final Map<Integer, List<Place>> bySentence = new HashMap<>();
    private final @Nullable Place dateline;

    public PlaceIndex(List<Place> places) {
        Place first = null;
        for (Place place : places) {
            if (place.sentence() >= 0) {
                bySentence
                        .computeIfAbsent(place.sentence(), k -> new ArrayList<>())
                        .add(place);
            } else if (first == null) {
                first = place;
            }
        }
        dateline = first;
    }

    /** The first place of the dateline: where the report was written, not always where things happened. */
    public @Nullable Place dateline() {
        return dateline;
    }

    /** All places that a sentence names, in text order. */
    public List<Place> in(Sentence s) {
        return bySentence.getOrDefault(s.index(), List.of());
    }

    /** A place in locative use: lower rank is closer to the predicate. */
    private record Use(Place place, int rank) {}

    /** The place where the act of this predicate, a verb or an event noun, took place; null where the clause says none. */
    public @Nullable Place at(Sentence s, int predicate) {
        return at(s, predicate, governor(s, predicate));
    }

    /** The place where those are whom the noun names ("police in Kisumu"), whatever they do; null where its phrase says none. */
    public @Nullable Place within(Sentence s, int noun) {
        return at(s, noun, -1);
    }

    private @Nullable Place at(Sentence s, int predicate, int governor) {
        List<Use> uses = new ArrayList<>();
        boolean joined = s.relation(predicate).equals("conj");
        for (Place place : in(s)) {
            int from = phrase(s, place);
            int rank = rank(s, from, predicate);
            // "In Lima, police shouted and fired" holds for both; "police shouted and fired in Lima" for the second.
            if (rank < 0 && governor >= 0 && (!joined || from < governor)) {
                int outer = rank(s, from, governor);
                rank = outer < 0 ? -1 : outer + 1;
            }
            if (rank >= 0) {
                uses.add(new Use(place, rank));
            }
        }
        return uses.stream()
                .min(Comparator.comparingInt(Use::rank)
                        .thenComparingInt(u -> width(u.place()))
                        .thenComparingInt(u -> Math.abs(u.place().head() - predicate)))
                .map(use -> inner(s, use.place()))
                .orElse(null);
    }

    /** "Near Goma in Congo", "at Sake in eastern Congo": the place that the one given holds, where it stands right before it. */
    private Place inner(Sentence s, Place place) {
        for (Place inner : in(s)) {
            int from = s.tokenAt(inner.span().end() - 1) + 1;
            int to = s.tokenAt(place.span().start());
            boolean before = from < to && to - from <= BETWEEN && WORDS.has("holding", s.lower(from));
            for (int i = from + 1; before && i < to; i++) {
                before = s.tag(i).equals("DT") || s.tag(i).equals("JJ");
            }
            boolean named = before
                    && width(inner) <= width(place)
                    && use(s, inner.head(), s.head(inner.head()), s.relation(inner.head())) == 1;
            if (named) {
                return inner;
            }
        }
        return place;
    }

    /** "Flew to Lima on Monday, where they met": the place right before the "where" of this verb; null where it has none. */
    public @Nullable Place where(Sentence s, int verb) {
        int where = s.child(verb, "advmod");
        if (where < 0 || !s.lower(where).equals("where")) {
            return null;
        }
        Place last = null;
        for (Place place : in(s)) {
            last = place.span().end() <= s.start(where) ? place : last;
        }
        if (last == null) {
            return null;
        }
        for (int i = s.tokenAt(last.span().end() - 1) + 1; i < where; i++) {
            if (s.tag(i).equals("NN") || s.tag(i).equals("NNS") || s.tag(i).startsWith("VB")) {
                return null; // "left Lima for a camp where they met"
            }
        }
        return inner(s, last);
    }

    /** The one place in locative use anywhere in the sentence, whatever it hangs from; null where there are none or several. */
    public @Nullable Place only(Sentence s) {
        Place only = null;
        for (Place place : in(s)) {
            int from = phrase(s, place);
            boolean locative = s.head(from) >= 0 && use(s, from, s.head(from), s.relation(from)) == 1;
            if (locative && only != null) {
                return null;
            }
            only = locative ? place : only;
        }
        return only;
    }

    /** The token from which the place hangs: its own head, or "capital" in "in the capital, Muscat, they met". */
    private static int phrase(Sentence s, Place place) {
        int noun = s.tokenAt(place.span().start()) - 2;
        boolean apposed = noun >= 0
                && s.word(noun + 1).equals(",")
                && s.tag(noun).equals("NN")
                && WORDS.has("settlement", s.word(noun));
        return apposed ? noun : place.head();
    }

    private static int width(Place place) {
        Place.Precision precision = place.precision();
        return precision == null ? 0 : precision.ordinal();
    }

    /** How far the place's phrase hangs from the predicate, by nouns only; -1 where it does not, or not as a place. */
    private static int rank(Sentence s, int head, int predicate) {
        int at = head;
        boolean locative = false;
        boolean apart = false;
        for (int depth = 0; depth < DEEPEST && s.head(at) >= 0; depth++) {
            int up = s.head(at);
            String relation = s.relation(at);
            int use = use(s, at, up, relation);
            if (use < 0 || depth == 0 && WORDS.has("beyond", preposition(s, at))) {
                return -1; // "near the border with Niger"
            }
            boolean blamed = up == predicate
                    && use == 0
                    && !relation.startsWith("nsubj")
                    && Grammar.english().is("blaming", s.lowerLemma(predicate));
            if (blamed) {
                return -1; // "condemned the killing of nine men in Peru"
            }
            // "held talks with the leaders of Peru": what is held is not Peru
            locative |= use == 1 && !(apart && relation.startsWith("obj"));
            apart |= use == 0 && relation.startsWith("nmod") && !isOf(s, at) && !relation.equals("nmod:poss");
            if (up == predicate) {
                return locative ? depth : -1;
            }
            if (!noun(s, up) && !WORDS.has("bearing", s.word(up))) {
                boolean reduced = s.relation(up).startsWith("acl") && s.head(up) == predicate;
                return reduced && locative ? depth + 1 : -1;
            }
            at = up;
        }
        return -1;
    }

    /** One step up the tree: 1 where it is locative, 0 where it leads on, -1 where it ends the search. */
    private static int use(Sentence s, int at, int up, String relation) {
        if (relation.startsWith("obl") || relation.startsWith("nmod")) {
            if (relation.endsWith(":tmod") || relation.endsWith(":agent")) {
                return -1;
            }
            if (relation.equals("nmod:poss")) {
                return 0;
            }
            return preposition(s, at, up);
        }
        return switch (relation) {
            case "obj", "dobj", "nsubj:pass", "nsubjpass" -> object(s, at, up);
            case "nsubj" -> WORDS.has("host", s.lemma(up)) ? 1 : 0;
            case "conj", "appos", "compound", "flat", "dep", "list", "nmod:npmod" -> 0;
            case "advmod" -> WORDS.has("bearing", s.word(at)) ? 0 : -1;
            default -> -1;
        };
    }

    private static boolean isOf(Sentence s, int noun) {
        String preposition = preposition(s, noun);
        return preposition.isEmpty() || preposition.equals("of");
    }

    private static String preposition(Sentence s, int noun) {
        int preposition = s.child(noun, "case");
        return preposition < 0 ? "" : s.lemma(preposition);
    }

    private static int preposition(Sentence s, int at, int up) {
        int use = -1;
        for (int c = s.firstChild(at); c >= 0; c = s.nextSibling(c)) {
            if (s.relation(c).equals("case")) {
                String word = s.word(c);
                if (WORDS.has("locative", word)
                        || (WORDS.has("direction", word) && WORDS.has("motion", s.lemma(up)))
                        || (word.equals("of")
                                && (WORDS.has("taking", s.lemma(up)) || WORDS.has("bearing", s.word(up))))) {
                    use = 1;
                } else if (use < 0) {
                    use = 0;
                }
            }
        }
        return use < 0 ? 0 : use;
    }

    /** The object of a verb that is done to places, or a step on the way to it. */
    private static int object(Sentence s, int at, int up) {
        return WORDS.has("taking", s.lemma(up)) ? 1 : 0;
    }

    private static boolean noun(Sentence s, int i) {
        return s.tag(i).startsWith("NN")
                || s.tag(i).startsWith("CD")
                || s.tag(i).startsWith("PRP");
    }

    /** The verb that shares its place with the predicate: "held talks", "has begun patrolling", "marched and shouted"; or -1. */
    private static int governor(Sentence s, int predicate) {
        String relation = s.relation(predicate);
        int up = s.head(predicate);
        boolean argument = relation.startsWith("obj") || relation.startsWith("nsubj");
        boolean shared = noun(s, predicate) ? argument : relation.equals("xcomp") || relation.equals("conj");
        return up >= 0 && shared && s.tag(up).startsWith("VB") ? up : -1;
    }
}
