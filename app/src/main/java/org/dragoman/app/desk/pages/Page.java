package org.dragoman.app.desk.pages;

import java.util.List;

/**
 * A page that has an address of its own: {@code /events} for eyes, {@code /events.json} and {@code /events.csv} for programs.
 * Safe on any number of threads.
 */
public interface Page {
    /** The path, with parameters in braces: {@code /articles/{id}}. */
    String path();

    /** In one line, for the description of the API. */
    String about();

    /** What its query may hold. */
    default List<Parameter> parameters() {
        return List.of();
    }

    /** What its JSON twin is. */
    Class<?> answers();

    /** A value of a query. */
    record Parameter(String name, String about) {}

    /** Answers, or throws a {@link Refusal}. */
    Answer answer(Asked asked);
}
