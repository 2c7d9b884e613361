package org.dragoman.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.dragoman.event.Frame.Evoke;
import org.dragoman.event.Keys.Key;
import org.dragoman.language.Clause;
import org.dragoman.language.Clauses;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Fits frames to the clauses of a sentence: of those that fit one that knows who does it wins, then the most specific. */
final class FrameMatcher {
    private final Frames frames;
    private final Keys keys;

    FrameMatcher(Frames frames) {
        this.frames = frames;
        this.keys = new Keys(frames);
    }

    /** Whether the sentence holds a word that evokes a frame: without one nothing matches. */
    boolean mayMatch(Sentence s) {
        return frames.mayMatch(s);
    }

    /**
     * The matches of one sentence, at most one a clause, nouns that a verb's pattern rests on left out. Inner clauses are
     * matched before those that embed them, since some frames ask what is inside.
     */
    List<FrameMatch> match(Clauses clauses, Fillers fillers) {
        Map<Integer, FrameMatch> known = new HashMap<>();
        List<Clause> order = new ArrayList<>(clauses.all());
        order.sort(Comparator.comparingInt(Clause::depth).reversed().thenComparingInt(Clause::predicate));
        match(order, clauses, fillers, true, known);
        match(order, clauses, fillers, false, known);
        Set<Integer> used = new HashSet<>();
        known.values().stream()
                .filter(m -> m.clause().kind() != Clause.Kind.NOUN || isGerund(clauses, m))
                .filter(m -> namesSomebody(m, fillers)) // else it gives no event, and what it rests on tells it
                .forEach(m -> m.used().stream()
                        .filter(token -> !isOwnEvent(m, known.get(token), fillers))
                        .forEach(used::add));
        List<FrameMatch> found = new ArrayList<>();
        for (Clause clause : clauses.all()) {
            FrameMatch match = known.get(clause.predicate());
            boolean noun = clause.kind() == Clause.Kind.NOUN;
            match = match == null ? null : ofDeed(match, clauses, known);
            if (match != null && !(noun && (used.contains(clause.predicate()) || isToldByVerb(match, known)))) {
                found.add(match);
            }
        }
        return found;
    }

    private static boolean isGerund(Clauses clauses, FrameMatch match) {
        return match.clause() != clauses.at(match.clause().predicate());
    }

    /**
     * "opened fire on farmers who had blocked the road, killing four": what a deed led to was done by those who did the deed,
     * wherever the parser hung the participle.
     */
    private static FrameMatch ofDeed(FrameMatch match, Clauses clauses, Map<Integer, FrameMatch> known) {
        Clause clause = match.clause();
        Sentence s = clause.sentence();
        FrameMatch above =
                clause.parent() == null ? null : known.get(clause.parent().predicate());
        boolean outcome = match.frame().type().equals("ASSAULT")
                && clause.link() == Clause.Link.ADVERBIAL
                && s.tag(clause.predicate()).equals("VBG")
                && clause.predicate() > 0
                && s.word(clause.predicate() - 1).equals(",")
                && !(above != null && above.frame().type().equals("ASSAULT"));
        FrameMatch deed = null;
        for (Clause other : outcome ? clauses.all() : List.<Clause>of()) {
            FrameMatch before = known.get(other.predicate());
            if (other.kind() == Clause.Kind.VERB
                    && other.predicate() < clause.predicate()
                    && before != null
                    && before.frame().type().equals("ASSAULT")
                    && (deed == null || other.predicate() > deed.clause().predicate())) {
                deed = before;
            }
        }
        return deed == null ? match : match.doneBy(deed.actor());
    }

    /**
     * "talks collapsed", "condemned the slaughter", "marched to protest the slaughter": subject or what is blamed, of another type,
     * is an event of its own; so is a fight whose sides are named: "clashes between the army and the rebels left twelve dead".
     */
    private static boolean isOwnEvent(FrameMatch verb, @Nullable FrameMatch noun, Fillers fillers) {
        if (noun == null) {
            return false;
        }
        if (noun.frame().type().equals(verb.frame().type())) {
            Sentence s = verb.clause().sentence();
            return noun.pattern().reciprocal()
                    && noun.actor().length > 1
                    && Arrays.stream(verb.actor()).noneMatch(head -> fillers.isActor(s, head));
        }
        boolean operator = verb.frame().type().equals("NONE") && verb.pattern().inner() != null;
        return operator
                || verb.frame().type().equals("ACCUSE")
                || verb.frame().type().equals("PROTEST") && noun.clause().support() == null
                || Arrays.stream(verb.clause().subject())
                        .anyMatch(token -> token == noun.clause().predicate());
    }

    /** "imposed a curfew": the verb that carries the noun tells the same. */
    private static boolean isToldByVerb(FrameMatch noun, Map<Integer, FrameMatch> known) {
        Clause support = noun.clause().support();
        FrameMatch verb = support == null ? null : known.get(support.predicate());
        return verb != null && verb.frame().type().equals(noun.frame().type());
    }

