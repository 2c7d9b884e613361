package org.dragoman.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dragoman.language.Grammar;
import org.jspecify.annotations.Nullable;

/** "Both countries", "the two leaders", "the sides": phrases that stand for several who were named before. */
final class Collectives {
    private static final int OFTEN = 3;

    /** So many sentences back "the three" may have been counted. */
    private static final int COUNTED = 8;

    /** So many sentences back those may have been named together whom "the leaders" take up. */
    private static final int JOINED = 20;

    /** How often each state was spoken of in the mentions counted so far, in the order of the text. */
    private final Map<String, Integer> times = new LinkedHashMap<>();

    private int counted;

    private final Antecedents sides;
    private final Function<String, Entity> stateOf;
    private final Opponents opponents;
    private List<Entity> lastPair = List.of();

    Collectives(Antecedents sides, Function<String, Entity> stateOf) {
        this.sides = sides;
        this.stateOf = stateOf;
        this.opponents = new Opponents(sides, stateOf);
    }

    /** The last pair of opponents or partners. */
    List<Entity> both(int sentence) {
        return opponents.last(sentence, 2, List.of());
    }

    /**
     * Those named before whom the phrase stands for, empty where it stands for nobody so.
     *
     * @param apart who acts on them in the same clause and is none of them: "Qatar urged both sides"
     */
    List<Entity> resolve(int sentence, Chunk chunk, Reading reading, Agent agent, List<Entity> apart) {
        boolean definite = reading.marks().contains("the")
                || reading.marks().contains("both")
                || reading.marks().contains("all") && reading.count() > 1 // "all sides" are more than two
                || chunk.owner() != null && chunk.owner().pronoun();
        if (!definite || !reading.plural() && !reading.marks().contains("both")) {
            return List.of();
        }
        int count = reading.count() > 1 && reading.count() < 20 ? reading.count() : 2;
        boolean counted = reading.count() > 1 && reading.count() < 20;
        boolean unowned = chunk.owner() == null && reading.states().isEmpty();
        if (unowned && Grammar.english().is("belligerent", agent.word())) {
            return opponents.armed(sentence, count, apart);
        }
        boolean parties =
                agent.word().equals("party") && (counted || reading.marks().contains("both"));
        if (unowned && parties && reading.titles().isEmpty() && !opponents.parties(sentence)) {
            return opponents.last(sentence, count, apart);
        }
        if (agent.is("state")) {
            if (!reading.states().isEmpty()) {
                return List.of();
            }
            return agent.word().equals("side") ? opponents.last(sentence, count, apart) : states(sentence, count);
        }
        if (unowned && Grammar.english().is("opponent", agent.word())) {
            return opponents.last(sentence, count, apart);
        }
        if (unowned && agent.is("other") && !counted && reading.titles().isEmpty()) {
            List<Entity> states = opponents.joined(sentence, count, apart); // "the neighbours have fought two wars"
            return states.isEmpty() || !states.stream().allMatch(Entity::state) ? chief(sentence, count, 1) : states;
        }
        String sex = sex(agent);
        if ((agent.person() || sex != null) && (counted || Grammar.english().is("holder", agent.word()))) {
            Predicate<Entity> fits = e -> e.person()
                    && !apart.contains(e)
                    && (e.named() || counted && !e.inPassing && !acts(e, sentence))
                    && (e.nouns.contains(agent.word())
                            || contend(agent, e)
                            || lead(e) && agent.is("title") && agent.sectors().contains("GOV")
                            || sex != null && e.mayBe(sex));
            List<Entity> joined = counted
                    ? List.copyOf(named(
                            sentence - 1,
                            ref -> ref.joined() && ref.who().stream().allMatch(fits)))
                    : sides.joinedFew(count, sentence, JOINED, fits);
            joined = joined.size() == count ? joined : List.of();
            return joined.isEmpty() ? sides.lastFew(count, sentence, 6, fits) : joined;
        }
        if (Grammar.english().is("standing_for_state", agent.word()) && counted) {
            return states(sentence, count);
        }
        boolean bodies = agent.kind() == Actor.Kind.ORGANISATION && !agent.is("institution");
        if (unowned && bodies && (counted || reading.marks().contains("both"))) {
            return sides.lastFew(
                    count,
                    sentence,
                    6,
                    e -> e.kind == Actor.Kind.ORGANISATION
                            && e.named()
                            && !apart.contains(e)
                            && (e.nouns.contains(agent.word())
                                    || e.sectors.stream().anyMatch(agent.sectors()::contains)));
        }
        return List.of();
    }

