package org.dragoman.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dragoman.actor.Actor;

/** What the words with an at-sign of the frame files mean: "@country", "@rebel". */
final class ActorClasses {
    private static final Map<String, Predicate<List<Actor>>> CLASSES = Map.ofEntries(
            Map.entry("@actor", actors -> !actors.isEmpty()),
            Map.entry("@country", any(ActorClasses::isCountry)),
            Map.entry("@person", any(a -> a.kind() == Actor.Kind.PERSON)),
            Map.entry(
                    "@people",
                    any(a -> a.kind() == Actor.Kind.PERSON
                            || a.kind() == Actor.Kind.POPULATION
                            || a.kind() == Actor.Kind.UNKNOWN)),
            Map.entry("@armed", any(a -> a.kind() == Actor.Kind.ARMED_GROUP || Actor.isArmed(a))),
            Map.entry(
                    "@rebel",
                    any(a -> a.kind() == Actor.Kind.ARMED_GROUP
                            || a.sectors().contains("REB")
                            || a.sectors().contains("UAF")
                            || a.sectors().contains("CRM"))),
            Map.entry("@official", any(a -> a.sectors().contains("GOV") || a.kind() == Actor.Kind.STATE)),
            Map.entry("@politician", any(ActorClasses::isPolitician)),
            Map.entry("@police", any(a -> a.sectors().contains("COP"))),
            Map.entry(
                    "@media",
                    any(a -> a.kind() == Actor.Kind.ORGANISATION && a.sectors().contains("JRN"))),
            Map.entry("@court", any(a -> a.sectors().contains("JUD"))),
            Map.entry("@civilian", any(ActorClasses::isCivilian)));

    /** Classes of words of the text, or of the pair that is asked about, whoever the actors are. */
    private static final Set<String> OF_WORDS = Set.of("@any", "@day", "@marked", "@none", "@place");

    private ActorClasses() {}

    /** The names of all classes, sorted. */
    static SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(CLASSES.keySet());
        names.addAll(OF_WORDS);
        return names;
    }

    /** Whether one of the actors is of the class; none is of a class of words. */
    static boolean isAny(List<Actor> actors, String actorClass) {
        Predicate<List<Actor>> test = CLASSES.get(actorClass);
        return test != null && test.test(actors);
    }

    private static Predicate<List<Actor>> any(Predicate<Actor> test) {
        return actors -> actors.stream().anyMatch(test);
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
