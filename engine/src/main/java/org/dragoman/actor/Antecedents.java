package org.dragoman.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What was mentioned so far, latest last; finds antecedents. */
final class Antecedents {
    /**
     * A mention in reading order; {@code joined}: one of several that "and" joins, of which {@code lead} is the first's token, and
     * {@code between}: "talks between the union and the port";
     * {@code vague}: anybody of a sort rather than
     * somebody ("wants a successor", "spoke of a stubborn man").
     */
    record Ref(
            int sentence,
            int token,
            List<Entity> who,
            boolean subject,
            boolean quoted,
            boolean named,
            boolean joined,
            int lead,
            boolean between,
            boolean vague,
            boolean pronoun) {
        /** The same mention for the only one of those it stands for who fits; itself where that is not so. */
        Ref only(Predicate<Entity> fits) {
            List<Entity> one =
                    who.size() < 2 ? who : who.stream().filter(fits).distinct().toList();
            return one.size() != 1 || one.equals(who)
                    ? this
                    : new Ref(sentence, token, one, subject, quoted, named, joined, lead, between, vague, pronoun);
        }
    }

    private final List<Ref> refs = new ArrayList<>();

    private final java.util.Map<Long, List<Entity>> byToken = new java.util.HashMap<>();

    private final java.util.Map<Integer, List<Ref>> bySentence = new java.util.HashMap<>();

    void add(Ref ref) {
        refs.add(ref);
        bySentence.computeIfAbsent(ref.sentence(), k -> new ArrayList<>()).add(ref);
        byToken.computeIfAbsent(key(ref.sentence(), ref.token()), k -> new ArrayList<>())
                .addAll(ref.who());
    }

    /** What was mentioned in one sentence so far, in reading order. */
    List<Ref> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    /** Whom the phrase headed by this token stands for. */
    List<Entity> at(int sentence, int token) {
        return byToken.getOrDefault(key(sentence, token), List.of());
    }

    List<Ref> all() {
        return refs;
    }

    /** The latest entity that fits, no further back than so many sentences; null where none does. */
    @org.jspecify.annotations.Nullable
    Entity latest(int sentence, int reach, Predicate<Entity> fits) {
        for (int i = refs.size() - 1; i >= 0; i--) {
            Ref ref = refs.get(i);
            if (ref.sentence() < sentence - reach) {
                return null;
            }
            if (ref.who().size() == 1 && fits.test(ref.who().get(0))) {
                return ref.who().get(0);
            }
        }
        return null;
    }

    /** The latest entity that fits in the last sentence that names anybody, or so many before it; null where none does. */
    @org.jspecify.annotations.Nullable
    Entity recent(int reach, Predicate<Entity> fits) {
        return refs.isEmpty() ? null : latest(refs.get(refs.size() - 1).sentence(), reach, fits);
    }

    /** The latest so many who fit and are the subject together, with nobody else; empty where there are none. */
    List<Entity> joinedFew(int count, int sentence, int reach, Predicate<Entity> fits) {
        for (int s = sentence - 1; s >= Math.max(0, sentence - reach); s--) {
            Set<Entity> together = new LinkedHashSet<>();
            int lead = -1;
            for (Ref ref : in(s)) {
                boolean first = ref.subject()
                        && !ref.quoted()
                        && (ref.joined() || ref.who().size() > 1);
                lead = lead < 0 && first ? ref.lead() : lead;
                if (lead >= 0 && ref.lead() == lead) {
                    together.addAll(ref.who());
                }
            }
            if (together.size() == count && together.stream().allMatch(fits)) {
                return List.copyOf(together);
            }
        }
        return List.of();
    }

    /** The latest so many different entities that fit, in the order of the text; empty where there are fewer. */
    List<Entity> lastFew(int count, int sentence, int reach, Predicate<Entity> fits) {
        Set<Entity> found = new LinkedHashSet<>();
        for (int i = refs.size() - 1; i >= 0 && found.size() < count; i--) {
            Ref ref = refs.get(i);
            if (ref.sentence() < sentence - reach) {
                break;
            }
            if (ref.quoted()) {
                continue;
            }
            List<Entity> who = ref.who();
            for (int k = who.size() - 1; k >= 0 && found.size() < count; k--) {
                if (fits.test(who.get(k))) {
                    found.add(who.get(k));
                }
            }
        }
        if (found.size() < count) {
            return List.of();
        }
        List<Entity> ordered = new ArrayList<>(found);
        java.util.Collections.reverse(ordered);
        return ordered;
    }
}