    /**
     * The states whose leaders "the two presidents" are where no such persons were named: as many as are counted, of which the
     * last sentences named so many and no more.
     */
    List<Entity> led(int sentence, Reading reading, Agent agent) {
        boolean lead = agent.person()
                && (agent.is("title") && !agent.is("weak") || agent.word().equals("leader"));
        boolean counted = reading.count() > 1 && reading.count() < 20;
        boolean definite = reading.marks().contains("the") || reading.marks().contains("both");
        if (!lead || !counted || !definite || !agent.plural()) {
            return List.of();
        }
        for (int s = sentence; s >= Math.max(0, sentence - 2); s--) {
            Set<Entity> named = named(s, ref -> ref.who().get(0).state());
            if (named.size() >= reading.count()) {
                return named.size() == reading.count() ? List.copyOf(named) : List.of();
            }
        }
        return List.of();
    }

    /** Who is named alone in a sentence, in text order, of those mentions that will do. */
    private Set<Entity> named(int sentence, Predicate<Antecedents.Ref> which) {
        Set<Entity> named = new LinkedHashSet<>();
        for (Antecedents.Ref ref : sides.in(sentence)) {
            if (ref.named() && ref.who().size() == 1 && which.test(ref)) {
                named.add(ref.who().get(0));
            }
        }
        return named;
    }

    /**
     * "The former", "the latter": the first or last of the two states, bodies or persons named last; nobody where more than two
     * were named in that sentence, unless two were joined by "and" and the former is asked for.
     */
    List<Entity> ofPair(int sentence, boolean former) {
        for (int s = sentence; s >= Math.max(0, sentence - 1); s--) {
            Set<Entity> named = named(s, ref -> true);
            Set<Entity> joined = named(s, Antecedents.Ref::joined);
            if (named.size() == 2 || former && joined.size() == 2) {
                lastPair = List.copyOf(named.size() == 2 ? named : joined);
                boolean alike = lastPair.get(0).person() == lastPair.get(1).person();
                return alike ? List.of(lastPair.get(former ? 0 : 1)) : List.of();
            }
            if (!former && lastPair.size() == 2 && names(s, lastPair.get(0))) {
                return List.of(lastPair.get(1));
            }
            if (named.size() > 2) {
                return former ? List.of() : ofList(s, "last");
            }
        }
        return List.of();
    }

    /**
     * "The last of these", "the first of the three": of those that one sentence lists, where it names nobody else; "the latter" of
     * three is the last of them too.
     *
     * @param place {@code first}, {@code second}, {@code third} or {@code last}
     */
    List<Entity> ofList(int sentence, String place) {
        for (int s = sentence; s >= Math.max(0, sentence - 1); s--) {
            Set<Entity> named = named(s, ref -> true);
            Set<Entity> joined = named(s, Antecedents.Ref::joined);
            List<Entity> list = List.copyOf(joined);
            boolean alike = list.stream().map(Entity::person).distinct().count() == 1;
            int at = List.of("first", "second", "third").indexOf(place);
            at = at < 0 ? list.size() - 1 : at;
            if (list.size() > 2) {
                boolean only = named.size() == list.size() || place.equals("last") && s < sentence;
                return alike && only && at < list.size() ? List.of(list.get(at)) : List.of();
            }
        }
        return List.of();
    }

    /** "The three": those last told to be so many, or so many whom one of the last two sentences joins. */
    List<Entity> counted(int sentence, int many) {
        for (int s = sentence; s >= Math.max(0, sentence - COUNTED); s--) {
            List<Antecedents.Ref> refs = sides.in(s);
            for (int i = refs.size() - 1; i >= 0; i--) {
                List<Entity> who = refs.get(i).who();
                if (who.size() == 1 && who.get(0).count == many && who.get(0).plural) {
                    return who;
                }
            }
            List<Entity> joined = List.copyOf(named(s, Antecedents.Ref::joined));
            boolean alike = joined.stream().map(Entity::person).distinct().count() == 1;
            if (joined.size() == many && alike && s >= sentence - 1) {
                return joined;
            }
            List<Entity> persons = s < sentence - 1
                    ? List.of()
                    : sides.in(s).stream()
                            .filter(ref -> !ref.quoted() && ref.who().size() == 1)
                            .map(ref -> ref.who().get(0))
                            .filter(e -> e.person() && !e.inPassing)
                            .distinct()
                            .toList();
            if (persons.size() == many && many == 2) {
                return persons; // "she met the king, and the two agreed"
            }
        }
        return List.of();
    }

    private boolean names(int sentence, Entity one) {
        return sides.in(sentence).stream().anyMatch(ref -> ref.who().equals(List.of(one)));
    }

    /** What "men" and "women" say of those they stand for; null for other nouns. */
    private static @Nullable String sex(Agent agent) {
        return switch (agent.word()) {
            case "man" -> "male";
            case "woman" -> "female";
            default -> null;
        };
    }

    /** "Both candidates": a candidate and his rival. */
    private static boolean contend(Agent agent, Entity entity) {
        return Grammar.english().is("contending", agent.word())
                && entity.nouns.stream().anyMatch(noun -> Grammar.english().is("contending", noun));
    }

    /** "A diplomat says the two men talk": the diplomat is none of them. */
    private boolean acts(Entity entity, int sentence) {
        return sides.in(sentence).stream()
                .anyMatch(ref -> ref.subject() && ref.who().contains(entity));
    }

