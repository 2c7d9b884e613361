package org.dragoman.actor;

import org.dragoman.rule.Tsv;

/** The words by which knowledge files name kinds of actors. */
final class Kinds {
    private Kinds() {}

    static Actor.Kind of(Tsv.Row row, String column, String word) {
        return switch (word) {
            case "person" -> Actor.Kind.PERSON;
            case "people" -> Actor.Kind.POPULATION;
            case "organisation", "" -> Actor.Kind.ORGANISATION;
            case "armed_group" -> Actor.Kind.ARMED_GROUP;
            case "state" -> Actor.Kind.STATE;
            case "collective" -> Actor.Kind.COLLECTIVE;
            case "thing", "unknown" -> Actor.Kind.UNKNOWN;
            default ->
                throw row.wrong(column, "not one of person, people, organisation, armed_group, state, collective");
        };
    }
}
