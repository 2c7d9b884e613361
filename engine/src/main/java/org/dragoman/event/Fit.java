package org.dragoman.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.dragoman.event.Frame.Pattern;
import org.dragoman.event.Frame.Wants;
import org.dragoman.event.Frames.Condition;
import org.dragoman.event.Frames.Entry;
import org.dragoman.event.Keys.Key;
import org.dragoman.language.Clause;
import org.dragoman.language.Clauses;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** How patterns fit one clause. A common verb evokes hundreds of them: what fills a function is looked up once for all. */
final class Fit {
    /** How far from its verb a noun may stand and still be shown with it as the trigger, in tokens. */
    private static final int MOST_BETWEEN = 12;

    private final Clauses clauses;
    private final Clause clause;
    private final Fillers fillers;
    private final Map<String, Filler> fillersOf;

    /** The last token of the phrase by which the clause evokes a pattern, or -1. */
    private final int last;

    /** The heads that fill a function, and the tokens by which they are asked for words. */
    private record Filler(int[] heads, int[] asked) {}

    Fit(Clauses clauses, Clause clause, Fillers fillers) {
        this(clauses, clause, fillers, new HashMap<>(), -1);
    }

    private Fit(Clauses clauses, Clause clause, Fillers fillers, Map<String, Filler> fillersOf, int last) {
        this.clauses = clauses;
        this.clause = clause;
        this.fillers = fillers;
        this.fillersOf = fillersOf;
        this.last = last;
    }

    /** The same clause evoking patterns by this key; what was looked up is shared. */
    Fit by(Key key) {
        return new Fit(clauses, clause, fillers, fillersOf, key.last());
    }

    private int[] heads(String function) {
        return filler(function).heads;
    }

    /** In "set fire to the boats", fire is part of the phrase, and its object the boats. */
    private Filler filler(String function) {
        if (last < 0 || !function.equals("object")) {
            return plain(function);
        }
        Filler object = plain(function);
        int[] outside = Arrays.stream(object.heads)
                .filter(head -> head < clause.predicate() || head > last)
                .toArray();
        return outside.length == object.heads.length
                ? object
                : outside.length > 0 ? filler(outside) : plain(clause.sentence().lower(last));
    }

    private Filler plain(String function) {
        Filler known = fillersOf.get(function);
        if (known == null) {
            known = filler(Roles.heads(clauses, clause, function));
            fillersOf.put(function, known);
        }
        return known;
    }

    private Filler filler(int[] heads) {
        return new Filler(heads, Words.asked(clause.sentence(), heads));
    }

    private boolean holds(Condition condition) {
        return holds(condition, filler(condition.function()));
    }

    private boolean holds(Condition condition, Filler filler) {
        return condition.words().match(clause.sentence(), filler.heads, filler.asked, fillers);
    }

    private boolean isCompleted(Pattern pattern) {
        return pattern.wants() != Wants.CLAUSE
                || !Roles.embedded(clauses, clause, pattern).isEmpty();
    }

    private boolean hasVoice(Pattern pattern) {
        return pattern.passive() == null || pattern.passive() == clause.passive();
    }

    private boolean isCarried(Pattern pattern) {
        return !pattern.light() || clause.support() != null;
    }

    /** The first condition of the pattern that the clause does not meet, in words when asked; null where it meets all. */
    @Nullable
    Supplier<String> obstacle(Entry entry) {
        Pattern pattern = entry.pattern();
        if (!hasVoice(pattern)) {
            return () -> "wants passive: " + pattern.passive();
        }
        if (!isCarried(pattern)) {
            return () -> "wants a light verb";
        }
        for (Condition condition : entry.where()) {
            Filler filler = filler(condition.function());
            if (filler.heads.length == 0 ? !condition.orNone() : !holds(condition, filler)) {
                return () -> "wants " + condition.function() + " to be " + condition.words();
            }
        }
        for (Condition condition : entry.unless()) {
            if (holds(condition)) {
                return () -> condition.function() + " is " + condition.words();
            }
        }
        return isCompleted(pattern) ? null : () -> "wants a clause inside";
    }

    /** The share of the pattern's conditions that hold, its word being one of them. */
    double met(Entry entry) {
        Pattern pattern = entry.pattern();
        int all = 1;
        int holding = 1;
        for (Condition condition : entry.where()) {
            all++;
            holding += holds(condition) ? 1 : 0;
        }
        for (Condition condition : entry.unless()) {
            all += holds(condition) ? 1 : 0;
        }
        all += (hasVoice(pattern) ? 0 : 1) + (isCarried(pattern) ? 0 : 1) + (isCompleted(pattern) ? 0 : 1);
        return (double) holding / all;
    }

    /** What the pattern makes of the clause, whether or not its conditions are met. */
    FrameMatch fill(Entry entry) {
        Pattern pattern = entry.pattern();
        Set<Integer> used = new HashSet<>();
        for (Condition condition : entry.where()) {
            for (int head : heads(condition.function())) {
                if (holds(condition, filler(new int[] {head}))) {
                    used.add(head);
                }
            }
        }
        boolean embeds = pattern.wants() != Wants.NOTHING || pattern.inner() != null;
        List<Clause> embedded = embeds ? Roles.embedded(clauses, clause, pattern) : List.of();
        int[] actor = Roles.behind(clauses, Roles.filler(clause, pattern.actor(), this::heads, fillers), fillers);
        int[] recipient = Roles.filler(clause, pattern.recipient(), this::heads, fillers);
        int first = clause.predicate();
        int end = Math.max(clause.predicate(), last);
        if (clause.particle() >= 0) {
            end = Math.max(end, clause.particle());
        }
        if (clause.support() != null) {
            first = Math.min(first, clause.support().predicate());
            end = Math.max(end, clause.support().predicate());
            used.add(clause.support().predicate());
        }
        for (int token : used) {
            boolean near = token > end && token - end <= 4 && pattern.where().size() > 0;
            end = near && isArgument(pattern, token) ? token : end;
        }
        int told = toldBySubject(pattern);
        if (told >= 0 && told < first && first - told <= MOST_BETWEEN) {
            first = told;
        }
        return new FrameMatch(entry.frame(), pattern, clause, first, end, actor, recipient, used, embedded);
    }

    /** The noun before its verb that tells the act: "clashes between the two resumed", "criticism was directed at them"; or -1. */
    private int toldBySubject(Pattern pattern) {
        String function = clause.passive() ? "object" : "subject";
        Words subject = clause.kind() == Clause.Kind.VERB ? pattern.where().get(function) : null;
        int[] nouns = clause.function(function);
        if (subject == null || nouns.length != 1 || fillers.is(clause.sentence(), nouns[0], "@people")) {
            return -1;
        }
        Sentence s =
                clause.sentence(); // "protests erupted", "accusations made", not what is the subject of a verb before
        // it
        boolean own = s.head(nouns[0]) == clause.predicate() || s.head(clause.predicate()) == nouns[0];
        return own && subject.has(clause.sentence(), nouns[0]) ? nouns[0] : -1;
    }

    /** Whether the token fills a lexical condition on the object, so that the trigger is "imposed … curfew". */
    private boolean isArgument(Pattern pattern, int token) {
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
