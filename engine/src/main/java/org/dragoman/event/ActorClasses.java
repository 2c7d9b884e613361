package org.dragoman.event;

import java.util.List;
import java.util.Set;
import org.dragoman.actor.Actor;

/** What the words with an at-sign of the frame files mean: "@country", "@rebel". */
final class ActorClasses {
    private ActorClasses() {}

    /**
     * Whether one of the actors is of the class.
     *
     * @throws IllegalArgumentException if there is no such class
     */
    static boolean isAny(List<Actor> actors, String actorClass) {
        return switch (actorClass) {
            case "@actor" -> !actors.isEmpty();
            case "@country" -> actors.stream().anyMatch(ActorClasses::isCountry);
            case "@person" -> actors.stream().anyMatch(a -> a.kind() == Actor.Kind.PERSON);
            case "@people" ->
                actors.stream()
                        .anyMatch(a -> a.kind() == Actor.Kind.PERSON
                                || a.kind() == Actor.Kind.POPULATION
                                || a.kind() == Actor.Kind.UNKNOWN);
            case "@armed" -> actors.stream().anyMatch(a -> a.kind() == Actor.Kind.ARMED_GROUP || Actor.isArmed(a));
            case "@rebel" ->
                actors.stream()
                        .anyMatch(a -> a.kind() == Actor.Kind.ARMED_GROUP
                                || a.sectors().contains("REB")
                                || a.sectors().contains("UAF")
                                || a.sectors().contains("CRM"));
            case "@official" ->
                actors.stream().anyMatch(a -> a.sectors().contains("GOV") || a.kind() == Actor.Kind.STATE);
            case "@politician" -> actors.stream().anyMatch(ActorClasses::isPolitician);
            case "@police" -> actors.stream().anyMatch(a -> a.sectors().contains("COP"));
            case "@court" -> actors.stream().anyMatch(a -> a.sectors().contains("JUD"));
            case "@civilian" -> actors.stream().anyMatch(ActorClasses::isCivilian);
            case "@none", "@marked" -> false;
            default -> throw new IllegalArgumentException("no class of actors " + actorClass);
        };
    }

    /** A state, or the government that a seat of government stands for: "flew to Harare". */
    private static boolean isCountry(Actor actor) {
        return actor.kind() == Actor.Kind.STATE
                || (actor.kind() == Actor.Kind.ORGANISATION
                        && actor.knownAs() != null
                        && actor.countries().contains(actor.knownAs()));
    }

    private static boolean isCivilian(Actor actor) {
        boolean people = actor.kind() == Actor.Kind.POPULATION
                || actor.kind() == Actor.Kind.UNKNOWN
                || actor.kind() == Actor.Kind.PERSON;
        return actor.sectors().isEmpty()
                ? people && actor.kind() != Actor.Kind.PERSON
                : Set.of("CVL", "LAB", "EDU", "AGR", "SOC", "REF", "MED", "REL", "OPP")
                        .contains(actor.sectors().get(0));
    }

    /** A politician, party or parliament: who attacks in words. */
    private static boolean isPolitician(Actor actor) {
        return actor.kind() != Actor.Kind.STATE
                && actor.kind() != Actor.Kind.ARMED_GROUP
                && !Actor.isArmed(actor)
                && actor.sectors().stream()
                        .anyMatch(s -> Set.of("GOV", "LEG", "PTY", "OPP", "ELI").contains(s));
    }
}
