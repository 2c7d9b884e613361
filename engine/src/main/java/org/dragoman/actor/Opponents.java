package org.dragoman.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Who stand against one another or deal with one another: "both sides", "the warring parties", "the rivals". */
final class Opponents {
    /** So many sentences back sides may have been named. */
    private static final int REACH = 8;

    /** So many sentences back a pair may have been joined by "between". */
    private static final int BETWEEN = 12;

    /** So many sentences back a pair may have been the subject. */
    private static final int NEAR = 3;

    private final Antecedents sides;
    private final Function<String, Entity> stateOf;

    Opponents(Antecedents sides, Function<String, Entity> stateOf) {
        this.sides = sides;
        this.stateOf = stateOf;
    }

    /** So many opponents or partners: those that one phrase joined as such, else those named last. */
    List<Entity> last(int sentence, int count, List<Entity> apart) {
        List<Entity> joined = joined(sentence, count, apart);
        return joined.isEmpty() ? named(sentence, count, e -> isSide(e) && !apart.contains(e)) : joined;
    }

    /** So many who bear arms, else any sides. */
    List<Entity> armed(int sentence, int count, List<Entity> apart) {
        List<Entity> armed = named(sentence, count, e -> isArmed(e) && !apart.contains(e));
        return armed.isEmpty() ? last(sentence, count, apart) : armed;
    }

    /** Whether political parties were named lately, whom "both parties" mean. */
    boolean parties(int sentence) {
        return sides.latest(sentence, REACH, e -> e.sectors.contains("PTY") && e.kind == Actor.Kind.ORGANISATION)
                != null;
    }

    /**
     * So many whom one phrase joined: "talks between the union and the port", "the presidents of Mali and Chad met"; the states
     * of leaders of different states. Empty where a pair was joined lately that is larger or smaller.
     */
    List<Entity> joined(int sentence, int count, List<Entity> apart) {
        for (int s = sentence - 1; s >= Math.max(0, sentence - BETWEEN); s--) {
            Map<Integer, Set<Entity>> groups = new LinkedHashMap<>();
            for (Antecedents.Ref ref : sides.in(s)) {
                boolean together = ref.joined() || ref.who().size() > 1;
                boolean pair = ref.between() || ref.subject() && s >= sentence - NEAR && !ref.quoted();
                if (together && (pair || groups.containsKey(ref.lead()))) {
                    groups.computeIfAbsent(ref.lead(), lead -> new LinkedHashSet<>())
                            .addAll(ref.who());
                }
            }
            for (Set<Entity> group : groups.values()) {
                List<Entity> several = opposed(group);
                if (several.size() == count && several.stream().noneMatch(apart::contains)) {
                    return several;
                }
            }
        }
        return List.of();
    }

    /** Those who can be sides of one matter: bodies, states and peoples, or the states of leaders; else empty. */
    private List<Entity> opposed(Set<Entity> group) {
        Set<Entity> several = new LinkedHashSet<>();
        for (Entity entity : group) {
            boolean leader = entity.person() && entity.countries.size() == 1 && entity.sectors.contains("GOV");
            if (entity.person() && !leader || entity.sectors.contains("JRN")) {
                return List.of();
            }
            several.add(leader ? stateOf.apply(entity.countries.iterator().next()) : entity);
        }
        return List.copyOf(several);
    }

    private static boolean isSide(Entity entity) {
        return !entity.person()
                && !(entity.kind == Actor.Kind.POPULATION && entity.countries.isEmpty())
                && !entity.sectors.contains("JRN")
                && !entity.countries.contains("UNO") // who makes peace is no side
                && (entity.state()
                        || entity.kind == Actor.Kind.ARMED_GROUP
                        || entity.countries.contains("EUR")
                        || entity.sectors.contains("GOV")
                        || entity.sectors.contains("MIL")
                        || entity.sectors.contains("REB"));
    }

    private static boolean isArmed(Entity entity) {
        return isSide(entity)
                && !entity.sectors.contains("UAF")
                && (entity.kind == Actor.Kind.ARMED_GROUP
                        || entity.kind == Actor.Kind.ORGANISATION && entity.sectors.contains("MIL"));
    }

    private List<Entity> named(int sentence, int count, Predicate<Entity> side) {
        List<Entity> before = named(sentence, sentence - 1, count, side);
        return before.isEmpty() ? named(sentence, sentence, count, side) : before;
    }

    /** Of those named lately, as many as are counted: of whom the text speaks most, else those named last; in the order of the text. */
    private List<Entity> named(int sentence, int until, int count, Predicate<Entity> side) {
        Map<Object, Entity> lately = new LinkedHashMap<>(); // the last named first
        Map<Object, Integer> times = new HashMap<>();
        List<Antecedents.Ref> refs = sides.all();
        for (int i = refs.size() - 1; i >= 0; i--) {
            if (refs.get(i).sentence() > until) {
                continue;
            }
            for (Entity entity : refs.get(i).who()) {
                if (side.test(entity)) {
                    times.merge(party(entity), 1, Integer::sum);
                    if (refs.get(i).sentence() >= sentence - REACH) {
                        lately.putIfAbsent(party(entity), entity);
                    }
                }
            }
        }
        if (lately.size() < count) {
            return List.of();
        }
        List<Object> chosen = new ArrayList<>(lately.keySet());
        chosen.sort(
                Comparator.comparing(party -> -times.getOrDefault(party, 0))); // stable: the last named before others
        List<Object> kept = chosen.subList(0, count);
        List<Entity> ordered = new ArrayList<>();
        lately.forEach((party, entity) -> {
            if (kept.contains(party)) {
                ordered.add(0, entity);
            }
        });
        return ordered;
    }

    /** A ministry, an army and their government are one side. */
    private static Object party(Entity entity) {
        boolean ofState = entity.state()
                || !entity.person()
                        && entity.kind != Actor.Kind.ARMED_GROUP
                        && (entity.sectors.contains("GOV") || entity.sectors.contains("MIL"));
        return ofState && entity.countries.size() == 1
                ? entity.countries.iterator().next()
                : entity;
    }
}
