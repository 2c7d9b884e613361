package org.dragoman.event;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.event.Event.Item;
import org.dragoman.event.Event.Status;
import org.dragoman.event.Event.When;
import org.dragoman.language.Grammar;
import org.dragoman.speech.Statement.Stance;
import org.jspecify.annotations.Nullable;

/** Later mentions of an event that the article has told already, by itself or in the words of others. */
final class Repeats {
    /** What two do with one another, whoever is named first. */
    private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE", "COOPERATE");

    private static final Set<Status> NOT_REAL = Set.of(Status.PLANNED, Status.HYPOTHETICAL);

    /** How many events back a repeat is looked for: more than an article has, so that only endless texts are cut short. */
    private static final int LOOK_BACK = 300;

    private final Parties parties;

    Repeats(Parties parties) {
        this.parties = parties;
    }

    /**
     * The earlier event that this one repeats, or null: the same type, no side that contradicts, no other date; a bare
     * mention ("the meeting") needs less than a second telling. Where another source tells it ("the West says Iran sent drones",
     * "Tehran denies that the arms were supplied"), its words and what is given may differ.
     *
     * @param definite whether the trigger is a noun that points back ("the attack", "their talks")
     */
    @Nullable
    String of(Event event, List<Event> earlier, boolean definite) {
        int oldest = Math.max(0, earlier.size() - LOOK_BACK);
        for (int i = earlier.size() - 1; i >= oldest; i--) {
            Event before = earlier.get(i);
            if (before.type().equals(event.type()) && claims(event, before)) {
                return before.sameAs() == null ? before.id() : before.sameAs();
            }
            if (!before.type().equals(event.type())
                    || before.status() != event.status()
                    || before.trigger().overlaps(event.trigger())) {
                continue;
            }
            boolean sides = definite
                    ? agree(event, before)
                    : sides(event).equals(sides(before))
                            && !event.actors().isEmpty()
                            && !event.recipients().isEmpty();
            sides &= MUTUAL.contains(event.type()) || !turned(event, before);
            boolean dates = event.date() == null || (before.date() != null && same(event, before));
            if (sides && dates && (definite || event.items().equals(before.items()))) {
                return before.sameAs() == null ? before.id() : before.sameAs();
            }
        }
        return null;
    }

    /** Whether another source, or the same one with another stance, tells of what the earlier event told. */
    private boolean claims(Event event, Event before) {
        boolean disputed = disputed(event) || disputed(before);
        boolean real = NOT_REAL.contains(event.status())
                ? event.status() == before.status()
                : !NOT_REAL.contains(before.status());
        return disputed
                && real
                && !event.attribution().equals(before.attribution())
                && !before.trigger().overlaps(event.trigger())
                && !event.actors().isEmpty()
                && parties.of(event.actors()).equals(parties.of(before.actors()))
                && sameTarget(event, before)
                && !apart(event.date(), before.date());
    }

    /** Whether somebody takes a stand on it rather than telling it. */
    private static boolean disputed(Event event) {
        return event.attribution().stream().anyMatch(link -> link.stance() != Stance.STATES);
    }

    /** Recipients in common, or none told of where the thing given is the same. */
    private boolean sameTarget(Event event, Event before) {
        boolean named = !event.items().isEmpty() && !before.items().isEmpty();
        boolean open = event.recipients().isEmpty() || before.recipients().isEmpty();
        return alike(event.items(), before.items())
                && (open
                        ? named
                        : !Collections.disjoint(parties.of(event.recipients()), parties.of(before.recipients())));
    }

    /** The same things, as far as both are named: a word shared, or one that only points back. */
    private static boolean alike(List<Item> some, List<Item> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return true;
        }
        for (Item one : some) {
            for (Item other : others) {
                if (pointing(one) || pointing(other) || !Collections.disjoint(words(one), words(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the thing is only called by its kind: "these arms". */
    private static boolean pointing(Item item) {
        String[] words = item.text().toLowerCase(Locale.ROOT).split(" ");
        return words.length <= 2 && Grammar.english().is("kind_of_thing", words[words.length - 1]);
    }

    private static Set<String> words(Item item) {
        Set<String> words = new HashSet<>();
        for (String word : item.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() > 3) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether two intervals share no day; an open side reaches any day. */
    private static boolean apart(@Nullable When one, @Nullable When other) {
        return one != null && other != null && (before(one.to(), other.from()) || before(other.to(), one.from()));
    }

    private static boolean before(@Nullable String day, @Nullable String other) {
        return day != null && other != null && day.compareTo(other) < 0;
    }

    private static boolean same(Event a, Event b) {
        return a.date() != null
                && b.date() != null
                && java.util.Objects.equals(a.date().from(), b.date().from())
                && java.util.Objects.equals(a.date().to(), b.date().to());
    }

    private static boolean agree(Event event, Event before) {
        return sides(before).containsAll(sides(event));
    }

    /** Whether who does it there has it done to it here, or the other way round: an accusation and the one that answers it. */
    private static boolean turned(Event event, Event before) {
        return crossed(event.actors(), before.recipients(), before.actors())
                || crossed(event.recipients(), before.actors(), before.recipients());
    }

    private static boolean crossed(List<String> side, List<String> opposite, List<String> same) {
        return side.stream().anyMatch(id -> opposite.contains(id) && !same.contains(id));
    }

    private static Set<String> sides(Event event) {
        Set<String> sides = new HashSet<>(event.actors());
        sides.addAll(event.recipients());
        return sides;
    }
}
