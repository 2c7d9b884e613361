package org.dragoman.actor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is named in an article.
 *
 * @param id {@code a1}, {@code a2}, … in order of first mention
 * @param name the fullest name in the text, or the canonical one of the knowledge base
 * @param countries ISO 3166-1 alpha-3 and PLOVER's own codes; several for a collective; empty where none is known
 * @param sectors PLOVER sector codes, primary first
 * @param role office or function at the time of the article
 * @param memberOf id of the actor that this one belongs to or speaks for
 * @param knownAs key in the knowledge base
 * @param mentions in text order
 */
public record Actor(
        String id,
        String name,
        Kind kind,
        List<String> countries,
        List<String> sectors,
        @Nullable String role,
        @Nullable String memberOf,
        @Nullable String knownAs,
        List<Mention> mentions) {
    /** The role of those who play for a state. */
    public static final String TEAM = "national team";

    private static final Set<String> ARMED = Set.of("MIL", "REB", "UAF", "PRM", "COP");

    /** What sort of actor it is. */
    public enum Kind {
        PERSON,
        STATE,
        ORGANISATION,
        ARMED_GROUP,
        POPULATION,
        COLLECTIVE,
        UNKNOWN
    }

    public Actor {
        countries = List.copyOf(countries);
        sectors = List.copyOf(sectors);
        mentions = List.copyOf(mentions);
    }

    /** The id's alone: equal actors have the same, and some have thousands of mentions. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whether it bears arms for a state or against one. */
    public static boolean isArmed(Actor actor) {
        return actor.sectors.stream().anyMatch(ARMED::contains);
    }

    /** The same as somebody who does not wish to be named: of kind unknown, with what else the article says of it. */
    Actor veiled() {
        List<String> whose = sectors.isEmpty() ? List.of("UNK") : sectors;
        return new Actor(
                id, name, Kind.UNKNOWN, countries, whose, role == null ? name : role, memberOf, knownAs, mentions);
    }
}
