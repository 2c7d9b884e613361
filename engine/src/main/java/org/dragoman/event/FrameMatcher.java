package org.dragoman.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.dragoman.event.Frame.Evoke;
import org.dragoman.event.Frame.Pattern;
import org.dragoman.event.Frame.Wants;
import org.dragoman.language.Clause;
import org.dragoman.language.Clauses;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Fits frames to the clauses of a sentence: the most specific pattern that fits wins. */
final class FrameMatcher {
    private static final Set<String> PARTICLES = Set.of(
            "out",
            "back",
            "up",
            "down",
            "off",
            "away",
            "in",
            "over",
            "on",
            "aside",
            "forward",
            "apart",
            "together",
            "through",
            "ahead",
            "by",
            "alongside",
            "around");

    /** How far from its verb a noun may stand and still be shown with it as the trigger, in tokens. */
    private static final int MOST_BETWEEN = 12;

    private final Frames frames;

    FrameMatcher(Frames frames) {
        this.frames = frames;
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
                .filter(m -> m.clause().kind() != Clause.Kind.NOUN)
                .forEach(m -> m.used().stream()
                        .filter(token -> !isOwnEvent(m, known.get(token)))
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

    /** "talks collapsed", "condemned the slaughter": subject or what is blamed, of another type, is an event of its own. */
    private static boolean isOwnEvent(FrameMatch verb, @Nullable FrameMatch noun) {
        return noun != null
                && !noun.frame().type().equals(verb.frame().type())
                && (verb.frame().type().equals("ACCUSE")
                        || Arrays.stream(verb.clause().subject())
                                .anyMatch(token -> token == noun.clause().predicate()));
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
        if (!frames.mayMatch(clause.lemma(), clause.sentence().word(clause.predicate()))) {
            return null;
        }
        FrameMatch best = null;
        int rank = -1;
        for (String key : keys(clause)) {
            // "call on" says more than "call": a particle makes another verb
            int bonus = key.indexOf(' ') < 0 ? 0 : clause.particle() >= 0 ? 6 : 1;
            if (key.indexOf(' ') < 0 && makesAnother(clause)) {
                continue;
            }
            for (Frames.Entry entry : frames.at(evoke(clause), key)) {
                // of two that fit as well, the one that tells an act of its own
                int score = 2 * (entry.pattern().rank() + bonus)
                        + (entry.frame().type().equals("NONE") ? 0 : 1);
                if (score > rank) {
                    FrameMatch match = fit(entry, clauses, clause, fillers);
                    if (match != null && hasWhatItNeeds(match, known)) {
                        best = match;
                        rank = score;
                    }
                }
            }
        }
        return best;
    }

    /** "wound up the mission" wounds nobody. */
    private static boolean makesAnother(Clause clause) {
        return clause.particle() >= 0
                && !clause.sentence().tag(clause.particle()).equals("IN")
                && PARTICLES.contains(clause.sentence().word(clause.particle()).toLowerCase(Locale.ROOT));
    }

    private static boolean hasWhatItNeeds(FrameMatch match, Map<Integer, FrameMatch> known) {
        Frame.Inner inner = match.pattern().inner();
        if (inner == null || inner.needs().isEmpty()) {
            return true;
        }
        FrameMatch inside = Composer.embedded(match, known);
        return inside != null && inner.needs().contains(inside.frame().type());
    }

    static Evoke evoke(Clause clause) {
        return switch (clause.kind()) {
            case VERB -> Evoke.VERB;
            case NOUN -> Evoke.NOUN;
            case ADJECTIVE -> Evoke.ADJECTIVE;
        };
    }

    /** The predicate alone, with its particle, and with each of its prepositions. */
    static Set<String> keys(Clause clause) {
        Sentence s = clause.sentence();
        Set<String> keys = new LinkedHashSet<>();
        String lemma = clause.lemma();
        keys.add(lemma);
        keys.add(s.word(clause.predicate()).toLowerCase(Locale.ROOT));
        if (clause.kind() == Clause.Kind.NOUN) {
            return keys;
        }
        String phrasal = lemma;
        if (clause.particle() >= 0 && !isBeforeDate(s, clause.particle())) {
            phrasal = lemma + " " + s.word(clause.particle()).toLowerCase(Locale.ROOT);
            keys.add(phrasal);
        }
        for (int c = s.firstChild(clause.predicate()); c >= 0; c = s.nextSibling(c)) {
            String word = s.word(c).toLowerCase(Locale.ROOT);
            if (c > clause.predicate()
                    && (s.relation(c).equals("advmod") || s.relation(c).equals("xcomp"))) {
                keys.add(lemma + " " + word);
            }
        }
        int next = clause.predicate() + 1;
        if (next < s.size() && PARTICLES.contains(s.word(next).toLowerCase(Locale.ROOT))) {
            keys.add(lemma + " " + s.word(next).toLowerCase(Locale.ROOT));
        }
        for (String preposition : clause.obliques().keySet()) {
            if (isDate(s, clause.oblique(preposition)[0])) {
                continue; // "fired the minister on Monday" is not "fire on"
            }
            keys.add(lemma + " " + preposition);
            keys.add(phrasal + " " + preposition);
            int space = preposition.indexOf(' ');
            if (space > 0) {
                keys.add(lemma + " " + preposition.substring(0, space));
            }
        }
        return keys;
    }

    /** The first condition of the pattern that the clause does not meet, in words when asked; null where it meets all. */
    private static @Nullable Supplier<String> obstacle(
            Pattern pattern, Clauses clauses, Clause clause, Fillers fillers) {
        if (pattern.passive() != null && pattern.passive() != clause.passive()) {
            return () -> "wants passive: " + pattern.passive();
        }
        if (pattern.light() && clause.support() == null) {
            return () -> "wants a light verb";
        }
        for (Map.Entry<String, Words> condition : pattern.where().entrySet()) {
            int[] heads = Roles.heads(clauses, clause, condition.getKey());
            Words words = condition.getValue();
            if (!words.match(clause.sentence(), heads, fillers)
                    && !(heads.length == 0 && words.actorClasses().contains("@none"))) {
                return () -> "wants " + condition.getKey() + " to be " + words;
            }
        }
        for (Map.Entry<String, Words> condition : pattern.unless().entrySet()) {
            if (condition
                    .getValue()
                    .match(clause.sentence(), Roles.heads(clauses, clause, condition.getKey()), fillers)) {
                return () -> condition.getKey() + " is " + condition.getValue();
            }
        }
        if (pattern.wants() == Wants.CLAUSE
                && Roles.embedded(clauses, clause, pattern).isEmpty()) {
            return () -> "wants a clause inside";
        }
        return null;
    }

    /** Every pattern that the clause's words evoke, with what kept it from firing; empty where it fits. */
    List<FrameTrace> trace(Clauses clauses, Fillers fillers) {
        Map<Integer, FrameMatch> fired = new HashMap<>();
        match(clauses, fillers).forEach(m -> fired.put(m.clause().predicate(), m));
        List<FrameTrace> traces = new ArrayList<>();
        for (Clause clause : clauses.all()) {
            FrameMatch match = fired.get(clause.predicate());
            String word = clause.sentence().word(clause.predicate());
            for (String key : keys(clause)) {
                for (Frames.Entry entry : frames.at(evoke(clause), key)) {
                    boolean won = match != null && match.pattern() == entry.pattern();
                    Supplier<String> obstacle = obstacle(entry.pattern(), clauses, clause, fillers);
                    String why = won
                            ? ""
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

    private static boolean isBeforeDate(Sentence s, int particle) {
        return particle + 1 < s.size() && isDate(s, particle + 1);
    }

    private static boolean isDate(Sentence s, int head) {
        return s.ner(head).equals("DATE")
                || Grammar.english().is("temporal", s.lemma(head).toLowerCase(Locale.ROOT));
    }

    private @Nullable FrameMatch fit(Frames.Entry entry, Clauses clauses, Clause clause, Fillers fillers) {
        return obstacle(entry.pattern(), clauses, clause, fillers) == null
                ? fill(entry, clauses, clause, fillers)
                : null;
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
        for (String key : keys(clause)) {
            for (Frames.Entry entry : frames.at(evoke(clause), key)) {
                if (!entry.frame().type().equals("NONE")) {
                    double met = met(entry.pattern(), clauses, clause, fillers);
                    found.add(new Loose(fill(entry, clauses, clause, fillers), met, key));
                }
            }
        }
        return found;
    }

    private static double met(Pattern pattern, Clauses clauses, Clause clause, Fillers fillers) {
        int all = 1;
        int holding = 1;
        for (Map.Entry<String, Words> condition : pattern.where().entrySet()) {
            int[] heads = Roles.heads(clauses, clause, condition.getKey());
            all++;
            holding += condition.getValue().match(clause.sentence(), heads, fillers) ? 1 : 0;
        }
        for (Map.Entry<String, Words> condition : pattern.unless().entrySet()) {
            int[] heads = Roles.heads(clauses, clause, condition.getKey());
            all += condition.getValue().match(clause.sentence(), heads, fillers) ? 1 : 0;
        }
        boolean voice = pattern.passive() == null || pattern.passive() == clause.passive();
        boolean carried = !pattern.light() || clause.support() != null;
        boolean completed = pattern.wants() != Wants.CLAUSE
                || !Roles.embedded(clauses, clause, pattern).isEmpty();
        all += (voice ? 0 : 1) + (carried ? 0 : 1) + (completed ? 0 : 1);
        return (double) holding / all;
    }

    private static FrameMatch fill(Frames.Entry entry, Clauses clauses, Clause clause, Fillers fillers) {
        Pattern pattern = entry.pattern();
        Set<Integer> used = new HashSet<>();
        pattern.where().forEach((function, words) -> {
            for (int head : Roles.heads(clauses, clause, function)) {
                if (words.match(clause.sentence(), new int[] {head}, fillers)) {
                    used.add(head);
                }
            }
        });
        boolean embeds = pattern.wants() != Wants.NOTHING || pattern.inner() != null;
        List<Clause> embedded = embeds ? Roles.embedded(clauses, clause, pattern) : List.of();
        int[] actor = Roles.behind(clauses, Roles.filler(clauses, clause, pattern.actor(), fillers), fillers);
        int[] recipient = Roles.filler(clauses, clause, pattern.recipient(), fillers);
        int first = clause.predicate();
        int last = clause.predicate();
        if (clause.particle() >= 0) {
            last = Math.max(last, clause.particle());
        }
        if (clause.support() != null) {
            first = Math.min(first, clause.support().predicate());
            last = Math.max(last, clause.support().predicate());
            used.add(clause.support().predicate());
        }
        for (int token : used) {
            boolean near = token > last && token - last <= 4 && pattern.where().size() > 0;
            last = near && isArgument(clause, pattern, token) ? token : last;
        }
        int told = toldBySubject(clause, pattern, fillers);
        if (told >= 0 && told < first && first - told <= MOST_BETWEEN) {
            first = told;
        }
        return new FrameMatch(entry.frame(), pattern, clause, first, last, actor, recipient, used, embedded);
    }

    /** The noun before its verb that tells the act: "clashes between the two resumed", "criticism was directed at them"; or -1. */
    private static int toldBySubject(Clause clause, Pattern pattern, Fillers fillers) {
        String function = clause.passive() ? "object" : "subject";
        Words subject = clause.kind() == Clause.Kind.VERB ? pattern.where().get(function) : null;
        int[] heads = clause.function(function);
        if (subject == null || heads.length != 1 || fillers.is(clause.sentence(), heads[0], "@people")) {
            return -1;
        }
        return subject.has(clause.sentence(), heads[0]) ? heads[0] : -1;
    }

    /** Whether the token fills a lexical condition on the object, so that the trigger is "imposed … curfew". */
    private static boolean isArgument(Clause clause, Pattern pattern, int token) {
        if (!pattern.where().containsKey("object")) {
            return false;
        }
        for (int head : clause.object()) {
            if (head == token) {
                return true;
            }
        }
        return false;
    }
}