    /** Whether the office may be the person's by what is known: "the ministers" are no president. */
    private static boolean isOrWas(Entity entity, Agent agent) {
        boolean known = entity.role != null || entity.entry != null;
        String office = " " + agent.word();
        return !known
                || entity.role != null && (" " + Words.fold(entity.role)).endsWith(office)
                || entity.entry != null
                        && entity.entry.terms().stream()
                                .anyMatch(term ->
                                        term.role() != null && (" " + Words.fold(term.role())).endsWith(office));
    }

    private static boolean lead(Entity entity) {
        return entity.sectors.contains("GOV");
    }

    /**
     * The states of which the text has spoken most, where as many as are counted have each been named so many times as often as
     * any other, more often in any case, and three times at least; in the order of the text, empty where there are none such.
     */
    private List<Entity> chief(int sentence, int count, int as) {
        List<Antecedents.Ref> refs = sides.all();
        for (; counted < refs.size() && refs.get(counted).sentence() < sentence; counted++) {
            for (Entity entity : refs.get(counted).who()) {
                if (isOfOneState(entity)) {
                    times.merge(entity.countries.iterator().next(), 1, Integer::sum);
                }
            }
        }
        List<Integer> most =
                times.values().stream().sorted(Comparator.reverseOrder()).toList();
        if (most.size() == count && as == 1 && most.get(count - 1) >= OFTEN) {
            return times.keySet().stream().map(stateOf).toList();
        }
        if (most.size() <= count
                || most.get(count - 1) < Math.max(OFTEN, Math.max(as * most.get(count), most.get(count) + 1))) {
            return List.of();
        }
        return times.entrySet().stream()
                .filter(entry -> entry.getValue() >= most.get(count - 1))
                .map(entry -> stateOf.apply(entry.getKey()))
                .toList();
    }

    /** The states joined in the sentence before, where they are as many as are counted and no other is named there. */
    private List<Entity> joined(int sentence, int count) {
        Set<String> codes = new LinkedHashSet<>();
        boolean joined = false;
        for (Antecedents.Ref ref : sides.in(sentence - 1)) {
            joined |= ref.joined() || ref.who().size() == count;
            ref.who().stream()
                    .filter(Collectives::isOfOneState)
                    .forEach(entity -> codes.add(entity.countries.iterator().next()));
        }
        return joined ? exactly(count, codes) : List.of();
    }

    /** "Mali and Chad signed it, and Togo attacked both countries": the states joined in the sentence itself. */
    private List<Entity> joinedHere(int sentence, int count) {
        Set<String> codes = new LinkedHashSet<>();
        for (Antecedents.Ref ref : sides.in(sentence)) {
            if (ref.joined() && ref.who().stream().allMatch(Collectives::isOfOneState)) {
                ref.who()
                        .forEach(entity -> codes.add(entity.countries.iterator().next()));
            }
        }
        return exactly(count, codes);
    }

    private List<Entity> exactly(int count, Set<String> codes) {
        return codes.size() == count ? codes.stream().map(stateOf).toList() : List.of();
    }

    private List<Entity> states(int sentence, int count) {
        List<Entity> here = joinedHere(sentence, count);
        if (!here.isEmpty()) {
            return here;
        }
        List<Entity> joined = joined(sentence, count);
        if (!joined.isEmpty()) {
            return joined;
        }
        List<Entity> chief = chief(sentence, count, 2);
        if (!chief.isEmpty()) {
            return chief;
        }
        List<Entity> before = states(sentence, count, true);
        return before.isEmpty() ? states(sentence, count, false) : before;
    }

    /** The states named last; {@code earlier}: the subject of this very sentence is not one of them. */
    private List<Entity> states(int sentence, int count, boolean earlier) {
        Set<String> codes = new LinkedHashSet<>();
        List<Antecedents.Ref> refs = sides.all();
        for (int i = refs.size() - 1; i >= 0 && codes.size() < count; i--) {
            if (refs.get(i).sentence() < sentence - 8) {
                break;
            }
            if (earlier && refs.get(i).sentence() == sentence && refs.get(i).subject()) {
                continue;
            }
            List<Entity> who = refs.get(i).who();
            for (int k = who.size() - 1; k >= 0 && codes.size() < count; k--) {
                if (isOfOneState(who.get(k))) {
                    codes.add(who.get(k).countries.iterator().next());
                }
            }
        }
        if (codes.size() < count) {
            return List.of();
        }
        List<Entity> states = new ArrayList<>();
        for (String code : codes) {
            states.add(0, stateOf.apply(code));
        }
        return states;
    }

    private static boolean isOfOneState(Entity entity) {
        return entity.countries.size() == 1
                && !entity.sectors.contains("JRN")
                && !TextVeto.INTERNATIONAL.contains(entity.countries.iterator().next());
    }
}
