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
import org.dragoman.event.Keys.Key;
import org.dragoman.language.Clause;
import org.dragoman.language.Clauses;
import org.jspecify.annotations.Nullable;

/** How patterns fit one clause. A common verb evokes hundreds of them: what fills a function is looked up once for all. */
final class Fit {
    /** How far from its verb a noun may stand and still be shown with it as the trigger, in tokens. */
    private static final int MOST_BETWEEN = 12;

    private final Clauses clauses;
    private final Clause clause;
    private final Fillers fillers;
    private final Map<String, int[]> heads;

    /** The last token of the phrase by which the clause evokes a pattern, or -1. */
    private final int last;

    Fit(Clauses clauses, Clause clause, Fillers fillers) {
        this(clauses, clause, fillers, new HashMap<>(), -1);
    }

    private Fit(Clauses clauses, Clause clause, Fillers fillers, Map<String, int[]> heads, int last) {
        this.clauses = clauses;
        this.clause = clause;
        this.fillers = fillers;
        this.heads = heads;
        this.last = last;
    }

    /** The same clause evoking patterns by this key; what was looked up is shared. */
    Fit by(Key key) {
        return new Fit(clauses, clause, fillers, heads, key.last());
    }

    /** In "set fire to the boats", fire is part of the phrase, and its object the boats. */
    private int[] heads(String function) {
        if (last < 0 || !function.equals("object")) {
            return plain(function);
        }
        int[] object = plain(function);
        int[] outside = Arrays.stream(object)
                .filter(head -> head < clause.predicate() || head > last)
                .toArray();
        return outside.length < object.length && outside.length == 0
                ? plain(clause.sentence().lower(last))
                : outside;
    }

    private int[] plain(String function) {
        int[] known = heads.get(function);
        if (known == null) {
            known = Roles.heads(clauses, clause, function);
            heads.put(function, known);
        }
        return known;
    }

    private boolean holds(Map.Entry<String, Words> condition) {
        return condition.getValue().match(clause.sentence(), heads(condition.getKey()), fillers);
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
    Supplier<String> obstacle(Pattern pattern) {
        if (!hasVoice(pattern)) {
            return () -> "wants passive: " + pattern.passive();
        }
        if (!isCarried(pattern)) {
            return () -> "wants a light verb";
        }
        for (Map.Entry<String, Words> condition : pattern.where().entrySet()) {
            String function = condition.getKey();
            Words words = condition.getValue();
            if (!holds(condition)
                    && !(heads(function).length == 0 && words.actorClasses().contains("@none"))) {
                return () -> "wants " + function + " to be " + words;
            }
        }
        for (Map.Entry<String, Words> condition : pattern.unless().entrySet()) {
            if (holds(condition)) {
                return () -> condition.getKey() + " is " + condition.getValue();
            }
        }
        return isCompleted(pattern) ? null : () -> "wants a clause inside";
    }

    /** The share of the pattern's conditions that hold, its word being one of them. */
    double met(Pattern pattern) {
        int all = 1;
        int holding = 1;
        for (Map.Entry<String, Words> condition : pattern.where().entrySet()) {
            all++;
            holding += holds(condition) ? 1 : 0;
        }
        for (Map.Entry<String, Words> condition : pattern.unless().entrySet()) {
            all += holds(condition) ? 1 : 0;
        }
        all += (hasVoice(pattern) ? 0 : 1) + (isCarried(pattern) ? 0 : 1) + (isCompleted(pattern) ? 0 : 1);
        return (double) holding / all;
    }

    /** What the pattern makes of the clause, whether or not its conditions are met. */
    FrameMatch fill(Frames.Entry entry) {
        Pattern pattern = entry.pattern();
        Set<Integer> used = new HashSet<>();
        pattern.where().forEach((function, words) -> {
            for (int head : heads(function)) {
                if (words.match(clause.sentence(), new int[] {head}, fillers)) {
                    used.add(head);
                }
            }
        });
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
        return subject.has(clause.sentence(), nouns[0]) ? nouns[0] : -1;
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
