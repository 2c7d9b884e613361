package org.dragoman.actor;

import java.util.List;
import java.util.Set;
import org.dragoman.language.Grammar;

/**
 * What a common noun or title says about an actor.
 *
 * @param word the noun in the singular
 * @param plural whether this form is the plural
 * @param marks see the head of {@code rules/actors/agents.tsv}
 */
record Agent(String word, boolean plural, List<String> sectors, Actor.Kind kind, Set<String> marks) {
    private static final Set<String> ON_DUTY = Set.of("JUD", "COP", "JRN", "MED");

    boolean is(String mark) {
        return marks.contains(mark);
    }

    /** Whether it can be the head of an actor phrase at all. */
    boolean heads() {
        return !is("modifier") || is("institution");
    }

    boolean person() {
        return kind == Actor.Kind.PERSON;
    }

    boolean isCounterpart() {
        return word.equals("counterpart") || word.equals("opposite number");
    }

    /** Officials who only do their duty in somebody else's story: "a judge", "a police spokesman". */
    boolean isInPassing() {
        return is("spokes") || sectors.stream().anyMatch(ON_DUTY::contains) || is("weak") && sectors.contains("GOV");
    }

    /** "The army" beside rebels is that of the state, whatever the rebels call themselves. */
    boolean isStateForce() {
        return is("institution") && sectors.contains("MIL");
    }

    /** Those who fight, or a band of them. */
    boolean isOfFighters() {
        return kind == Actor.Kind.ARMED_GROUP
                || sectors.contains("MIL") && (kind == Actor.Kind.POPULATION || is("weak") && !person());
    }

    /** "The family", "hospital staff": many people, whatever the number of the noun. */
    private boolean isManyAsOne() {
        return Grammar.english().is("many_as_one", word.substring(word.lastIndexOf(' ') + 1));
    }

    /** What it says that the actor of a phrase is: one of many people is a person, several persons are people. */
    Actor.Kind kind(Reading reading) {
        if (kind == Actor.Kind.POPULATION && !reading.plural() && !isManyAsOne()) {
            return Actor.Kind.PERSON;
        }
        return kind == Actor.Kind.PERSON && reading.plural() ? Actor.Kind.POPULATION : kind;
    }
}
