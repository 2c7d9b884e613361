package org.dragoman.actor;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a noun takes up that was told of before: "a colonel … the colonel", "the firm".
 *
 * @param sides who was named so far
 * @param sentence index of the sentence at hand
 */
record NounsTakenUp(Antecedents sides, Knowledge knowledge, int sentence) {
    /** Whether the phrase may mean somebody told of before ("the minister", "their forces"), by its article or whose it is. */
    static boolean pointsBack(Chunk chunk, Reading reading, Agent agent) {
        if (reading.marks().contains("a")
                || reading.marks().contains("other")
                || reading.count() > 1
                || reading.marks().contains("several")) {
            return false;
        }
        return reading.marks().contains("the") || agent.is("institution") || chunk.owner() != null && !agent.is("kin");
    }

    /**
     * Whom the sentence before tells of, where the noun can mean him and it calls nobody else so; else the last so called; else,
     * behind "the", the last whom such a noun takes up by name; null where there is none.
     */
    @Nullable
    Entity latest(Reading reading, Agent agent, Context context) {
        Predicate<Entity> called = entity -> entity.nouns.contains(agent.word())
                && (entity.plural == reading.plural() || !entity.person() && !agent.person())
                && !(entity.person() && agent.is("institution")) // "the police" are no police spokeswoman
                && (reading.states().isEmpty()
                        ? entity.sharesCountry(context.countries)
                        : entity.ofCountry(context.countries))
                && !entity.state()
                && !isSpecial(entity, agent, reading)
                && severalBodies(reading, agent) == (entity.plural && entity.kind == Actor.Kind.ORGANISATION)
                && !(agent.isStateForce() && entity.kind == Actor.Kind.ARMED_GROUP);
        Entity before = sides.latest(sentence, agent.is("office") || agent.is("institution") ? 99 : 12, called);
        boolean bare =
                reading.marks().contains("the") && context.where.containsAll(context.countries) && context.of.isEmpty();
        Predicate<Entity> takenUp = entity -> entity.named()
                && !severalBodies(reading, agent)
                && knowledge.takesUp(agent.word(), entity)
                && (!entity.person() || !agent.plural());
        Entity topic = reading.marks().contains("the") && context.of.isEmpty() ? topic() : null;
        if (topic != null
                && topic != before
                && (isOfNoCountryYet(topic, agent)
                        || bare
                                && (called.test(topic)
                                        || holds(topic, agent)
                                        || takenUp.test(topic)
                                        || namesNoMore(topic, agent)))
                && !justCalled(before)) {
            return topic;
        }
        if (before != null || !bare || !reading.titles().isEmpty() && !agent.is("weak")) {
            return before;
        }
        return sides.latest(sentence, 5, takenUp);
    }

    /** "Police" are not "the finance police" just spoken of, nor is "the government" the last one. */
    private static boolean isSpecial(Entity entity, Agent agent, Reading reading) {
        if (agent.is("institution") && !entity.named() && entity.name.matches("(?i)(previous|last|next) .*")) {
            return true;
        }
        return agent.is("institution")
                && agent.sectors().contains("COP")
                && !entity.named()
                && !reading.marks().contains("the")
                && entity.name.matches("\\p{Ll}.* " + agent.word());
    }

    /** "The companies" are no company. */
    private static boolean severalBodies(Reading reading, Agent agent) {
        return reading.plural() && agent.kind() == Actor.Kind.ORGANISATION && !agent.is("institution");
    }

    /** Whom the sentence before tells of: its first subject outside quotations, where that is one who has a name; else null. */
    private @Nullable Entity topic() {
        return sides.in(sentence - 1).stream()
                .filter(ref -> ref.subject() && !ref.quoted())
                .findFirst()
                .filter(ref -> ref.who().size() == 1 && ref.who().get(0).named())
                .map(ref -> ref.who().get(0))
                .orElse(null);
    }

    /** Whether the office is the one that the knowledge says the person holds or held: "the former president". */
    private static boolean holds(Entity entity, Agent agent) {
        return entity.person()
                && agent.is("title")
                && entity.entry != null
                && entity.role != null
                && Words.fold(entity.role).equals(agent.word());
    }

    /** "The Swiss conductor" may be the conductor spoken of, whose country is told only now. */
    private static boolean isOfNoCountryYet(Entity entity, Agent agent) {
        return entity.person() && entity.countries.isEmpty() && entity.nouns.contains(agent.word()) && !agent.plural();
    }

    /** A name that nothing explains may be that of a company: "Corvane was fined. The company …". */
    private static boolean namesNoMore(Entity entity, Agent agent) {
        return (entity.kind == Actor.Kind.ORGANISATION || entity.kind == Actor.Kind.UNKNOWN)
                && entity.entry == null
                && entity.sectors.isEmpty()
                && agent.kind() == Actor.Kind.ORGANISATION
                && agent.sectors().contains("BUS")
                && !agent.plural();
    }

    /** Whether the sentence before or this one calls them by a noun, and not by their name or a pronoun alone. */
    private boolean justCalled(@Nullable Entity entity) {
        return entity != null
                && Stream.of(sentence - 1, sentence)
                        .flatMap(s -> sides.in(s).stream())
                        .anyMatch(ref ->
                                !ref.named() && !ref.pronoun() && ref.who().contains(entity));
    }
}
