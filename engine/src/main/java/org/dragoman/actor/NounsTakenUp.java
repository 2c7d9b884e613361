package org.dragoman.actor;

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

    /** The last so called; else, behind "the", the last whom such a noun takes up by name; null where there is none. */
    @Nullable
    Entity latest(Reading reading, Agent agent, Context context) {
        Entity before = sides.latest(
                sentence,
                agent.is("office") || agent.is("institution") ? 99 : 12,
                entity -> entity.nouns.contains(agent.word())
                        && (entity.plural == reading.plural() || !entity.person() && !agent.person())
                        && !(entity.person() && agent.is("institution")) // "the police" are no police spokeswoman
                        && (reading.states().isEmpty()
                                ? entity.sharesCountry(context.countries)
                                : entity.ofCountry(context.countries))
                        && !entity.state()
                        && !(agent.isStateForce() && entity.kind == Actor.Kind.ARMED_GROUP));
        boolean the =
                reading.marks().contains("the") && context.where.containsAll(context.countries) && context.of.isEmpty();
        if (before != null || !the || !reading.titles().isEmpty() && !agent.is("weak")) {
            return before;
        }
        return sides.latest(
                sentence,
                5,
                entity -> entity.named()
                        && knowledge.takesUp(agent.word(), entity)
                        && (!entity.person() || !agent.plural()));
    }
}