    private void match(
            List<Clause> order, Clauses clauses, Fillers fillers, boolean nouns, Map<Integer, FrameMatch> known) {
        for (Clause clause : order) {
            if (clause.kind() == Clause.Kind.NOUN == nouns) {
                FrameMatch match = best(clauses, clause, fillers, known);
                if (match != null) {
                    known.put(clause.predicate(), match);
                }
            }
        }
    }

    private @Nullable FrameMatch best(Clauses clauses, Clause clause, Fillers fillers, Map<Integer, FrameMatch> known) {
        if (!frames.mayMatch(clause.lemma(), clause.sentence().lower(clause.predicate()))) {
            return null;
        }
        FrameMatch own = best(clauses, clause, Keys.evoke(clause), fillers, known);
        Clause told = own == null ? frames.gerunds().told(clause) : null;
        return told == null ? own : best(clauses, told, Evoke.VERB, fillers, known);
    }

    private @Nullable FrameMatch best(
            Clauses clauses, Clause clause, Evoke evoke, Fillers fillers, Map<Integer, FrameMatch> known) {
        Fit plain = new Fit(clauses, clause, fillers);
        FrameMatch best = null;
        int rank = -1;
        boolean named = false;
        for (Key key : keys.of(clause, evoke)) {
            Fit fit = plain.by(key);
            for (Frames.Entry entry : frames.at(evoke, key.words())) {
                int score = entry.rank() + 2 * key.bonus();
                if (named && score <= rank) {
                    break; // nor does any that follows say more
                }
                if (fit.obstacle(entry) == null) {
                    FrameMatch match = fit.fill(entry);
                    boolean names = namesSomebody(match, fillers);
                    boolean better = names == named ? score > rank : names;
                    if (better && hasWhatItNeeds(match, known)) {
                        best = match;
                        rank = score;
                        named = names;
                    }
                }
            }
        }
        return best;
    }

    /** Without anybody in its roles no event stands: a pattern that knows who does it goes before one that says more. */
    private static boolean namesSomebody(FrameMatch match, Fillers fillers) {
        if (match.frame().type().equals("NONE") || match.pattern().bare()) {
            return true;
        }
        Sentence s = match.clause().sentence();
        return Arrays.stream(match.actor()).anyMatch(head -> fillers.isActor(s, head))
                || Arrays.stream(match.recipient()).anyMatch(head -> fillers.isActor(s, head));
    }

    private static boolean hasWhatItNeeds(FrameMatch match, Map<Integer, FrameMatch> known) {
        Frame.Inner inner = match.pattern().inner();
        if (inner == null || inner.needs().isEmpty()) {
            return true;
        }
        FrameMatch inside = Composer.embedded(match, known);
        return inside != null && inner.needs().contains(inside.frame().type());
    }

    /**
     * Every pattern that the clause's words evoke, with what kept it from firing or from being an event; empty where it is one.
     *
     * @param unmade gives for the place of a clause's predicate why what fired there gave no event; empty where it did
     */
    List<FrameTrace> trace(Clauses clauses, Fillers fillers, IntFunction<String> unmade) {
        Map<Integer, FrameMatch> fired = new HashMap<>();
        match(clauses, fillers).forEach(m -> fired.put(m.clause().predicate(), m));
        List<FrameTrace> traces = new ArrayList<>();
        for (Clause clause : clauses.all()) {
            FrameMatch match = fired.get(clause.predicate());
            String word = clause.sentence().word(clause.predicate());
            Clause read = match == null ? clause : match.clause(); // that of its verb where it is a gerund
            Evoke evoke = read == clause ? Keys.evoke(clause) : Evoke.VERB;
            Fit plain = new Fit(clauses, read, fillers);
            for (Key key : keys.of(read, evoke)) {
                Fit fit = plain.by(key);
                for (Frames.Entry entry : frames.at(evoke, key.words())) {
                    boolean won = match != null && match.pattern() == entry.pattern();
                    Supplier<String> obstacle = fit.obstacle(entry);
                    String why = won
                            ? unmade.apply(clause.sentence().start(clause.predicate()))
                            : obstacle != null
                                    ? obstacle.get()
                                    : match != null
                                            ? "fits, but " + match.frame().id() + " says more"
                                            : "fits, but the act inside it, or the noun, is told by another frame";
                    traces.add(new FrameTrace(entry.frame().id(), entry.frame().type(), word, won, why));
                }
            }
        }
        return traces;
    }

    /**
     * A pattern whose word the clause holds, whether or not its conditions are met.
     *
     * @param met the share of its conditions that hold, its word being one of them
     * @param key the word
     */
    record Loose(FrameMatch match, double met, String key) {}

    /** Every pattern that the clause's words evoke, frames without a type of their own left out. */
    List<Loose> loose(Clauses clauses, Clause clause, Fillers fillers) {
        List<Loose> found = new ArrayList<>();
        Fit plain = new Fit(clauses, clause, fillers);
        Evoke evoke = Keys.evoke(clause);
        for (Key key : keys.of(clause, evoke)) {
            Fit fit = plain.by(key);
            for (Frames.Entry entry : frames.at(evoke, key.words())) {
                if (!entry.frame().type().equals("NONE")) {
                    found.add(new Loose(fit.fill(entry), fit.met(entry), key.words()));
                }
            }
        }
        return found;
    }
}
